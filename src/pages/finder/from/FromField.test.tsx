// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { sampleCalendar, sampleNow } from '#testing/samples.ts'
import { useSearch } from '#url/address.ts'
import { FromField } from './FromField.tsx'

const onChosen = vi.fn()

function Harness({ calendar }: { calendar: Calendar }) {
  const [search, onChange] = useSearch()
  return <FromField {...{ calendar, search, onChange, onChosen }} today={sampleNow.date} />
}

function open(hash = '', calendar = sampleCalendar()) {
  history.replaceState(null, '', `/testshire/${hash}`)
  render(<Harness calendar={calendar} />)
  return userEvent.setup()
}

const field = () => screen.getByLabelText<HTMLInputElement>('Starting from')

beforeEach(() => {
  sessionStorage.clear()
  onChosen.mockClear()
})

describe('a starting date', () => {
  it('is in the address once it is whole', () => {
    open()
    fireEvent.change(field(), { target: { value: '2026-12-01' } })
    expect(location.hash).toBe('#from=2026-12-01')
    fireEvent.change(field(), { target: { value: '' } })
    expect(location.hash).toBe('')
  })

  it('is left out where it is today', () => {
    open('#from=2026-12-01')
    expect(field().value).toBe('2026-12-01')
    fireEvent.change(field(), { target: { value: '2026-11-24' } })
    expect(location.hash).toBe('')
  })

  it('is refused where it is over, and says so when the field is left', () => {
    open()
    expect(field().min).toBe('2026-11-24')
    fireEvent.change(field(), { target: { value: '2026-11-23' } })
    expect(location.hash).toBe('')
    expect(field().getAttribute('aria-invalid')).toBeNull()
    fireEvent.blur(field())
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/That day is over/)).toBeVisible()
    fireEvent.change(field(), { target: { value: '2026-11-25' } })
    expect(screen.queryByText(/That day is over/)).toBeNull()
  })

  it('fills the history once a visit', () => {
    open()
    const before = history.length
    fireEvent.focus(field())
    for (const value of ['2026-12-01', '2026-12-02', '2026-12-03'])
      fireEvent.change(field(), { target: { value } })
    expect(history.length).toBe(before + 1)
  })
})

describe('the shortcuts', () => {
  it.each([
    ['', 'Saturday 28 November', '#when=today&from=2026-11-28'],
    ['', 'Next week', '#when=week&from=2026-11-30'],
    ['', 'School holidays, 19 December to 4 January', '#when=break'],
    ['', 'Half-term, 13 to 21 February', '#when=break&from=2027-02-13'],
    ['#view=week', 'School holidays, 19 December to 4 January', '#from=2026-12-19&view=week'],
    ['#from=2026-12-01', 'Next 7 days', ''],
  ])('from %j, %s gives %j', async (hash, name, expected) => {
    const user = open(hash)
    await user.click(screen.getByRole('button', { name }))
    expect(location.hash).toBe(expected)
    expect(screen.getByRole('button', { name, pressed: true })).toBeVisible()
  })

  it.each([true, false])('say whether the dates are confirmed: %s', (confirmed) => {
    open('', sampleCalendar({ confirmed }))
    expect(screen.queryAllByText(/not confirmed/)).toHaveLength(confirmed ? 0 : 1)
  })
})

describe('the choice', () => {
  it('is made once a shortcut is pressed', async () => {
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Next week' }))
    expect(onChosen).toHaveBeenCalledOnce()
  })

  it('is made with a day picked from the calendar', () => {
    open()
    fireEvent.pointerDown(field())
    fireEvent.change(field(), { target: { value: '2026-12-01' } })
    expect(onChosen).toHaveBeenCalledOnce()
  })

  it('is made with Enter where a date is typed, not before', () => {
    open()
    fireEvent.keyDown(field(), { key: '1' })
    fireEvent.change(field(), { target: { value: '2026-12-01' } })
    expect(onChosen).not.toHaveBeenCalled()
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(onChosen).toHaveBeenCalledOnce()
  })

  it('is not made with a day that is over', () => {
    open()
    fireEvent.change(field(), { target: { value: '2026-11-01' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(onChosen).not.toHaveBeenCalled()
  })

  it('is no single day of a week', () => {
    open('#view=week')
    expect(screen.queryByRole('button', { name: 'Saturday 28 November' })).toBeNull()
  })
})

// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { date, sampleArea, sampleCatalogue, samplePlace } from '~/testing/samples.ts'
import { DataPage } from './DataPage.tsx'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

type Over = Partial<Parameters<typeof DataPage>[0]>

function show(over: Over = {}) {
  const whole = { catalogue: sampleCatalogue(), troubles: [], refused: [], retry: vi.fn() }
  render(<DataPage {...whole} {...over} />)
}

const region = (name: string) => within(screen.getByRole('region', { name }))

it('says that nothing is missing only when nothing is', () => {
  show()
  expect(screen.getByText('Every file was read, and every record in it.')).toBeDefined()
  expect(screen.getByText('Everything was checked in the last six months.')).toBeDefined()
})

it('lists what was refused with file, record, field, found and expected', () => {
  const refusal = {
    file: 'testshire/sessions.json',
    id: 'bad-one',
    field: 'schedules[0].byday',
    found: 'XX',
    expected: 'a weekday',
  }
  show({ refused: [refusal] })
  for (const said of Object.values(refusal)) expect(screen.getByText(said)).toBeDefined()
  expect(screen.getByText(/^1 record is left out/)).toBeDefined()
  expect(screen.queryByText(/Every file was read/)).toBeNull()
})

it('names the files that could not be had and tries again', () => {
  const retry = vi.fn()
  show({ troubles: [{ file: 'testshire/libraries.json', kind: 'missing' }], retry })
  expect(screen.getByText('testshire/libraries.json: not there')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})

it('shows the oldest first, and the rest when asked', () => {
  const places = Array.from({ length: 14 }, (_, at) =>
    samplePlace({
      id: `place-${at}`,
      name: `Place ${at}`,
      checked: date(`2026-0${at === 7 ? 1 : 9}-01`),
    }),
  )
  show({ catalogue: sampleCatalogue({ places, sessions: [] }) })
  const rows = () => screen.getAllByRole('rowheader').map((row) => row.textContent)
  expect(rows()).toHaveLength(12)
  expect(rows()[0]).toBe('Place 7')
  expect(screen.getByText(/^1 place has something not checked/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Show all 14 places' }))
  expect(rows()).toHaveLength(14)
})

it('offers every file and its schema, example times only where there are some', () => {
  show()
  const files = region('Download the information')
  const download = files.getByRole('link', { name: 'sessions.json' })
  expect(download.getAttribute('href')).toBe('/data/testshire/sessions.json')
  expect(download.getAttribute('download')).toBe('testshire-sessions.json')
  expect(files.getByRole('link', { name: 'sessions.schema.json' }).getAttribute('href')).toBe(
    '/data/schema/sessions.schema.json',
  )
  expect(files.queryByRole('link', { name: 'example-times.json' })).toBeNull()
})

it('says so while times are examples', () => {
  show({ catalogue: sampleCatalogue({ area: sampleArea({ timetable: 'example' }) }) })
  expect(screen.getByText(/They are made up/)).toBeDefined()
})

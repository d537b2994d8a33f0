// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { codeOf } from '#domain/plan/pickCode.ts'
import { date, sampleCatalogue, samplePlace, sampleSession, time } from '#testing/samples.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { go, useSearch } from '#url/address.ts'
import { useResults } from '#components/useResults.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { WeekView } from './WeekView.tsx'

const on = (byday: 'MO' | 'TU' | 'TH', starts: string, ends: string): Session['schedules'] => [
  { freq: 'WEEKLY', byday: [byday], starts: time(starts), ends: time(ends) },
]
const mornings = Array.from({ length: 9 }, (_, n) =>
  sampleSession({
    id: `many-${n}`,
    title: `Group ${n}`,
    schedules: on('TH', `09:0${n}`, '09:30'),
  }),
)
const catalogue = sampleCatalogue({
  places: [
    samplePlace(),
    samplePlace({
      id: 'hall',
      name: 'The Hall',
      lat: 52.7,
      address: { lines: ['2 Far Road'], town: 'Farham' },
    }),
  ],
  sessions: [
    sampleSession({ id: 'monday', title: 'Monday Play', schedules: on('MO', '10:00', '11:00') }),
    sampleSession({ id: 'rhymes', schedules: on('TU', '10:00', '10:45') }),
    sampleSession({
      id: 'feeding',
      title: 'Feeding Café',
      placeId: 'hall',
      schedules: on('TU', '10:30', '11:00'),
    }),
    sampleSession({
      id: 'lunch',
      title: 'Lunch Club',
      placeId: 'testham-library',
      schedules: on('TU', '11:15', '12:00'),
    }),
    sampleSession({ id: 'untimed', title: 'Quiet Group', schedules: [] }),
    ...mornings,
  ],
})

const someDay = sampleCatalogue({
  sessions: [
    sampleSession({ id: 'untimed', title: 'Quiet Group', schedules: [] }),
    sampleSession(),
  ],
})
const calledOff = sampleCatalogue({
  sessions: [
    sampleSession({
      changes: [{ date: date('2026-11-24'), cancelled: true, note: 'boiler repair' }],
    }),
  ],
})
const untimed = sampleCatalogue({ sessions: [sampleSession({ id: 'untimed', schedules: [] })] })

function Harness({ catalogue }: { catalogue: Catalogue }) {
  const [search, change] = useSearch()
  const answer = useResults(catalogue, search)
  return (
    <WeekView
      catalogue={catalogue}
      search={search}
      answer={answer}
      originName=""
      controls={null}
      onChange={change}
    />
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  vi.setSystemTime('2026-11-24T09:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open(hash = '', screenIs: 'wide' | 'phone' = 'wide', of = catalogue) {
  const list = {
    matches: screenIs === 'wide',
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }
  vi.stubGlobal('matchMedia', () => list)
  history.replaceState(null, '', `/testshire/#view=week${hash}`)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Harness catalogue={of} />
    </QueryClientProvider>,
  )
  return userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) })
}

const title = () => screen.getByRole('heading', { level: 2 }).textContent
const entry = (name: string | RegExp) => {
  const item = screen
    .getByRole('link', { name: typeof name === 'string' ? new RegExp(`^${name}, `) : name })
    .closest('li')
  if (item === null) throw new Error(`No entry around ${String(name)}`)
  return item
}

describe.each(['wide', 'phone'] as const)('a date that was called off, %s', (screenIs) => {
  it('stands where it would be, and is counted nowhere', () => {
    open('', screenIs, calledOff)
    expect(entry('Rhymes').textContent).toBe(
      '10amRhymesTestham LibraryNot on 24 November (cancelled: boiler repair)',
    )
    expect(screen.queryByText(/1 session/)).toBeNull()
    expect(screen.queryByRole('button', { name: /plan/ })).toBeNull()
  })
})

describe('the week on a wide screen', () => {
  it('is a table of seven days from today, and times of day', () => {
    open()
    expect(title()).toBe('Tuesday 24 November to Monday 30 November')
    const table = screen.getByRole('table', { name: title() })
    const days = within(table).getAllByRole('columnheader')
    expect(days.map(({ textContent }) => textContent.trim())).toEqual([
      'Today Tuesday 24 November',
      'Wednesday 25 November',
      'Thursday 26 November',
      'Friday 27 November',
      'Saturday 28 November',
      'Sunday 29 November',
      'Monday 30 November',
    ])
    const parts = within(table).getAllByRole('rowheader')
    expect(parts.map(({ textContent }) => textContent)).toEqual(['Morning', 'Afternoon', 'Evening'])
    const row = within(table).getByRole('row', { name: /^Morning/ })
    const tuesday = within(row).getAllByRole('cell')[0]
    expect(tuesday?.textContent).toMatch(/10am to 10:45am.*Rhymes.*Testham Library.*0 to 12 months/)
  })

  it('says what has finished, and what is on now as time passes, with the focus where it was', () => {
    open()
    expect(entry('Rhymes').textContent).not.toMatch(/On now|Finished/)
    const link = screen.getByRole('link', { name: 'Rhymes, Testham Library' })
    link.focus()
    vi.setSystemTime('2026-11-24T10:20:00Z')
    act(() => void vi.advanceTimersByTime(10_000))
    expect(entry('Rhymes').textContent).toContain('On now')
    vi.setSystemTime('2026-11-24T10:50:00Z')
    act(() => void vi.advanceTimersByTime(10_000))
    expect(entry('Rhymes').textContent).toContain('Finished')
    expect(document.activeElement).toBe(link)
  })

  it('folds a long morning, and shows the rest at a press', async () => {
    const user = open()
    expect(entry('Group 6').className).toContain('week-folded')
    await user.click(
      screen.getByRole('button', { name: 'Show 3 more on Thursday 26 November, morning' }),
    )
    expect(entry('Group 6').className).not.toContain('week-folded')
    expect(document.activeElement?.textContent).toBe('Group 6')
  })

  it('folds it again when something else is asked', async () => {
    const user = open()
    await user.click(
      screen.getByRole('button', { name: 'Show 3 more on Thursday 26 November, morning' }),
    )
    act(() => go('/testshire/#view=week&q=group'))
    expect(entry('Group 6').className).toContain('week-folded')
  })

  it('never folds away what is picked, nor what was', async () => {
    const user = open('&picks=many-8')
    expect(entry('Group 8').className).not.toContain('week-folded')
    expect(entry('Group 7').className).toContain('week-folded')
    const add = within(entry('Group 7')).getByRole('button')
    await user.click(add)
    expect(entry('Group 7').className).toContain('week-picked')
    await user.click(add)
    expect(entry('Group 7').className).toBe('week-entry')
  })

  it('ends with what to ask about, and whom', () => {
    open()
    const ask = screen.getByRole('region', { name: 'Also run, ask for times' })
    expect(within(ask).getByRole('listitem').textContent).toBe(
      'Quiet Group, Testham Library: 01632 960001',
    )
  })
})

describe('what is picked', () => {
  it.each([
    ['&picks=rhymes', 'Rhymes', ['Picked'], []],
    [`&picks=${codeOf('rhymes')}`, 'Rhymes', ['Picked'], []],
    ['&picks=rhymes,feeding', 'Rhymes', ['Overlaps with Feeding Café, The Hall, 10:30am'], []],
    [
      '&picks=feeding,lunch',
      'Lunch Club',
      ['11am Farham to 11:15am Testham: 14 miles, tight'],
      ['Overlaps'],
    ],
    ['&picks=rhymes,lunch', 'Rhymes', ['Picked'], ['Overlaps', 'tight']],
    ['', 'Rhymes', [], ['Picked', 'Overlaps']],
  ])('%s: %s', (hash, name, said, unsaid) => {
    open(hash)
    for (const text of said) expect(entry(name).textContent).toContain(text)
    for (const text of unsaid) expect(entry(name).textContent).not.toContain(text)
  })
})

describe('what is put into the plan', () => {
  it.each(['wide', 'phone'] as const)(
    'is picked where it stands, on a %s screen',
    async (width) => {
      const user = open('', width)
      await user.click(screen.getByRole('button', { name: 'Add to plan: Rhymes, Testham Library' }))
      expect(entry('Rhymes').textContent).toContain('Picked')
      await user.click(
        screen.getByRole('button', { name: 'Remove from plan: Rhymes, Testham Library' }),
      )
      expect(entry('Rhymes').textContent).not.toContain('Picked')
    },
  )
})

describe('other weeks', () => {
  it('moves on and back, never before today, and keeps the focus', async () => {
    const user = open()
    const back = screen.getByRole('button', { name: '7 days earlier' })
    await user.click(back)
    expect(location.hash).toBe('#view=week')
    await user.click(screen.getByRole('button', { name: '7 days later' }))
    expect(location.hash).toBe('#from=2026-12-01&view=week')
    expect(title()).toBe('Tuesday 1 December to Monday 7 December')
    await user.click(back)
    expect(location.hash).toBe('#view=week')
    expect(document.activeElement).toBe(back)
  })

  it('comes back to today', async () => {
    const user = open('&from=2027-02-03')
    expect(title()).toBe('Wednesday 3 February to Tuesday 9 February')
    await user.click(screen.getByRole('button', { name: 'From today' }))
    expect(location.hash).toBe('#view=week')
  })

  it.each([
    ['2027-02-15', 'Monday 15 February Half-term'],
    ['2026-12-25', 'Friday 25 December School holidays Christmas Day: bank holiday'],
  ])('says why %s is not like others', (from, expected) => {
    open(`&from=${from}`)
    const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(names).toContain(expected)
  })

  it('is never a dead end: it says when there is something again', async () => {
    vi.setSystemTime('2026-11-24T13:00:00Z')
    const user = open('&days=TU')
    expect(screen.getByText('Everything in these seven days has finished.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Next: Tuesday 1 December' }))
    expect(title()).toBe('Tuesday 1 December to Monday 7 December')
    expect(document.activeElement?.textContent).toBe(title())
    expect(entry('Rhymes').textContent).not.toContain('Finished')
  })

  it('says what to let go of where nothing ever fits', async () => {
    // A week is of sessions, whatever the list was of.
    open('&days=SU&q=rhymes&show=places')
    expect(screen.getByText('Nothing in these seven days.')).toBeVisible()
    expect(
      await screen.findByRole('button', { name: /^\d+ sessions on any day, 1 to ask about$/ }),
    ).toBeVisible()
  })
})

describe('a week past the known bank holidays', () => {
  it('says that times are known and dates are not, and apart from that whose times are not', () => {
    open('&from=2027-06-01', 'wide', someDay)
    const ask = (name: string) => screen.getByRole('region', { name })
    expect(ask('May be on, ask first').textContent).toMatch(
      /^May be on, ask firstTheir times are known, but .*Rhymes, Testham Library/,
    )
    expect(ask('Also run, ask for times').textContent).toMatch(
      /^Also run, ask for timesThese happen, but we do not know when.*Quiet Group, Testham Library/,
    )
    expect(screen.getAllByRole('region', { name: /ask/ })).toHaveLength(2)
  })
})

describe('a week of an area that has published no times', () => {
  it.each(['', '&from=2026-11-30'])('offers nothing to let go of: %j', (hash) => {
    open(hash, 'wide', untimed)
    expect(
      screen.getByText(
        /^Nothing in these seven days\. No date of what runs here is known\. It is listed below/,
      ),
    ).toBeVisible()
    expect(screen.queryByText('Nothing fits all of that')).toBeNull()
    expect(screen.getByRole('region', { name: 'Also run, ask for times' })).toBeVisible()
  })
})

describe('the week on a phone', () => {
  it('is a day at a time, today first, with how much is on each', async () => {
    const user = open('', 'phone')
    expect(screen.queryByRole('table')).toBeNull()
    const days = within(screen.getByRole('group', { name: 'Day' })).getAllByRole('button')
    expect(days).toHaveLength(7)
    expect(days[0]).toHaveAccessibleName('Today 24, Tuesday 24 November: 3 sessions')
    const day = screen.getByRole('region', { name: 'Today, Tuesday 24 November' })
    expect(within(day).getAllByRole('link')).toHaveLength(3)
    expect(days[0]?.getAttribute('aria-pressed')).toBe('true')
    await user.click(
      screen.getByRole('button', { name: 'Thu 26, Thursday 26 November: 9 sessions' }),
    )
    expect(screen.getByRole('region', { name: 'Thursday 26 November' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 4, name: 'Morning' })).toBeVisible()
  })

  it('begins with the first day that is not over, and counts what is left of each', () => {
    vi.setSystemTime('2026-11-24T11:00:00Z')
    open('', 'phone')
    const name = /^Today 24, Tuesday 24 November/
    expect(screen.getByRole('button', { name })).toHaveAccessibleName(/: 1 session$/)
    vi.setSystemTime('2026-11-24T13:00:00Z')
    act(() => void vi.advanceTimersByTime(60_000))
    // It is still read.
    expect(screen.getByRole('button', { name, pressed: true })).toHaveAccessibleName(/no sessions$/)
    cleanup()
    open('', 'phone')
    expect(screen.getByRole('region', { name: 'Thursday 26 November' })).toBeVisible()
  })

  it('says so where a day has nothing, and which has', async () => {
    const user = open('', 'phone')
    await user.click(
      screen.getByRole('button', { name: /^Wed 25, Wednesday 25 November.*no sessions$/ }),
    )
    expect(screen.getByText('Nothing on Wednesday 25 November.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Next: Thursday 26 November' }))
    expect(screen.getByRole('region', { name: 'Thursday 26 November' })).toBeVisible()
  })
})

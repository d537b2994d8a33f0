// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SessionId } from '#domain/catalogue/session.ts'
import {
  date,
  sampleArea,
  sampleCalendar,
  sampleCatalogue,
  samplePlace,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { SessionPage } from './SessionPage.tsx'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

type Over = Parameters<typeof sampleSession>[0]
type Files = Partial<Parameters<typeof sampleCatalogue>[0]>

function show(over: Over = {}, files: Files = {}) {
  const catalogue = sampleCatalogue({ sessions: [sampleSession(over)], ...files })
  const session = catalogue.sessions.get('testham-rhymes' as SessionId)
  if (!session) throw new Error('The sample session is not in the sample catalogue.')
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionPage catalogue={catalogue} session={session} />
    </QueryClientProvider>,
  )
}

const when = () => within(screen.getByRole('region', { name: 'When' }))
const nextDates = () =>
  when()
    .getAllByRole('listitem')
    // Each date has a button after it.
    .map((item) => item.textContent.replace(/Add .+ to calendar$/, ''))
    .slice(1)

const off = (day: string) => ({ date: date(day), cancelled: true as const })

describe('a weekly session', () => {
  it('says when in words, then six dates with those left out and why', () => {
    show({ holds: 'term-time' })
    expect(when().getByText('Every Tuesday, 10am to 10:45am')).toBeVisible()
    expect(nextDates()).toEqual([
      'Tuesday 24 November, 10am to 10:45am',
      'Tuesday 1 December, 10am to 10:45am',
      'Tuesday 8 December, 10am to 10:45am',
      'Tuesday 15 December, 10am to 10:45am',
      expect.stringMatching(/^Not on 22 December \(.*holiday.*\)$/i),
      expect.stringMatching(/^Not on 29 December \(.*holiday.*\)$/i),
      'Tuesday 5 January, 10am to 10:45am',
      'Tuesday 12 January, 10am to 10:45am',
    ])
  })

  it('gives the reason for a date called off and for one moved', () => {
    show({
      changes: [
        { date: date('2026-12-01'), cancelled: true, note: 'boiler repair' },
        { date: date('2026-12-08'), starts: time('14:00'), ends: time('14:45'), note: 'party' },
      ],
    })
    expect(nextDates()[1]).toBe('Not on 1 December (cancelled: boiler repair)')
    expect(nextDates()[2]).toBe('Tuesday 8 December, 2pm to 2:45pm Different time: party')
  })

  it.each([
    ['called off', off('2026-11-24'), 'Not on 24 November (cancelled: boiler)'],
    ['moved', { date: date('2026-11-24'), starts: time('14:00') }, 'Different time: boiler'],
  ])('says beside the next date that one is %s', (_, change, said) => {
    show({ changes: [{ ...change, note: 'boiler' }] })
    const next = screen.getByText(/1 December, 10am|2pm/, { selector: '.when-next *' })
    expect(next.closest('.when')).toHaveTextContent(said)
  })

  it.each([
    ['called off today', off('2026-11-24'), /boiler/],
    ['called off', off('2026-12-01'), /boiler/],
    ['moved', { date: date('2026-11-24'), starts: time('14:00') }, /boiler/],
    ['called off after the dates that are listed', off('2027-03-02'), /boiler/],
  ])('says once why a date is %s', (_, change, why) => {
    show({ changes: [{ ...change, note: 'boiler' }] })
    expect(when().getAllByText(why)).toHaveLength(1)
  })

  it('says once that school dates are not confirmed, not from when on again', () => {
    const terms = [{ from: date('2026-09-07'), to: date('2027-01-29'), name: 'Term' }]
    show({ holds: 'term-time' }, { calendar: sampleCalendar({ terms, confirmed: false }) })
    expect(when().getAllByText(/not confirmed/)).toHaveLength(1)
  })

  it('leaves out one that has finished today', () => {
    vi.setSystemTime(new Date('2026-11-24T11:00:00Z'))
    show()
    expect(nextDates()[0]).toBe('Tuesday 1 December, 10am to 10:45am')
  })

  it('gives every schedule', () => {
    const schedules = [
      sampleSchedule,
      { freq: 'MONTHLY' as const, byday: ['1SA' as const], starts: time('10:00') },
    ]
    show({ schedules })
    expect(when().getByText('The first Saturday of the month at 10am')).toBeVisible()
  })
})

describe('times that are not published', () => {
  it('are asked for by telephone, never shown as closed', () => {
    show({ schedules: [], phone: '01632 960099' })
    expect(when().getByText(/Ask for times:/)).toBeVisible()
    expect(when().getByRole('link', { name: '01632 960099' })).toBeVisible()
    expect(screen.queryByText(/closed/i)).toBeNull()
  })

  it('are asked of the council where the place has no telephone', () => {
    show({ schedules: [] }, { places: [samplePlace({ phone: undefined })] })
    expect(when().getByRole('link', { name: '01632 960000' })).toBeVisible()
  })
})

it('says that example times are examples wherever one shows', () => {
  show(
    { schedules: [] },
    {
      area: sampleArea({ timetable: 'example' }),
      exampleTimes: [{ sessionId: 'testham-rhymes' as SessionId, schedules: [sampleSchedule] }],
    },
  )
  expect(screen.getByText('Example times').parentElement?.textContent).toMatch(/dashed.*ring first/)
  expect(when().getByText(/made up to show how the finder works/)).toBeVisible()
  // The next date, the rule, and each of six dates.
  expect(screen.getAllByText('Example time')).toHaveLength(8)
  expect(when().getAllByText('Example time')).toHaveLength(7)
})

it('says for whom, what it costs and how to join', () => {
  show({
    access: 'book',
    bookingUrl: 'https://book.example/rhymes',
    cost: { pence: 150 },
    languages: ['pl', 'pt'],
    provider: 'Action for Tests',
    audience: 'targeted',
    eligibility: 'For families with twins.',
  })
  const who = within(screen.getByRole('region', { name: 'Who it is for' }))
  expect(who.getByText('0 to 12 months')).toBeVisible()
  expect(who.getByText('£1.50')).toBeVisible()
  expect(who.getByRole('link', { name: 'Book a place (book.example)' }).getAttribute('href')).toBe(
    'https://book.example/rhymes',
  )
  expect(who.getByText(/For families with twins/)).toBeVisible()
  expect(who.getByText('Polish and Portuguese')).toBeVisible()
  expect(who.getByText('Action for Tests')).toBeVisible()
})

it.each([
  ['said', { firstVisit: 'Somebody meets you at the door.' }, /meets you at the door/],
  ['not known', {}, /Nobody has told us what to expect/],
])('a first visit: %s', (_, over, said) => {
  show(over)
  expect(screen.getByText(said)).toBeVisible()
})

it('gives its own number where that of the place is not known', () => {
  show({ phone: '01632 960777' }, { places: [samplePlace({ phone: undefined })] })
  const where = within(screen.getByRole('list', { name: 'Ask them' }))
  expect(where.getByRole('link', { name: '01632 960777' })).toBeVisible()
  expect(screen.queryByText(/Phone number not known/)).toBeNull()
})

it('leads to the place, and its report names the session', () => {
  show()
  const [link] = screen.getAllByRole('link', { name: /^Testham Library/ })
  expect(link?.getAttribute('href')).toBe('/testshire/places/testham-library/')
  const report = screen.getByRole('link', { name: /Write an e-mail/ }).getAttribute('href') ?? ''
  expect(decodeURIComponent(report)).toContain('Times: Every Tuesday, 10am to 10:45am')
})

describe('is this still on?', () => {
  const doubt = () => within(screen.getByRole('region', { name: 'Is this still on?' }))

  it.each([
    [
      'the date it meets next',
      {},
      '“Is Rhymes at Testham Library on Tuesday 24 November at 10am?”',
    ],
    [
      'when it is, where no time is known',
      { schedules: [] },
      '“When is Rhymes at Testham Library?”',
    ],
  ])('says whom to ring, and asks %s', (_, over, said) => {
    show({ ...over, phone: '01632 960099' })
    expect(doubt().getByRole('link', { name: '01632 960099' }).getAttribute('href')).toBe(
      'tel:01632960099',
    )
    expect(doubt().getByText(said).textContent).toBe(said)
  })

  it.each([
    [
      'It is on',
      'It is on: Rhymes, Testham Library (testham-rhymes)',
      'I asked, and this is right.',
    ],
    ['It is not on', 'It is not on: Rhymes, Testham Library (testham-rhymes)', 'this is not on'],
  ])('passes the answer on: %s', (name, subject, asks) => {
    history.replaceState(null, '', '/#near=TE1+1ST&ages=0-5m')
    show()
    const mail = new URL(doubt().getByRole('link', { name }).getAttribute('href') ?? '')
    expect(mail.pathname).toBe('families@testshire.example')
    expect(mail.searchParams.get('subject')).toBe(subject)
    expect(mail.searchParams.get('body')).toContain(asks)
    expect(mail.searchParams.get('body')).toContain('Record: testham-rhymes')
    expect(decodeURIComponent(mail.href)).not.toMatch(/TE1\+?1ST|0-5m/)
    history.replaceState(null, '', '/')
  })
})

it('shares the page alone, without what a family asked for', async () => {
  const share = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
  history.replaceState(null, '', '/#near=TE1+1ST&ages=0-5m')
  show()
  screen.getByRole('button', { name: 'Share' }).click()
  await Promise.resolve()
  expect(share).toHaveBeenCalledWith({
    title: 'Rhymes, Testham Library',
    url: `${location.origin}/testshire/sessions/testham-rhymes/`,
  })
  history.replaceState(null, '', '/')
  vi.unstubAllGlobals()
})

describe('what is asked where there is no date', () => {
  it('is nothing at a place that has closed: nobody is there to ring', () => {
    show({}, { places: [samplePlace({ status: 'closed' })] })
    expect(screen.queryByText(/Ask for times/)).toBeNull()
    expect(screen.queryByRole('region', { name: 'Is this still on?' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Something wrong here?' }).tagName).toBe('SECTION')
  })
})

const tuesdaysFrom2028 = {
  freq: 'WEEKLY' as const,
  byday: ['TU' as const],
  starts: time('10:00'),
  dtstart: date('2028-01-04'),
}

it('says the year of a date that is far off, wherever it is named', () => {
  show(
    { holds: 'all-year', schedules: [tuesdaysFrom2028] },
    {
      calendar: sampleCalendar({
        bankHolidays: [{ date: date('2028-12-25'), name: 'Christmas Day' }],
      }),
    },
  )
  const doubt = within(screen.getByRole('region', { name: 'Is this still on?' }))
  expect(doubt.getByText(/on Tuesday 4 January 2028 at 10am/).tagName).toBe('P')
  const add = screen.getAllByRole('button', { name: /^Add .+ to calendar$/ })
  expect(add.map(({ textContent }) => textContent)[0]).toBe(
    'Add Tuesday 4 January 2028 to calendar',
  )
})

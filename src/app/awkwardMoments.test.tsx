// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '#domain/catalogue/session.ts'
import { planItems } from '#domain/plan/plan.ts'
import { everything } from '#domain/search/search.ts'
import { find } from '#domain/search/find.ts'
import { FamilyView } from '#pages/plan/family/FamilyView.tsx'
import { FridgeSheet } from '#pages/plan/sheet/FridgeSheet.tsx'
import { SessionPage } from '#pages/session/SessionPage.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { at } from '#testing/meetings.ts'
import { samplePick } from '#testing/plan.ts'
import { date, sampleCatalogue, sampleSchedule, sampleSession, time } from '#testing/samples.ts'

/* What every view says of one session at moments that are easy to get wrong: they say the same. */

interface Said {
  /** Day and time in a list; null = it is in none. */
  row: string | null
  /** When it is next: at the top of its page, and in what a family is shown. */
  next: string
  /** What is said besides to a family and on the sheet, and on its page where nothing else is: a sentence each. */
  also?: string[]
  /** What its page says in its list of dates. */
  listed?: string
}

const tuesdays = (over: object = {}): Partial<Session> => ({
  onBankHolidays: true,
  schedules: [{ ...sampleSchedule, ...over }],
})
const today = (change: object): Partial<Session> => ({
  ...tuesdays(),
  changes: [{ date: date('2026-11-24'), note: 'boiler', ...change }],
})
const onDates = (...dates: string[]): Partial<Session> => ({
  onBankHolidays: undefined,
  schedules: [
    { freq: 'DATES', dates: dates.map(date), starts: time('10:00'), ends: time('11:00') },
  ],
})

const moments: [string, Partial<Session>, now: string, Said][] = [
  [
    'cut short today, and on',
    today({ ends: '10:20' }),
    '2026-11-24 10:15',
    {
      row: 'TodayNowuntil 10:20am',
      next: 'On now, until 10:20am',
      also: ['24 November: 10am to 10:20am (boiler).'],
      listed: 'Tuesday 24 November, 10am to 10:20am\u00a0· On now Different time: boiler',
    },
  ],
  [
    'cut short today, and over',
    today({ ends: '10:20' }),
    '2026-11-24 10:30',
    {
      row: 'Tue 1 Dec10am45 min',
      next: 'Tuesday 1 December, 10am to 10:45am',
      also: ['24 November: 10am to 10:20am, finished (boiler).'],
    },
  ],
  [
    'cut short today, and over by its usual time too',
    today({ ends: '10:20' }),
    '2026-11-24 10:45',
    { row: 'Tue 1 Dec10am45 min', next: 'Tuesday 1 December, 10am to 10:45am', also: [] },
  ],
  [
    'longer today, and on after its usual end',
    today({ ends: '12:00' }),
    '2026-11-24 11:00',
    {
      row: 'TodayNowuntil midday',
      next: 'On now, until midday',
      also: ['24 November: 10am to midday (boiler).'],
      listed: 'Tuesday 24 November, 10am to midday\u00a0· On now Different time: boiler',
    },
  ],
  [
    'longer today, and over',
    today({ ends: '12:00' }),
    '2026-11-24 12:00',
    { row: 'Tue 1 Dec10am45 min', next: 'Tuesday 1 December, 10am to 10:45am', also: [] },
  ],
  [
    'earlier today, and over',
    today({ starts: '08:00' }),
    '2026-11-24 09:00',
    {
      row: 'Tue 1 Dec10am45 min',
      next: 'Tuesday 1 December, 10am to 10:45am',
      also: ['24 November: 8am to 8:45am, finished (boiler).'],
    },
  ],
  [
    'over early on its last date',
    { ...today({ ends: '10:20' }), ...tuesdays({ until: date('2026-11-24') }) },
    '2026-11-24 10:30',
    {
      row: null,
      next: 'This has ended',
      also: ['24 November: 10am to 10:20am, finished (boiler).'],
    },
  ],
  [
    'on since before midnight',
    tuesdays({ starts: time('23:30'), ends: undefined }),
    '2026-11-25 00:10',
    { row: 'Tue 24 NovNow11:30pm', next: 'On now' },
  ],
  [
    'years off',
    onDates('2029-06-05'),
    '2026-11-24 09:00',
    { row: 'Askif it is on', next: 'Dates not confirmed yet. Ask before you go' },
  ],
  [
    'years off, on bank holidays too',
    { ...onDates('2029-06-05'), onBankHolidays: true },
    '2026-11-24 09:00',
    { row: 'Tue 5 Jun 202910am1 hour', next: 'Tuesday 5 June 2029, 10am to 11am' },
  ],
  [
    'of which every date is in the school holidays, before it begins',
    { ...tuesdays({ dtstart: date('2026-12-22'), until: date('2027-01-01') }), holds: 'term-time' },
    '2026-11-24 09:00',
    {
      row: null,
      next: 'Not on. No more dates are known',
      also: ['Not on 22 and 29 December (school holidays).'],
    },
  ],
  [
    'of which every date waits',
    onDates('2026-12-25', '2026-12-28'),
    '2026-11-24 09:00',
    {
      row: 'Askif it is on',
      next: 'Dates not confirmed yet. Ask before you go',
      also: [
        'Friday 25 December and Monday 28 December, 10am to 11am.',
        '25 and 28 December are bank holidays: ask if it is on.',
      ],
    },
  ],
]

const moment = (now: string) => new Date(`${now.replace(' ', 'T')}:00Z`)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  HTMLDialogElement.prototype.showModal = vi.fn()
  HTMLDialogElement.prototype.close = vi.fn()
})
afterEach(() => vi.useRealTimers())

function open(session: Partial<Session>, now: string) {
  vi.setSystemTime(moment(now))
  const catalogue = sampleCatalogue({ sessions: [sampleSession(session)] })
  const [listed] = catalogue.sessions.values()
  if (listed === undefined) throw new Error('The session has no place')
  const items = planItems([samplePick(listed.id, catalogue)], catalogue, at(now))
  return { catalogue, session: listed, items }
}
const show = (view: React.ReactNode) =>
  render(<QueryClientProvider client={new QueryClient()}>{view}</QueryClientProvider>).container
const textOf = (within: ParentNode, selector: string) =>
  within.querySelector(selector)?.textContent ?? null

describe.each(moments)('%s', (_, published, now, said) => {
  it('is said in its row', () => {
    const { catalogue } = open(published, now)
    const { results } = find(
      catalogue,
      { ...everything, when: 'any' },
      { now: at(now), origin: null },
    )
    const [result] = results
    const shown =
      result?.is === 'session' &&
      show(
        <SessionResultRow
          {...{ result, area: catalogue.area, today: at(now).date, now: at(now) }}
          usual={{ example: false, stale: false }}
          heading={3}
        />,
      )
    expect(shown ? textOf(shown, '.row-lead') : null).toBe(said.row)
  })

  it('is said on its page', () => {
    const { catalogue, session } = open(published, now)
    const page = show(<SessionPage catalogue={catalogue} session={session} />)
    expect(textOf(page, '.when-next')).toBe(said.next)
    const when = screen.getByRole('region', { name: 'When' }).textContent
    const listed = said.listed === undefined ? said.also : [said.listed]
    for (const sentence of listed ?? []) expect(when).toContain(sentence.replace(/\.$/, ''))
    if (said.also?.length === 0) expect(when).not.toMatch(/boiler/)
  })

  it('is said to a family', () => {
    const { catalogue, items } = open(published, now)
    show(<FamilyView {...{ items, catalogue }} now={at(now)} link="" onClose={() => undefined} />)
    const item = document.querySelector('.family-item')!
    expect(textOf(item, '.when-next')).toBe(said.next)
    for (const sentence of said.also ?? []) expect(item.textContent).toContain(sentence)
    if (said.also?.length === 0) expect(item.textContent).not.toMatch(/boiler/)
  })

  it('is said on paper', () => {
    const { catalogue, items } = open(published, now)
    show(<FridgeSheet {...{ items, catalogue }} now={at(now)} link="" />)
    const row = document.querySelector('.sheet-row')!.textContent
    for (const sentence of said.also ?? []) expect(row).toContain(sentence)
    if (said.also?.length === 0) expect(row).not.toMatch(/boiler/)
  })
})

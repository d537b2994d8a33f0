import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChangeOfTime, anyDate, anySession } from '#testing/arbitrary.ts'
import { at, calendar, listed, tuesdays } from '#testing/meetings.ts'
import { everyDate, gives, startsOn } from '#testing/oracle.ts'
import { date, sampleNow, time } from '#testing/samples.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import type { LocalDate, LocalTime, Now } from './localDate.ts'
import type { LeftOut } from './leftOut.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { PatternTime, ScheduleLine } from './scheduleLines.ts'
import { summaryOf, type ScheduleSummary } from './scheduleSummary.ts'

const anyNow: fc.Arbitrary<Now> = fc.record({
  date: anyDate.filter((date) => date < '2027-06-01'),
  time: fc.constantFrom(time('00:00'), time('09:00'), time('12:10'), time('23:59')),
})

/** Whether a line gives a date at one of its times, by walking: weeks and months are counted from the date named next. */
function lineGives({ pattern, times: [first] }: ScheduleLine, one: PatternTime, on: LocalDate) {
  if (pattern.freq === 'DATES') return one.dates.includes(on)
  const dtstart = pattern.interval > 1 ? first.next : undefined
  const bounded = (one.from ?? on) <= on && on <= (one.until ?? on)
  return bounded && gives({ ...pattern, dtstart, starts: one.starts }, on)
}

/** Whether dates left out take a date out: those in a row do so from the first of them to the last. */
function takesOut({ dates, starts, toTheEnd }: LeftOut, on: LocalDate, at: LocalTime): boolean {
  const last = toTheEnd ? on : (dates.at(-1) ?? dates[0])
  return (starts === null || starts === at) && dates[0] <= on && on <= last
}

/** What a summary says of each start of a day: that it meets, or why not. */
function saidOf(summary: ScheduleSummary, on: LocalDate): Map<LocalTime, string> {
  const said = new Map<LocalTime, string>()
  for (const line of summary.lines) {
    for (const [at, one] of line.times.entries()) {
      const isOver = on >= (line.times[at + 1]?.from ?? '9999')
      if (isOver || !lineGives(line, one, on)) continue
      const out = summary.leftOut.find((it) => takesOut(it, on, one.starts))
      const [moved] = summary.moved.filter((it) => it.date === on && it.usual === one.starts)
      if (out === undefined) said.set(moved?.starts ?? one.starts, 'meets')
      else if (said.get(one.starts) !== 'meets') said.set(one.starts, out.reason.why)
    }
  }
  return said
}

function law(session: ListedSession, now: Now) {
  const summary = summaryOf(session, { calendar }, now)
  // From tomorrow on: what today holds is a matter of hours.
  for (const on of everyDate(now.date, '2029-01-01').slice(1, 365)) {
    const rule = startsOn(session, calendar, on)
    const said = saidOf(summary, on)
    const meets = [...said].flatMap(([starts, what]) => (what === 'meets' ? [starts] : []))
    const meant = rule.filter(({ is }) => is === 'meeting' || is === 'ask')
    expect([on, ...meets.sort()]).toEqual([on, ...meant.map(({ starts }) => starts)])
    for (const { is } of rule) {
      if (is !== 'not-confirmed' && is !== 'bank-holiday') continue
      const why = is === 'bank-holiday' ? 'bank-holiday-unknown' : 'dates-not-confirmed'
      const named = summary.leftOut.filter(({ reason }) => reason.why === why)
      expect([on, named.some(({ dates }) => dates.includes(on))]).toEqual([on, true])
    }
  }
}

describe('the summary of a session, read back date by date for a year', () => {
  it('gives each date of the rule and no other, and names what nobody knows', () => {
    fc.assert(fc.property(anySession, anyNow, law), { numRuns: 100 })
  }, 120_000)

  it('does so of a time that changes', () => {
    fc.assert(fc.property(anyChangeOfTime, anyNow, law), { numRuns: 100 })
  }, 120_000)
})

const on = (schedule: object): Schedule => ({ ...tuesdays, ...schedule })
const rows = (...spans: [from: string, until: string, more?: object][]) =>
  spans.map(([from, until, more]) => on({ dtstart: date(from), until: date(until), ...more }))

describe('the summary of rows that are written by term or by holiday', () => {
  it.each<[string, Session['holds'], Schedule[]]>([
    [
      'terms',
      'term-time',
      rows(
        ['2026-11-01', '2026-12-15'],
        ['2027-01-05', '2027-02-09'],
        ['2027-02-23', '2027-03-23'],
      ),
    ],
    [
      'holidays',
      'school-holidays',
      rows(['2026-12-21', '2027-01-01'], ['2027-02-15', '2027-02-19']),
    ],
    [
      'terms, at another time from January',
      'term-time',
      rows(['2026-11-01', '2026-12-15'], ['2027-01-05', '2027-02-09', { starts: time('11:00') }]),
    ],
    [
      'terms of a group that goes on in the holidays',
      'all-year',
      rows(['2026-11-01', '2026-12-15']),
    ],
  ])('%s keeps to them', (_, holds, schedules) => {
    law(listed({ holds, schedules }), sampleNow)
  })
})

const summary = (session: Partial<Session>, now = sampleNow, place: Partial<Place> = {}) =>
  summaryOf(listed(session, place), { calendar }, now)
const timesOf = ({ lines }: ScheduleSummary) =>
  lines.map(({ times }) => times.map(({ starts, from, until }) => [starts, from, until]))

describe('what the summary names', () => {
  const january = [
    on({ until: date('2027-01-05') }),
    on({ dtstart: date('2027-01-12'), starts: time('10:30'), ends: time('11:15') }),
  ]
  it.each<[string, Schedule[], (string | null)[][][]]>([
    ['no end where none is known', [on({})], [[['10:00', null, null]]]],
    [
      'the last date of a course, not the day it is bounded by',
      [on({ until: date('2026-12-20') })],
      [[['10:00', null, '2026-12-15']]],
    ],
    [
      'the first date of what starts later',
      [on({ dtstart: date('2027-01-30') })],
      [[['10:00', '2027-02-02', null]]],
    ],
    ['no start that is past', [on({ dtstart: date('2026-09-01') })], [[['10:00', null, null]]]],
    [
      'a change of time, as one line',
      january,
      [
        [
          ['10:00', null, '2027-01-05'],
          ['10:30', '2027-01-12', null],
        ],
      ],
    ],
    [
      'two lines where weeks lie between',
      [on({ until: date('2026-12-15') }), january[1] ?? on({})],
      [[['10:00', null, '2026-12-15']], [['10:30', '2027-01-12', null]]],
    ],
    [
      'two lines where the days change with the time',
      [january[0] ?? on({}), on({ byday: ['WE'], dtstart: date('2027-01-12') })],
      [[['10:00', null, '2027-01-05']], [['10:00', '2027-01-13', null]]],
    ],
    [
      'one end where a second schedule gives the same start with another',
      [on({}), { freq: 'MONTHLY', byday: ['1TU'], starts: time('10:00'), ends: time('12:00') }],
      [[['10:00', null, null]]],
    ],
    [
      'the end of a schedule on the date that another leaves to it',
      [
        on({ exdates: ['2026-12-01', '2027-01-05'].map(date), until: date('2027-02-01') }),
        { freq: 'DATES', dates: [date('2026-12-01')], starts: time('10:00'), ends: time('12:00') },
      ],
      [[['10:00', null, '2027-01-26']], [['10:00', null, null]]],
    ],
    [
      'a first date that is a bank holiday, which may be one',
      [on({ byday: ['MO'], dtstart: date('2026-12-28') })],
      [[['10:00', '2026-12-28', null]]],
    ],
    [
      'the dates of a single week',
      [on({ byday: ['TU', 'TH'], dtstart: date('2027-02-13'), until: date('2027-02-21') })],
      [[['10:00', null, null]]],
    ],
    ['nothing of what is over', [on({ until: date('2026-11-17') })], []],
    ['nothing where weeks are not known', [on({ interval: 2 })], []],
    ['a schedule published twice, once', [on({}), on({})], [[['10:00', null, null]]]],
  ])('%s', (_, schedules, named) => {
    expect(timesOf(summary({ schedules, onBankHolidays: undefined }))).toEqual(named)
  })

  it('a date alone where no other is left of a course', () => {
    const [line] = summary({ schedules: [on({ until: date('2026-11-24') })] }).lines
    expect(line?.pattern).toEqual({ freq: 'DATES', dates: ['2026-11-24'] })
    expect(line?.times[0].dates).toEqual(['2026-11-24'])
    const over = summary({ schedules: [on({ until: date('2026-11-24') })] }, at('2026-11-24 11:00'))
    expect(over.lines).toEqual([])
  })

  it('a date moved of the schedule that is meant alone', () => {
    const schedules = [
      on({ starts: time('09:00'), ends: time('09:30') }),
      on({ starts: time('14:00') }),
    ]
    const changes = [{ date: date('2026-11-24'), starts: time('16:00'), note: 'party' }]
    const { lines } = summary({ schedules, changes }, at('2026-11-24 12:00'))
    expect(lines.map(({ times: [{ starts, next }] }) => [starts, next])).toEqual([
      ['09:00', '2026-12-01'],
      ['14:00', '2026-11-24'],
    ])
  })

  it.each([
    ['08:30', ['08:00'], []],
    ['08:45', [], ['over-early']],
    ['10:44', [], ['over-early']],
    ['10:45', [], []],
  ])('a time moved to earlier today, or that it is over, at %s', (time, starts, whys) => {
    const changes = [{ date: date('2026-11-24'), starts: '08:00' as LocalTime, note: 'early' }]
    const { moved, leftOut } = summary({ changes, onBankHolidays: true }, at(`2026-11-24 ${time}`))
    expect(moved.map(({ starts }) => starts)).toEqual(starts)
    expect(leftOut.map(({ reason }) => reason.why)).toEqual(whys)
  })

  it.each<[string, Partial<Session>, string[]]>([
    [
      'a list of dates',
      { schedules: [{ freq: 'DATES', dates: [date('2026-12-25')], starts: time('10:00') }] },
      ['2026-12-25'],
    ],
    [
      'a course of a week',
      {
        schedules: [
          on({ byday: ['FR', 'MO'], dtstart: date('2026-12-25'), until: date('2026-12-29') }),
        ],
      },
      ['2026-12-25', '2026-12-28'],
    ],
    [
      'a date past the known terms',
      {
        holds: 'term-time',
        schedules: [{ freq: 'DATES', dates: [date('2027-09-07')], starts: time('10:00') }],
      },
      ['2027-09-07'],
    ],
  ])('the time of %s of which every date waits', (_, session, dates) => {
    const { lines } = summary({ onBankHolidays: undefined, ...session })
    expect(lines.map(({ pattern, times }) => [pattern, times[0].starts, times[0].dates])).toEqual([
      [{ freq: 'DATES', dates }, '10:00', []],
    ])
  })

  it.each([
    ['2027-12-31', '2027-12-28'],
    ['2029-12-31', '2029-12-25'],
    ['9999-12-31', '2056-11-21'],
  ])('a closure to its end, past the year: to %s', (to, last) => {
    const closures = [
      { from: date('2027-05-01'), to: date('2027-11-30'), note: 'roof' },
      { from: date('2027-11-20'), to: date(to), note: 'roof' },
    ]
    const session = { holds: 'all-year', onBankHolidays: true } as const
    const { leftOut } = summary(session, sampleNow, { closures })
    expect(leftOut.map(({ dates }) => [dates[0], dates.at(-1)])).toEqual([['2027-05-04', last]])
  })

  it('only weekdays that are still to come', () => {
    const schedules = [on({ byday: ['MO', 'TH'], until: date('2026-12-10') })]
    const [line] = summary({ schedules }, at('2026-12-08 09:00')).lines
    expect(line?.times[0].dates).toEqual(['2026-12-10'])
  })
})

describe('the school year', () => {
  const course = [on({ until: date('2026-12-08') })]
  it.each<[string, Partial<Session>, ScheduleSummary['school']]>([
    ['is not said of five weeks in one term', { holds: 'all-year', schedules: course }, null],
    ['nor that it keeps to term', { holds: 'term-time', schedules: course }, null],
    ['nor is it asked about', { holds: undefined, schedules: course }, null],
    ['is said of what goes on through holidays', { holds: 'all-year' }, 'all-year'],
    ['is said of what does not', { holds: 'term-time' }, 'term-time'],
    ['is asked about where nobody knows', { holds: undefined }, 'ask'],
  ])('%s', (_, session, school) => {
    expect(summary(session).school).toBe(school)
  })
})

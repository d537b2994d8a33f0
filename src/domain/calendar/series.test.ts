import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTimetable } from '#testing/arbitrary.ts'
import { CalendarClient } from '#testing/calendarClient.ts'
import { publishedOn, shown } from '#testing/calendarFiles.ts'
import { date, sampleNow, sampleSchedule, time } from '#testing/samples.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { endOfSeries, lastOfYear } from './series.ts'

const today = '2026-11-24'
const other = (over: object) => ({ ...sampleSchedule, ...over })
const until = (day: string, over: object = {}) => other({ until: date(day), ...over })
const late = { date: date('2026-12-08'), starts: time('14:00'), ends: time('14:45'), note: 'party' }
const off = { date: date('2026-12-01'), cancelled: true as const, note: 'boiler' }

/** The lines that say when, in short. */
const when = (file: string) =>
  file
    .split('\r\n')
    .filter((line) => /^(RECURRENCE-ID|DTSTART;|DTEND|RRULE:FREQ=[WM]|EXDATE|RDATE)/.test(line))
    .map((line) => line.replace(';TZID=Europe/London', '').replace(/(T\d{4})00$/, '$1'))

describe('a series in the file', () => {
  it.each<[string, Partial<Session>, string[]]>([
    [
      'a course',
      { schedules: [until('2026-12-08')] },
      [
        'DTSTART:20261124T1000',
        'DTEND:20261124T1045',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=3',
      ],
    ],
    [
      'a date cancelled is left out of it',
      { schedules: [until('2026-12-08')], changes: [off] },
      [
        'DTSTART:20261124T1000',
        'DTEND:20261124T1045',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=3',
        'EXDATE:20261201T1000',
      ],
    ],
    [
      'a date moved is an exception to it',
      { schedules: [until('2026-12-08')], changes: [late] },
      [
        'DTSTART:20261124T1000',
        'DTEND:20261124T1045',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=3',
        'RECURRENCE-ID:20261208T1000',
        'DTSTART:20261208T1400',
        'DTEND:20261208T1445',
      ],
    ],
    [
      'two schedules one after the other are one',
      {
        schedules: [
          until('2026-12-15'),
          other({
            dtstart: date('2026-12-16'),
            until: date('2026-12-22'),
            starts: time('10:30'),
            ends: time('11:15'),
          }),
        ],
      },
      [
        'DTSTART:20261124T1000',
        'DTEND:20261124T1045',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=5',
        'RECURRENCE-ID:20261222T1000',
        'DTSTART:20261222T1030',
        'DTEND:20261222T1115',
      ],
    ],
    [
      'two starts of a day are one',
      {
        schedules: [
          until('2026-12-01'),
          until('2026-11-24', { starts: time('14:00'), ends: undefined }),
        ],
      },
      [
        'DTSTART:20261124T1000',
        'DTEND:20261124T1045',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=2',
        'RDATE:20261124T1400',
        'RECURRENCE-ID:20261124T1400',
        'DTSTART:20261124T1400',
      ],
    ],
    [
      'fixed dates are one, of no more weeks than they need',
      {
        schedules: [
          { freq: 'DATES', dates: [date('2026-12-05'), date('2027-01-16')], starts: time('18:30') },
        ],
      },
      ['DTSTART:20261205T1830', 'RRULE:FREQ=WEEKLY;INTERVAL=6;BYDAY=SA;WKST=MO;COUNT=2'],
    ],
    [
      'one date repeats nothing',
      { schedules: [until('2026-11-24')] },
      ['DTSTART:20261124T1000', 'DTEND:20261124T1045'],
    ],
    ['no date is no event', { schedules: [] }, []],
  ])('%s', (_, session, expected) => {
    const { series, meant } = publishedOn(today, { ...session, onBankHolidays: true })
    expect(when(series)).toEqual(expected)
    expect(shown(new CalendarClient().open(series))).toEqual(meant)
  })
})

it('expands in a calendar program to exactly the dates of the rule, for a year', () => {
  fc.assert(
    fc.property(anyTimetable, (session) => {
      const { series, meant } = publishedOn(today, session)
      expect(shown(new CalendarClient().open(series))).toEqual(meant)
    }),
    { numRuns: 200 },
  )
}, 60_000)

it.each([
  ['2026-11-24', '2027-11-23'],
  // A leap day on the way makes the year no longer.
  ['2027-11-24', '2028-11-22'],
])('a year from %s ends on %s', (from, to) => {
  expect(lastOfYear(date(from))).toBe(to)
})

const always = { onBankHolidays: true }

describe('what is known of a series ends', () => {
  it.each<[string, Partial<Session>, { to: string; isLastKnown: boolean }]>([
    ['with the year', always, { to: '2027-11-23', isLastKnown: false }],
    [
      'with the last known term',
      { ...always, holds: 'term-time' },
      { to: '2027-05-25', isLastKnown: true },
    ],
    [
      'with the last known bank holiday',
      { onBankHolidays: false },
      { to: '2027-04-27', isLastKnown: true },
    ],
    [
      'with a course that is over before that',
      { ...always, holds: 'term-time', schedules: [until('2027-05-25')] },
      { to: '2027-05-25', isLastKnown: false },
    ],
    [
      'with a single date',
      {
        ...always,
        schedules: [{ freq: 'DATES', dates: [date('2026-12-06')], starts: time('10:00') }],
      },
      { to: '2026-12-06', isLastKnown: false },
    ],
  ])('%s', (_, session, expected) => {
    const { session: listed, catalogue } = publishedOn(today, session)
    const from = date('2026-11-24')
    expect(endOfSeries(listed, catalogue, from, sampleNow)).toEqual(expected)
  })
})

it.each([
  ['00:29', 'DTSTART:20261124T2330'],
  ['00:30', 'DTSTART:20261201T2330'],
])('begins with what is on since before midnight, at %s', (clock, first) => {
  const now = { ...sampleNow, date: date('2026-11-25'), time: time(clock) }
  const schedules = [other({ starts: time('23:30'), ends: undefined })]
  const { series } = publishedOn(today, { schedules }, {}, now)
  expect(when(series)[0]).toBe(first)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTimetable } from '#testing/arbitrary.ts'
import { CalendarClient } from '#testing/calendarClient.ts'
import { publishedOn, shown } from '#testing/calendarFiles.ts'
import { date, sampleSchedule, time } from '#testing/samples.ts'
import type { Session } from '#domain/catalogue/session.ts'

const other = (over: object) => ({ ...sampleSchedule, ...over })
const until = (day: string, over: object = {}) => other({ until: date(day), ...over })
const late = { date: date('2026-12-08'), starts: time('14:00'), ends: time('14:45'), note: 'party' }
const off = { date: date('2026-12-01'), cancelled: true as const, note: 'boiler' }
const tuesdays = sampleSchedule
const mondays = other({ byday: ['MO'], starts: time('13:00'), ends: time('14:30') })
const open = (...files: string[]) => {
  const client = new CalendarClient()
  for (const file of files) client.open(file)
  return shown(client)
}

describe("a family's calendar", () => {
  const course = { schedules: [until('2027-03-23')] }
  it.each<[string, Partial<Session>, Partial<Session>]>([
    ['a time moved', {}, { schedules: [other({ starts: time('10:30'), ends: time('11:15') })] }],
    ['a date cancelled', {}, { changes: [off] }],
    ['a date cancelled, and back', { changes: [off] }, {}],
    ['a date moved', {}, { changes: [late] }],
    ['a date moved, and back', { changes: [late] }, {}],
    [
      'a date moved, then cancelled',
      { changes: [late] },
      { changes: [{ ...off, date: late.date }] },
    ],
    [
      'a time moved where a date was',
      { changes: [late] },
      { schedules: [other({ starts: time('10:30') })], changes: [late] },
    ],
    ['another weekday', {}, { schedules: [mondays] }],
    ['a schedule ended', {}, course],
    ['a schedule prolonged', course, {}],
    [
      'a time that will change',
      {},
      {
        schedules: [
          until('2027-01-05'),
          other({ dtstart: date('2027-01-12'), starts: time('10:30') }),
        ],
      },
    ],
    [
      'a time that has changed',
      {
        schedules: [
          until('2026-11-24'),
          other({ dtstart: date('2026-12-01'), starts: time('10:30') }),
        ],
      },
      { schedules: [other({ dtstart: date('2026-12-01'), starts: time('10:30') })] },
    ],
    ['a schedule more', {}, { schedules: [tuesdays, mondays] }],
    ['a schedule less', { schedules: [tuesdays, mondays] }, { schedules: [mondays] }],
    [
      'a second start of a day less',
      { schedules: [tuesdays, other({ starts: time('14:00'), ends: undefined })] },
      {},
    ],
    [
      'other fixed dates',
      {
        schedules: [
          { freq: 'DATES', dates: [date('2026-12-05'), date('2027-01-16')], starts: time('18:30') },
        ],
      },
      { schedules: [{ freq: 'DATES', dates: [date('2026-12-12')], starts: time('18:00') }] },
    ],
    ['term-time', {}, { holds: 'term-time' }],
  ])('%s: a file saved again takes the place of the first', (_, before, after) => {
    const old = publishedOn('2026-11-01', before)
    const now = publishedOn('2026-11-20', after)
    expect(now.meant).not.toEqual(old.meant)
    expect(open(old.series)).toEqual(old.meant)
    expect(open(old.series, now.series)).toEqual(now.meant)
    // A file opened after a newer one is known by its SEQUENCE.
    expect(open(now.series, old.series)).toEqual(now.meant)
  })

  it('whatever is published, and whatever comes after it', () => {
    fc.assert(
      fc.property(anyTimetable, anyTimetable, (before, after) => {
        const old = publishedOn('2026-11-01', before)
        const now = publishedOn('2026-11-20', after)
        fc.pre(now.meant.length > 0)
        expect(open(old.series, now.series)).toEqual(now.meant)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('has a session that is over called off', () => {
    const old = publishedOn('2026-11-01', {})
    expect(open(old.series, publishedOn('2026-11-20', { schedules: [] }).over)).toEqual([])
  })
})

describe("one date in a family's calendar", () => {
  const [first, second] = ['2026-12-01', '2026-12-08'] as const
  const moved = publishedOn('2026-11-20', { changes: [late] })
  const usual = publishedOn('2026-11-01', {})

  it('stands beside another', () => {
    expect(open(usual.single(first), usual.single(second))).toEqual([
      '2026-12-01 10:00-10:45',
      '2026-12-08 10:00-10:45',
    ])
  })

  it('is moved when it is saved again', () => {
    expect(open(usual.single(second), moved.single(second))).toEqual(['2026-12-08 14:00-14:45'])
  })

  it('is the same as in the series, whichever is opened first', () => {
    expect(open(usual.single(second), usual.series)).toEqual(usual.meant)
    expect(open(usual.series, usual.single(second))).toEqual(usual.meant)
    expect(open(usual.single(second), moved.series)).toEqual(moved.meant)
    expect(open(usual.series, moved.single(second))).toEqual(moved.meant)
  })
})

import fc from 'fast-check'
import { RRule } from 'rrule'
import { describe, expect, it } from 'vitest'
import { anyDate, anyRule, anySchedule } from '#testing/arbitrary.ts'
import { sharedFixture } from '#testing/fixtures.ts'
import { everyDate, gives } from '#testing/oracle.ts'
import { scheduleOf, type Vector } from '#testing/recurrenceVectors.ts'
import { date, time } from '#testing/samples.ts'
import { ruleText } from '#domain/calendar/recurrenceSet.ts'
import { datesOf } from './recurrence.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

const starts = time('10:00')
const autumn = (schedule: Schedule, from = '2026-09-01', to = '2026-12-31') =>
  datesOf(schedule, date(from), date(to)).map((day) => day.slice(5))

describe('the dates of a schedule in autumn 2026', () => {
  it.each<[string, Schedule, string[]]>([
    [
      'weekly, both ends included',
      {
        freq: 'WEEKLY',
        byday: ['TU'],
        dtstart: date('2026-12-01'),
        until: date('2026-12-22'),
        starts,
      },
      ['12-01', '12-08', '12-15', '12-22'],
    ],
    [
      'twice a week, in the order of the week',
      { freq: 'WEEKLY', byday: ['FR', 'MO'], until: date('2026-09-11'), starts },
      ['09-04', '09-07', '09-11'],
    ],
    [
      'fortnightly from a Wednesday',
      { freq: 'WEEKLY', interval: 2, dtstart: date('2026-11-04'), byday: ['WE'], starts },
      ['11-04', '11-18', '12-02', '12-16', '12-30'],
    ],
    [
      'fortnightly, where the week of dtstart counts from its Monday',
      { freq: 'WEEKLY', interval: 2, dtstart: date('2026-11-04'), byday: ['MO', 'SU'], starts },
      ['11-08', '11-16', '11-22', '11-30', '12-06', '12-14', '12-20', '12-28'],
    ],
    [
      'fortnightly without a start has no phase',
      { freq: 'WEEKLY', interval: 2, byday: ['WE'], starts },
      [],
    ],
    [
      'the first and third Saturday',
      { freq: 'MONTHLY', byday: ['1SA', '3SA'], starts },
      ['09-05', '09-19', '10-03', '10-17', '11-07', '11-21', '12-05', '12-19'],
    ],
    [
      'the last Friday',
      { freq: 'MONTHLY', byday: ['-1FR'], starts },
      ['09-25', '10-30', '11-27', '12-25'],
    ],
    [
      'the fifth Monday, where there is one',
      { freq: 'MONTHLY', byday: ['5MO'], starts },
      ['11-30'],
    ],
    [
      'the 31st, where there is one',
      { freq: 'MONTHLY', bymonthday: [31], starts },
      ['10-31', '12-31'],
    ],
    [
      'the last day and the 1st',
      { freq: 'MONTHLY', bymonthday: [-1, 1], until: date('2026-11-01'), starts },
      ['09-01', '09-30', '10-01', '10-31', '11-01'],
    ],
    [
      'every third month, counted from that of dtstart',
      { freq: 'MONTHLY', interval: 3, dtstart: date('2026-06-30'), byday: ['1TU'], starts },
      ['09-01', '12-01'],
    ],
    [
      'every other month without a start has no phase',
      { freq: 'MONTHLY', interval: 2, byday: ['1TU'], starts },
      [],
    ],
    [
      'fixed dates, in order, each once',
      {
        freq: 'DATES',
        dates: [date('2026-12-05'), date('2026-10-03'), date('2026-12-05'), date('2027-01-09')],
        starts,
      },
      ['10-03', '12-05'],
    ],
    [
      'without its exdates',
      { freq: 'MONTHLY', byday: ['-1FR'], exdates: [date('2026-12-25')], starts },
      ['09-25', '10-30', '11-27'],
    ],
    [
      'on the Sundays the clocks change',
      {
        freq: 'WEEKLY',
        byday: ['SU'],
        dtstart: date('2026-10-18'),
        until: date('2026-11-01'),
        starts,
      },
      ['10-18', '10-25', '11-01'],
    ],
  ])('%s', (_, schedule, dates) => expect(autumn(schedule)).toEqual(dates))

  it('are none where it ends before it starts', () => {
    expect(autumn({ freq: 'WEEKLY', byday: ['TU'], starts }, '2026-12-31', '2026-09-01')).toEqual(
      [],
    )
  })
})

describe('against walking every day of two years', () => {
  it('gives the same dates', () => {
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, from) => {
        const left = new Set(schedule.exdates)
        const walked = everyDate(from, '2028-08-31').filter(
          (day) => gives(schedule, day) && !left.has(day),
        )
        expect(datesOf(schedule, from, date('2028-08-31'))).toEqual(walked)
      }),
      { numRuns: 300 },
    )
  })
})

describe('against a general RFC 5545 library', () => {
  it('gives the same dates for 500 rules', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const dtstart = rule.dtstart ?? date('2026-09-01')
        const text = ruleText(rule, 10_000)
        const library = RRule.fromString(
          `DTSTART:${dtstart.replaceAll('-', '')}T000000Z\nRRULE:${text}`,
        )
        const last = rule.until ?? '2028-08-31'
        const dates = library.between(
          new Date(`${dtstart}T00:00Z`),
          new Date(`${last}T00:00Z`),
          true,
        )
        expect(datesOf({ ...rule, dtstart }, dtstart, date(last))).toEqual(
          dates.map((day) => day.toISOString().slice(0, 10)),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe.each(['rrule-core', 'europe-london'])('against the vectors of %s', (name) => {
  const vectors = sharedFixture(`recurrence/${name}.json`) as Vector[] | null
  const rows = (vectors ?? []).flatMap((vector) => {
    const schedule = scheduleOf(vector)
    return schedule === null ? [] : [{ ...vector, schedule }]
  })

  it.skipIf(vectors === null)('there are enough of them', () => {
    expect(rows.length).toBeGreaterThan(10)
  })

  it.each(rows)('$id $rrule', ({ schedule, dtstart, expected, complete }) => {
    const dates = expected.map((start) => start.slice(0, 10))
    const until = complete ? '2040-01-01' : (dates.at(-1) ?? '2040-01-01')
    expect(datesOf(schedule, date(dtstart.slice(0, 10)), date(until))).toEqual(dates)
  })
})

interface HsdsVector {
  id: string
  note: string
  window: [string, string]
  schedule: Record<string, unknown>
  expected: { date: string; start: string | null }[] | null
}

describe('against the HSDS vectors of the published shape', () => {
  const vectors = sharedFixture('recurrence/hsds-schedule-sessions.json') as HsdsVector[] | null
  const rows = (vectors ?? []).flatMap((vector) => {
    const { freq, byday, bymonthday, interval, dtstart, until, count } = vector.schedule
    const days = typeof byday === 'string' ? byday.split(',') : undefined
    const published = days?.every((day) => /^-?\d?(MO|TU|WE|TH|FR|SA|SU)$/.test(day)) ?? true
    if (freq === undefined || count !== undefined || 'valid_to' in vector.schedule || !published)
      return []
    const monthDays = typeof bymonthday === 'string' ? bymonthday.split(',').map(Number) : undefined
    const schedule = { freq, byday: days, bymonthday: monthDays, interval, dtstart, until, starts }
    return [{ ...vector, schedule: schedule as unknown as Schedule }]
  })

  it.each(rows)('$id $note', ({ schedule, window: [from, to], expected }) => {
    expect(datesOf(schedule, date(from), date(to))).toEqual(expected?.map((start) => start.date))
  })

  it.skipIf(vectors === null)('there are some', () => expect(rows.length).toBeGreaterThan(4))
})

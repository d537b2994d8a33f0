import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { anyChangeOfTime, anySession } from '#testing/arbitrary.ts'
import { listed } from '#testing/meetings.ts'
import { everyDate, gives, startsOn } from '#testing/oracle.ts'
import { date, sampleCatalogue, sampleSchedule, time } from '#testing/samples.ts'
import { inventedMoment } from '#testing/invented.ts'
import { dayNames } from './schemaOrg.ts'
import { sessionOf } from './sessionData.ts'

/** A Schedule of schema.org, as much of it as is written. */
interface Said {
  repeatFrequency?: string
  byDay?: string[]
  byMonthDay?: number[]
  startDate: string
  endDate: string
  startTime: string
  endTime?: string
  exceptDate?: string[]
}

const catalogue: Catalogue = sampleCatalogue()
const deployment = { base: '/', site: null, moment: inventedMoment }
const codes = new Map(Object.entries(dayNames).map(([code, name]) => [name, code]))
const year = everyDate('2026-11-24', '2027-11-23')

const saidOf = (session: ListedSession, moment = inventedMoment): Said[] =>
  (sessionOf(session, catalogue, '/', '/', { ...deployment, moment }).eventSchedule ?? []) as Said[]

/** The schedule that a reader takes one of schema.org for. */
function readAs({ repeatFrequency, byDay, byMonthDay, startDate, endDate }: Said): object {
  if (repeatFrequency === undefined) return { freq: 'DATES', dates: [startDate] }
  return {
    freq: repeatFrequency.endsWith('W') ? 'WEEKLY' : 'MONTHLY',
    interval: Number(repeatFrequency.slice(1, -1)),
    dtstart: startDate,
    until: endDate,
    ...(byDay ? { byday: byDay.map((day) => codes.get(day) ?? day) } : { bymonthday: byMonthDay }),
  }
}

const readBack = (all: Said[]) =>
  year.flatMap((on) =>
    all
      .filter((one) => gives(readAs(one) as Schedule, on) && !one.exceptDate?.includes(on))
      .map(({ startTime, endTime = '' }) => `${on} ${startTime}-${endTime}`)
      .sort(),
  )

const meant = (session: ListedSession) =>
  year
    .flatMap((on) => startsOn(session, catalogue.calendar, on))
    .filter(({ is }) => is === 'meeting')
    .map((one) => `${one.date} ${one.starts}-${one.ends ?? ''}`)

const isSure = (session: ListedSession) =>
  year.every((on) => startsOn(session, catalogue.calendar, on).every(({ is }) => is !== 'ask'))

/** An end that is after any start, and told from those of others by what the schedule repeats. */
const laterThan = ({ freq }: Schedule) =>
  time({ WEEKLY: '23:57', MONTHLY: '23:58', DATES: '23:59' }[freq])

describe('what search engines are told of a year', () => {
  const tuesdays = sampleSchedule
  const longer = { ...tuesdays, ends: time('11:30') }
  it.each<[string, Partial<Session>]>([
    ['two ends of one start: the first', { schedules: [tuesdays, longer] }],
    ['the same twice', { schedules: [tuesdays, tuesdays] }],
    [
      'two ends, one from January on',
      { schedules: [{ ...longer, dtstart: date('2027-01-05') } as Schedule, tuesdays] },
    ],
    [
      'two ends, of which the first leaves a date to the other',
      { schedules: [{ ...tuesdays, exdates: [date('2026-12-08')] }, longer] },
    ],
    [
      'two ends, and a date of one of them alone',
      {
        schedules: [
          tuesdays,
          { ...longer, freq: 'DATES', dates: [date('2026-12-01'), date('2026-12-03')] },
        ],
      },
    ],
    [
      'a start moved onto another',
      {
        schedules: [tuesdays, { ...tuesdays, starts: time('14:00'), ends: time('14:45') }],
        changes: [
          { date: date('2026-12-01'), usual: time('10:00'), starts: time('14:00'), note: 'hall' },
        ],
      },
    ],
  ])('%s', (_, session) => {
    const one = listed({ onBankHolidays: true, ...session })
    expect(readBack(saidOf(one))).toEqual(meant(one))
  })

  it('begins with what is on since before midnight', () => {
    const late = listed({
      onBankHolidays: true,
      schedules: [{ ...tuesdays, starts: time('23:30'), ends: undefined }],
    })
    const startAt = (moment: string) => saidOf(late, new Date(moment))[0]?.startDate
    expect(startAt('2026-11-25T00:29Z')).toBe('2026-11-24')
    expect(startAt('2026-11-25T00:30Z')).toBe('2026-12-01')
  })

  it('is what the rule for dates gives, and no more', () => {
    const law = (session: ListedSession) => {
      fc.pre(isSure(session))
      expect(readBack(saidOf(session))).toEqual(meant(session))
    }
    // Two schedules that start together are rare by chance.
    const together = anySession.map((session) => {
      const starts = session.schedules[0]?.starts ?? time('10:00')
      const schedules = session.schedules.map((one) => ({ ...one, starts, ends: laterThan(one) }))
      return { ...session, schedules }
    })
    fc.assert(fc.property(anySession, law), { numRuns: 100 })
    fc.assert(fc.property(together, law), { numRuns: 100 })
    fc.assert(fc.property(anyChangeOfTime, law), { numRuns: 100 })
  }, 60_000)
})

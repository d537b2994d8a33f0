import fc from 'fast-check'
import { weekdays, type LocalDate, type LocalTime } from '#domain/time/localDate.ts'
import { listed } from './meetings.ts'
import { everyDate, gives } from './oracle.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Change, Holds, MonthlyByday, Schedule, Session } from '#domain/catalogue/session.ts'

/** A date from autumn 2026 to autumn 2028, made without the code under test. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 730 })
  .map((days) => new Date(Date.UTC(2026, 8, 1 + days)).toISOString().slice(0, 10) as LocalDate)

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as LocalTime

const anyTimes = fc
  .record({
    start: fc.integer({ min: 0, max: 23 * 4 }),
    length: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(({ start, length }) => ({
    starts: clock(start * 15),
    ...(length === null ? {} : { ends: clock(start * 15 + length * 15) }),
  }))

const anyBounds = fc.oneof(
  fc.constant({}),
  fc.record({ until: anyDate }),
  fc.record({ dtstart: anyDate }),
  fc.record({ dtstart: anyDate, interval: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ dtstart: anyDate, until: anyDate, interval: fc.integer({ min: 1, max: 4 }) }),
)

const anyWeekdays = fc.subarray([...weekdays], { minLength: 1, maxLength: 4 })
const anyNth = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), fc.constantFrom(...weekdays))
  .map(([nth, weekday]): MonthlyByday => `${nth}${weekday}`)
const anyMonthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }))
const several = { minLength: 1, maxLength: 3 }

/** A rule of the published subset: weekly, or monthly by weekday or day of the month; no exdates. */
export const anyRule: fc.Arbitrary<Exclude<Schedule, { freq: 'DATES' }>> = fc.oneof(
  fc
    .tuple(anyWeekdays, anyBounds, anyTimes)
    .map(([byday, bounds, times]) => ({ freq: 'WEEKLY' as const, byday, ...bounds, ...times })),
  fc
    .tuple(fc.uniqueArray(anyNth, several), anyBounds, anyTimes)
    .map(([byday, bounds, times]) => ({ freq: 'MONTHLY' as const, byday, ...bounds, ...times })),
  fc
    .tuple(fc.uniqueArray(anyMonthDay, several), anyBounds, anyTimes)
    .map(([bymonthday, bounds, times]) => ({
      freq: 'MONTHLY' as const,
      bymonthday,
      ...bounds,
      ...times,
    })),
)

const anyDates: fc.Arbitrary<Schedule> = fc
  .tuple(fc.uniqueArray(anyDate, { minLength: 1, maxLength: 6 }), anyTimes)
  .map(([dates, times]) => ({ freq: 'DATES', dates, ...times }))

/** Any schedule that may be published, exdates too. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof({ arbitrary: anyRule, weight: 4 }, anyDates),
    fc.option(fc.array(anyDate, several)),
  )
  .map(([schedule, exdates]) => (exdates === null ? schedule : { ...schedule, exdates }))

/** Undefined = not known. */
export const anyHolds = fc.constantFrom<Holds | undefined>(
  'all-year',
  'term-time',
  'school-holidays',
  undefined,
)

const anyChange = fc
  .record({
    date: anyDate,
    cancelled: fc.option(fc.constant<true>(true)),
    starts: fc.option(fc.constantFrom(clock(480), clock(780), clock(1110))),
    ends: fc.option(fc.constantFrom(clock(540), clock(1140))),
  })
  .map(({ date, cancelled, starts, ends }) => ({
    date,
    note: 'why',
    ...(cancelled && { cancelled }),
    ...(starts && !cancelled && { starts }),
    ...(ends && !cancelled && { ends }),
  }))

/**
 * Changes of one date: one, or two of which the second names the start of a schedule. Most are of the nth date that the
 * schedules give, so that there is something to change.
 */
const anyChanges = fc.record({
  nth: fc.option(fc.nat(12)),
  change: anyChange,
  another: fc.option(fc.record({ change: anyChange, schedule: fc.nat(2) })),
})

type Changes = typeof anyChanges extends fc.Arbitrary<infer Made> ? Made : never

function listOf(changes: readonly Changes[], schedules: readonly Schedule[]): Change[] {
  const given = changes.some(({ nth }) => nth !== null) ? datesGiven(schedules) : []
  return changes.flatMap(({ nth, change, another }) => {
    const date = given[nth ?? -1] ?? change.date
    const usual = schedules[another?.schedule ?? 0]?.starts
    const all: Change[] = [{ ...change, date }]
    return another && usual ? [...all, { ...another.change, date, usual }] : all
  })
}

const datesGiven = (schedules: readonly Schedule[]) =>
  everyDate('2026-11-24', '2027-11-23').filter((on) => schedules.some((one) => gives(one, on)))

const anyOnBankHolidays = fc.constantFrom(true, false, undefined)

/** When any session may meet: what its schedules give, and what is taken out of it and moved. */
export const anyTimetable: fc.Arbitrary<Partial<Session>> = fc
  .record({
    schedules: fc.array(anySchedule, { minLength: 1, maxLength: 3 }),
    holds: anyHolds,
    onBankHolidays: anyOnBankHolidays,
    changes: fc.uniqueArray(anyChanges, { maxLength: 4, selector: ({ change }) => change.date }),
  })
  .map(({ changes, ...session }) => ({ ...session, changes: listOf(changes, session.schedules) }))

const anyClosure = fc
  .tuple(anyDate, anyDate)
  .map(([a, b]) => (a < b ? { from: a, to: b, note: 'shut' } : { from: b, to: a, note: 'shut' }))

/** Any session of the sample place, with dates off and moved and days on which the place is shut. */
export const anySession: fc.Arbitrary<ListedSession> = fc
  .tuple(anyTimetable, fc.array(anyClosure, { maxLength: 1 }))
  .map(([session, closures]) => listed(session, { closures }))

/** A session whose schedule ends, and one like it that follows at another time, at once or after some days. */
export const anyChangeOfTime: fc.Arbitrary<ListedSession> = fc
  .record({
    rule: anyRule,
    turn: anyDate,
    gap: fc.constantFrom(1, 1, 1, 3, 14),
    holds: anyHolds,
    onBankHolidays: anyOnBankHolidays,
  })
  .map(({ rule, turn, gap, ...session }) => {
    const later = new Date(Date.parse(turn) + gap * 86_400_000).toISOString().slice(0, 10)
    const evening = { starts: clock(1380), ends: clock(1410) }
    const schedules: Schedule[] = [
      { ...rule, until: turn },
      { ...rule, dtstart: later as LocalDate, ...evening },
    ]
    return listed({ ...session, schedules })
  })

import * as v from 'valibot'
import type { LocalTime } from '#domain/time/localDate.ts'
import type {
  DatesSchedule,
  MonthlyByday,
  Schedule,
  WeeklySchedule,
} from '#domain/catalogue/session.ts'
import { localDate, localTime, someOf, weekday, type Fields } from './values.ts'

const times = {
  starts: localTime,
  ends: v.optional(localTime),
  exdates: v.optional(someOf(localDate)),
}

const repeating = {
  ...times,
  interval: v.optional(
    v.pipe(
      v.number('a number'),
      v.integer('a whole number'),
      v.minValue(1, 'at least 1'),
      v.maxValue(52, 'at most 52'),
    ),
  ),
  dtstart: v.optional(localDate),
  until: v.optional(localDate),
} satisfies Fields<Omit<WeeklySchedule, 'freq' | 'byday'>>

/** `1SA` to `5SA` count from the start of the month, `-1SA` to `-5SA` from its end. */
const monthlyByday = v.pipe(
  v.string('text'),
  v.regex(/^-?[1-5](?:MO|TU|WE|TH|FR|SA|SU)$/, 'a week and a day, like "1SA" or "-1FR"'),
  v.transform((byday) => byday as MonthlyByday),
)

const monthDay = v.pipe(
  v.number('a number'),
  v.integer('a day of the month, 1 to 31'),
  v.minValue(1, 'a day of the month, 1 to 31'),
  v.maxValue(31, 'a day of the month, 1 to 31'),
)

const weekly = v.object({
  freq: v.literal('WEEKLY'),
  byday: someOf(weekday),
  ...repeating,
} satisfies Fields<WeeklySchedule>)

const monthly = v.pipe(
  v.object({
    freq: v.literal('MONTHLY'),
    byday: v.optional(someOf(monthlyByday)),
    bymonthday: v.optional(someOf(monthDay)),
    ...repeating,
  }),
  v.check(
    (it) => (it.byday === undefined) !== (it.bymonthday === undefined),
    'either byday or bymonthday',
  ),
)

const dates = v.object({
  freq: v.literal('DATES'),
  dates: someOf(localDate),
  ...times,
} satisfies Fields<DatesSchedule>)

/** Whether a start has an end after it, or no end at all: both are wall-clock times of one day. */
export const endsAfterStarts = (it: {
  starts?: LocalTime | undefined
  ends?: LocalTime | undefined
}): boolean => it.starts === undefined || it.ends === undefined || it.starts < it.ends

// Without a first date a fortnight has no phase, and a date is never invented.
const hasPhase = (it: Shape): boolean =>
  it.freq === 'DATES' || (it.interval ?? 1) === 1 || it.dtstart !== undefined

const untilAfterStart = (it: Shape): boolean =>
  it.freq === 'DATES' ||
  it.dtstart === undefined ||
  it.until === undefined ||
  it.dtstart <= it.until

const shape = v.variant('freq', [weekly, monthly, dates])
type Shape = v.InferOutput<typeof shape>

/** When a session meets: only the shapes of docs/data.md, "Schedules". */
export const schedule = v.pipe(
  shape,
  v.forward(
    v.check((it) => endsAfterStarts(it), 'a time after starts'),
    ['ends'],
  ),
  v.check(hasPhase, 'a dtstart, because interval is above 1'),
  v.check(untilAfterStart, 'until not before dtstart'),
  v.transform((it) => it as Schedule),
) satisfies v.GenericSchema<unknown, Schedule>

import type { MonthlyByday, Schedule } from '#domain/catalogue/session.ts'
import { addDays, daysBetween, type LocalDate, type LocalTime, type Weekday } from './localDate.ts'

/** The days a schedule repeats on, under RFC 5545's names; `DATES` repeats on none and has its dates: those it meets on, or all where each waits. */
export type Pattern =
  | { freq: 'WEEKLY'; interval: number; byday: Weekday[] }
  | { freq: 'MONTHLY'; interval: number; byday: MonthlyByday[] }
  | { freq: 'MONTHLY'; interval: number; bymonthday: number[] }
  | { freq: 'DATES'; dates: LocalDate[] }

/** A time of day, and the dates of a pattern that have it. */
export interface PatternTime {
  starts: LocalTime
  ends?: LocalTime | undefined
  /** Its first date, where the schedule starts in days to come; null where it has started. */
  from: LocalDate | null
  /** Its last date; null where no end is known. */
  until: LocalDate | null
  /** The first date to come: it tells which weeks or months count where not all of them do. */
  next: LocalDate
  /** The dates it meets on within a year of that, and all of a list of dates; none where all wait for a calendar. */
  dates: LocalDate[]
  /** Some of its dates wait for a calendar, or for somebody to say. */
  waits: boolean
}

/** A pattern with the time it has next, then the times it changes to: each `from` follows on the date before. */
export interface ScheduleLine {
  pattern: Pattern
  times: [PatternTime, ...PatternTime[]]
}

/** Of a schedule alone: the dates on which it meets, those and the ones it may meet on, and those off that end a line. */
export type OpenDates = (schedule: Schedule) => {
  meets: LocalDate[]
  open: LocalDate[]
  off: LocalDate[]
  /** The last day looked at. */
  to: LocalDate
}

/** One schedule, with every date to come on which it meets or may yet. */
interface Draft {
  schedule: Schedule
  pattern: Pattern
  time: PatternTime
  open: LocalDate[]
}

/** A year from a date, itself included: the last day before it comes round again. */
export const daysInYear = 364

/** Schedules as lines that can be told: what one day and time repeats, and the times it changes to. */
export function linesOf(
  schedules: Schedule[],
  datesOf: OpenDates,
  today: LocalDate,
): ScheduleLine[] {
  const drafts = joined(schedules, datesOf).flatMap((one) => draftOf(one, datesOf, today) ?? [])
  const told = new Map(drafts.map((draft) => [JSON.stringify([draft.pattern, draft.time]), draft]))
  const lines: [Draft, ...Draft[]][] = []
  const byStart = (a: Draft, b: Draft) => (a.time.from ?? '').localeCompare(b.time.from ?? '')
  for (const draft of [...told.values()].sort(byStart)) {
    const line = lines.find((one) => changesTo(one.at(-1) ?? one[0], draft, datesOf))
    if (line === undefined) lines.push([draft])
    else line.push(draft)
  }
  return lines.map(([first, ...others]) => ({
    pattern: first.pattern,
    times: [first.time, ...others.map(({ time }) => time)],
  }))
}

/** Schedules of which one goes on as another did, as the one that the two are. */
function joined(schedules: Schedule[], datesOf: OpenDates): Schedule[] {
  const all: Schedule[] = []
  for (const schedule of schedules) {
    const ones = all.map((it) => asOne(it, schedule, datesOf) ?? asOne(schedule, it, datesOf))
    const at = ones.findIndex((one) => one !== null)
    all.splice(at === -1 ? all.length : at, 1, ones[at] ?? schedule)
  }
  return all
}

/** A schedule that gives the dates to come of two, no more and no fewer; null where none does. */
function asOne(first: Schedule, second: Schedule, datesOf: OpenDates): Schedule | null {
  if (first.freq === 'DATES' || second.freq === 'DATES' || first.until === undefined) return null
  const unbounded = { dtstart: '', until: '', exdates: '' }
  const shape = (one: Schedule) =>
    JSON.stringify(Object.entries({ interval: 1, ...one, ...unbounded }).sort())
  if (shape(first) !== shape(second)) return null
  const one = {
    ...first,
    until: second.until,
    exdates: [...(first.exdates ?? []), ...(second.exdates ?? [])],
  }
  const [before, after, both] = [datesOf(first), datesOf(second), datesOf(one)]
  const isAll = (of: 'open' | 'off') => both[of].join() === [...before[of], ...after[of]].join()
  return isAll('open') && isAll('off') ? one : null
}

function draftOf(schedule: Schedule, datesOf: OpenDates, today: LocalDate): Draft | null {
  const { starts, ends } = schedule
  const { meets, open, to } = datesOf(schedule)
  const [first] = open
  const next = meets[0] ?? first
  if (first === undefined || next === undefined) return null
  const waits = open.length > meets.length
  if (schedule.freq === 'DATES' || (schedule.until !== undefined && isShort(open))) {
    const time = { starts, ends, from: null, until: null, next, dates: meets, waits }
    const named = meets.length > 0 ? meets : open
    return { schedule, pattern: { freq: 'DATES', dates: named }, time, open }
  }
  const { dtstart, until } = schedule
  const lastOpen = open.at(-1) ?? first
  const toCome = dtstart !== undefined && dtstart > today
  const dates = meets.filter((date) => date <= addDays(next, daysInYear))
  const time: PatternTime = {
    starts,
    ends,
    from: toCome ? first : null,
    until: until === undefined ? null : until > to ? until : lastOpen,
    next,
    dates,
    waits,
  }
  return { schedule, pattern: patternOf(schedule, datesOf), time, open }
}

/** Whether some dates are all within a week: they are named, as nothing repeats. */
const isShort = ([first, ...others]: LocalDate[]) =>
  first !== undefined && daysBetween(first, others.at(-1) ?? first) < 7

/** The days of a schedule on which it still has a date: the Mondays of a course may be over before its Thursdays. */
function patternOf(schedule: Exclude<Schedule, { freq: 'DATES' }>, datesOf: OpenDates): Pattern {
  const { freq, interval = 1 } = schedule
  const has = (part: object) => datesOf({ ...schedule, ...part }).open.length > 0
  if (freq === 'WEEKLY') {
    return { freq, interval, byday: schedule.byday.filter((day) => has({ byday: [day] })) }
  }
  if (schedule.byday !== undefined) {
    return { freq, interval, byday: schedule.byday.filter((day) => has({ byday: [day] })) }
  }
  const bymonthday = schedule.bymonthday.filter((day) => has({ bymonthday: [day] }))
  return { freq, interval, bymonthday }
}

/** Whether all that one schedule does on the first date of the next is to meet at another time. */
function changesTo({ schedule, pattern, time, open }: Draft, to: Draft, datesOf: OpenDates) {
  const { from } = to.time
  if (schedule.freq === 'DATES' || from === null) return false
  if (JSON.stringify(pattern) !== JSON.stringify(to.pattern)) return false
  if (time.until === null || time.until >= from) return false
  const onward = datesOf({ ...schedule, until: from })
  // A bank holiday between the two would be read as a date of the first.
  if (onward.off.length > datesOf(schedule).off.length) return false
  return onward.open.length === open.length + 1 && onward.open.at(-1) === from
}

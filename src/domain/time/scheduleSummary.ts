import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Holds, MonthlyByday, Schedule } from '#domain/catalogue/session.ts'
import {
  addDays,
  dayNumber,
  type LocalDate,
  type LocalTime,
  type Now,
  type Weekday,
} from './localDate.ts'
import { horizon } from './nextMeeting.ts'
import { leftOutOf, leftOutOn, type LeftOut } from './leftOut.ts'
import { meetingsBetween, type Dates } from './occurrences.ts'
import type { Meeting, SkipReason } from './meeting.ts'
import { schoolCalendarOf, schoolDay } from './schoolCalendar.ts'
import { withOneSchedule } from './timetable.ts'

/** The days a schedule repeats on, under RFC 5545's names; `DATES` repeats on none and has its dates alone. */
export type Pattern =
  | { freq: 'WEEKLY'; interval: number; byday: Weekday[] }
  | { freq: 'MONTHLY'; interval: number; byday: MonthlyByday[] }
  | { freq: 'MONTHLY'; interval: number; bymonthday: number[] }
  | { freq: 'DATES' }

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
}

/** A pattern with the time it has next, then the times it changes to: each `from` follows on the date before. */
export interface ScheduleLine {
  pattern: Pattern
  times: [PatternTime, ...PatternTime[]]
}

/** What is true of when a session meets in the year to come; what its dates do not bear out is not in it. */
export interface ScheduleSummary {
  /** What has started first. [] where no date is to come, or none is known. */
  lines: ScheduleLine[]
  /** What it keeps to of the school year, where that decides some date; 'ask' = nobody knows. */
  school: Holds | 'ask' | null
  /** It meets on a bank holiday. */
  bankHolidays: boolean
  /** The dates its lines give on which it does not meet, or nobody knows if it does. */
  leftOut: LeftOut[]
  /** The dates at another time. */
  moved: Meeting[]
  /** Some dates depend on school terms that the council has not confirmed. */
  mayChange: boolean
}

/** One schedule, with every date to come on which it meets or may yet. */
interface Draft {
  schedule: Schedule
  pattern: Pattern
  time: PatternTime
  open: LocalDate[]
}

/** Of a schedule alone: the dates on which it meets, those and the ones it may meet on, and those off for no reason of the school year. */
type OpenDates = (schedule: Schedule) => { meets: LocalDate[]; open: LocalDate[]; off: LocalDate[] }

const ofSchoolYear = new Set<SkipReason['why']>([
  'school-holidays',
  'term-time',
  'dates-not-confirmed',
])

const daysInYear = 364

/**
 * A session's schedules as they can be told from a moment on, judged by the one rule for dates: nothing in it gives a
 * date that the rule refuses but what it names as left out, and it names a start and an end to come. Looks a year on
 * from the next date of each schedule. Source: data-format, "The one rule for dates".
 */
export function summaryOf(session: ListedSession, catalogue: Dates, now: Now): ScheduleSummary {
  const lines = linesOf(session.schedules, datesOpen(session, catalogue, now), now.date)
  const nexts = lines.map(({ times: [first] }) => first.next)
  const to = addDays([now.date, ...nexts].sort().at(-1) ?? now.date, daysInYear)
  const year = meetingsBetween(session, catalogue, now.date, to, now)
  const meetings = year.meetings.filter(({ state }) => state !== 'finished')
  const leftOut = leftOutOf(meetings, year.skipped)
  return {
    lines,
    school: schoolOf(session, catalogue, meetings, leftOut),
    bankHolidays: meetings.some(({ date }) =>
      catalogue.calendar.bankHolidays.some((holiday) => holiday.date === date),
    ),
    leftOut,
    // One moved to earlier today and over is still looked for at its usual time.
    moved: year.meetings.filter(({ moved }) => moved !== undefined),
    mayChange: meetings.some(({ unconfirmed }) => unconfirmed === 'term-dates'),
  }
}

/** A summary without the dates off or moved up to a day, which a list of all dates to that day has told. */
export function summaryAfter(summary: ScheduleSummary, day: LocalDate): ScheduleSummary {
  return {
    ...summary,
    leftOut: leftOutOn(summary.leftOut, (date) => date > day),
    moved: summary.moved.filter(({ date }) => date > day),
  }
}

function datesOpen(session: ListedSession, catalogue: Dates, now: Now): OpenDates {
  const to = addDays(now.date, horizon + daysInYear)
  return (schedule) => {
    const alone = withOneSchedule(session, schedule)
    const { meetings, skipped } = meetingsBetween(alone, catalogue, now.date, to, now)
    const meets = meetings.filter(({ state }) => state !== 'finished').map(({ date }) => date)
    const waiting = skipped.filter(({ reason }) => reason.why === 'dates-not-confirmed')
    const off = skipped.filter(({ reason }) => !ofSchoolYear.has(reason.why))
    return {
      meets,
      open: [...meets, ...waiting.map(({ date }) => date)].sort(),
      off: off.map(({ date }) => date),
    }
  }
}

function linesOf(schedules: Schedule[], datesOf: OpenDates, today: LocalDate): ScheduleLine[] {
  const drafts = schedules.flatMap((schedule) => draftOf(schedule, datesOf, today) ?? [])
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

function draftOf(schedule: Schedule, datesOf: OpenDates, today: LocalDate): Draft | null {
  const { starts, ends } = schedule
  const { meets, open } = datesOf(schedule)
  const [first] = open
  const next = meets[0] ?? first
  if (first === undefined || next === undefined || next > addDays(today, horizon)) return null
  if (schedule.freq === 'DATES' || (schedule.until !== undefined && open.length === 1)) {
    const time = { starts, ends, from: null, until: null, next, dates: meets }
    return meets.length === 0 ? null : { schedule, pattern: { freq: 'DATES' }, time, open }
  }
  const { dtstart, until } = schedule
  const lastOpen = open.at(-1) ?? first
  const toCome = dtstart !== undefined && dtstart > today
  const dates = meets.filter((date) => date <= addDays(next, daysInYear))
  const time: PatternTime = {
    starts,
    ends,
    from: toCome ? first : null,
    until: until === undefined ? null : isFar(until, today) ? until : lastOpen,
    next,
    dates,
  }
  return { schedule, pattern: patternOf(schedule, datesOf), time, open }
}

/** Whether a day lies beyond those that are looked at. */
function isFar(date: LocalDate, today: LocalDate): boolean {
  return dayNumber(date) > dayNumber(today) + horizon + daysInYear
}

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

function schoolOf(
  { holds }: ListedSession,
  { calendar }: Dates,
  meetings: Meeting[],
  leftOut: LeftOut[],
): ScheduleSummary['school'] {
  const waits = (why: string) =>
    leftOut.some(({ reason }) => reason.why === why || reason.why === 'dates-not-confirmed')
  switch (holds) {
    case 'term-time':
      return waits('school-holidays') ? holds : null
    case 'school-holidays':
      return waits('term-time') ? holds : null
    case 'all-year': {
      const school = schoolCalendarOf(calendar)
      const inBreak = ({ date }: Meeting) => schoolDay(school, dayNumber(date)).is === 'break'
      return meetings.some(inBreak) ? holds : null
    }
    case undefined:
      return meetings.some(({ unconfirmed }) => unconfirmed === 'school-holidays') ? 'ask' : null
  }
}

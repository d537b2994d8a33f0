import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Holds, Schedule } from '#domain/catalogue/session.ts'
import { addDays, dayNumber, type LocalDate, type Now } from './localDate.ts'
import { farthest, nextMeeting } from './nextMeeting.ts'
import { leftOutOf, leftOutOn, type LeftOut } from './leftOut.ts'
import { meetingsBetween, overEarly, visitOccurrences, type Dates } from './occurrences.ts'
import { isUndecided, type Meeting, type Skip, type SkipReason } from './meeting.ts'
import { daysInYear, linesOf, type OpenDates, type ScheduleLine } from './scheduleLines.ts'
import { schoolCalendarOf, schoolDay } from './schoolCalendar.ts'
import { withOneSchedule } from './timetable.ts'

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

/** Whether a date is off, whatever for. */
const isOff = (reason: SkipReason) => !isUndecided(reason)

/** Whether a date is off for a reason that is not of the school year. */
const isOffInItself = (reason: SkipReason) =>
  isOff(reason) && reason.why !== 'school-holidays' && reason.why !== 'term-time'

/**
 * A session's schedules as they can be told from a moment on, judged by the one rule for dates: nothing in it gives a
 * date that the rule refuses but what it names as left out, and it names a start and an end to come. Looks a year on
 * from the next date of each schedule, and to the end of a closure that goes on past that. Why: docs/decisions/words-about-schedules.md.
 */
export function summaryOf(session: ListedSession, catalogue: Dates, now: Now): ScheduleSummary {
  const told = summaryWith(isOffInItself, session, catalogue, now)
  // A line may run through what the school year leaves out only where it is said what that is.
  const isUnsaid = told.school === null && session.holds !== undefined
  return isUnsaid && session.schedules.length > 1
    ? summaryWith(isOff, session, catalogue, now)
    : told
}

function summaryWith(
  ends: (reason: SkipReason) => boolean,
  session: ListedSession,
  catalogue: Dates,
  now: Now,
): ScheduleSummary {
  const lines = linesOf(session.schedules, datesOpen(session, catalogue, now, ends), now.date)
  const nexts = lines.map(({ times: [first] }) => first.next)
  const year = addDays([now.date, ...nexts].sort().at(-1) ?? now.date, daysInYear)
  const to = pastClosures(session.place, year, addDays(now.date, farthest))
  const ahead = meetingsBetween(session, catalogue, now.date, to, now)
  const meetings = ahead.meetings.filter(({ state }) => state !== 'finished')
  const skipped = [...overEarlyToday(session, catalogue, now), ...ahead.skipped]
  const leftOut = leftOutIn(session.schedules, leftOutOf(meetings, skipped), to)
  return {
    lines,
    school: schoolOf(session, catalogue, meetings, leftOut),
    bankHolidays: meetings.some(({ date }) =>
      catalogue.calendar.bankHolidays.some((holiday) => holiday.date === date),
    ),
    leftOut,
    moved: meetings.filter(({ moved }) => moved !== undefined),
    mayChange: meetings.some(({ unconfirmed }) => unconfirmed === 'term-dates'),
  }
}

/** A day, or the last on which a place is still shut that is shut then: that it is not open again must be said. */
function pastClosures({ closures = [] }: Place, day: LocalDate, limit: LocalDate): LocalDate {
  const inOrder = [...closures].sort((a, b) => a.from.localeCompare(b.from))
  const last = inOrder.reduce(
    (end, { from, to }) => (from <= addDays(end, 1) && to > end ? to : end),
    day,
  )
  return last < limit ? last : limit
}

/** What of today is over by times that are not its usual ones, and by those would not be. */
function overEarlyToday(session: ListedSession, catalogue: Dates, now: Now): Skip[] {
  const today = dayNumber(now.date)
  const early: Skip[] = []
  const calendar = schoolCalendarOf(catalogue.calendar)
  visitOccurrences(session, calendar, today, today, (day, start, reason) => {
    if (reason === null) early.push(...overEarly(day, start, now))
    return null
  })
  return early
}

/** Dates that wait for a calendar go on to no end only where a schedule does. */
function leftOutIn(schedules: Schedule[], all: LeftOut[], to: LocalDate): LeftOut[] {
  if (schedules.some((one) => lastOf(one) > to)) return all
  return all.map((one) =>
    one.reason.why === 'dates-not-confirmed' ? { ...one, toTheEnd: false } : one,
  )
}

const lastOf = (one: Schedule): string =>
  (one.freq === 'DATES' ? [...one.dates].sort().at(-1) : one.until) ?? '9999-12-31'

/** A summary without the dates off or moved up to a day, which a list of all dates to that day has told. */
export function summaryAfter(summary: ScheduleSummary, day: LocalDate): ScheduleSummary {
  return {
    ...summary,
    leftOut: leftOutOn(summary.leftOut, (date) => date > day),
    moved: summary.moved.filter(({ date }) => date > day),
  }
}

function datesOpen(
  session: ListedSession,
  catalogue: Dates,
  now: Now,
  ends: (reason: SkipReason) => boolean,
): OpenDates {
  const to = lastLookedAt(session, catalogue, now)
  const alone = (schedule: Schedule) =>
    meetingsBetween(withOneSchedule(session, schedule), catalogue, now.date, to, now)
  return (schedule) => {
    const taken = new Set(
      rivalsOf(schedule, session.schedules).flatMap((rival) => {
        const { meetings, skipped } = alone(rival)
        // A date that a schedule leaves out itself is free for the next.
        const off = skipped.filter(({ reason }) => reason.why !== 'not-on-date')
        return [...meetings, ...off].map(({ date }) => date)
      }),
    )
    const { meetings, skipped } = alone(schedule)
    const datesOf = (some: readonly { date: LocalDate }[]) =>
      some.flatMap(({ date }) => (taken.has(date) ? [] : [date]))
    const meets = datesOf(meetings.filter(({ state }) => state !== 'finished'))
    const waiting = datesOf(skipped.filter(({ reason }) => isUndecided(reason)))
    const off = datesOf(skipped.filter(({ reason }) => ends(reason)))
    return { meets, open: [...meets, ...waiting].sort(), off, to }
  }
}

/** Three years, so that what comes once a year is seen to come again. */
const daysLookedAt = 3 * 365

/** The last day of which the dates are looked at: well past the first date of each schedule, however far off that is. */
function lastLookedAt(session: ListedSession, catalogue: Dates, now: Now): LocalDate {
  const next = nextMeeting(session, catalogue, now.date, now)
  const begins = session.schedules.flatMap((one) =>
    one.freq === 'DATES' ? one.dates : (one.dtstart ?? []),
  )
  const nextDate = next.is === 'meeting' ? [next.meeting.date] : []
  return addDays([now.date, ...nextDate, ...begins].sort().at(-1) ?? now.date, daysLookedAt)
}

/** The schedules whose end counts on a date to which they give the same start: those that come before it. */
function rivalsOf({ starts, ends }: Schedule, all: readonly Schedule[]): Schedule[] {
  const at = all.findIndex((one) => one.starts === starts && one.ends === ends)
  return all.slice(0, Math.max(0, at)).filter((one) => one.starts === starts)
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

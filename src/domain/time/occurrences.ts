import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import {
  addDays,
  afterAllDays,
  dateOf,
  dayNumber,
  minutesInDay,
  minutesOf,
  wallMinutes,
  type LocalDate,
  type Now,
} from './localDate.ts'
import {
  stateAfter,
  type Meeting,
  type MeetingState,
  type Skip,
  type SkipReason,
  type Unconfirmed,
} from './meeting.ts'
import { schoolCalendarOf, schoolDay, type SchoolCalendar } from './schoolCalendar.ts'
import { nextScheduledDay, startsOn, timetableOf, type Start, type Timetable } from './timetable.ts'

/** Is told of a start the schedules give on a day, and why it is not a meeting; `reason` null = it is one. */
type Visit<Answer> = (day: number, start: Start, reason: SkipReason | null) => Answer | null

/** What dates need to know of a catalogue. */
export type Dates = Pick<Catalogue, 'calendar'>

/**
 * The one rule for dates: visits every start of a session from one day to another, in time order, with whether it is a
 * meeting, until `visit` answers something, which is the answer. Nothing else makes a date of a schedule. See docs/architecture.md, "One rule for dates".
 */
export function visitOccurrences<Answer>(
  session: ListedSession,
  calendar: SchoolCalendar,
  from: number,
  to: number,
  visit: Visit<Answer>,
): Answer | null {
  if (session.place.status !== 'open') return null
  const timetable = timetableOf(session)
  for (
    let day = nextScheduledDay(timetable, from, to);
    day <= to;
    day = nextScheduledDay(timetable, day + 1, to)
  ) {
    for (const start of startsOn(timetable, day)) {
      const answer = visit(day, start, reasonAgainst(session, timetable, calendar, day, start))
      if (answer !== null) return answer
    }
  }
  return null
}

/** The first reason a session has not to meet: what a family would be told first, and what is certain, comes first. */
function reasonAgainst(
  session: ListedSession,
  timetable: Timetable,
  calendar: SchoolCalendar,
  day: number,
  { change, exdate }: Start,
): SkipReason | null {
  if (change?.cancelled) return { why: 'cancelled', note: change.note }
  for (const { from, to, note } of timetable.closures) {
    if (from <= day && day <= to) return { why: 'place-shut', note }
  }
  const { onBankHolidays } = session
  const holiday = onBankHolidays === true ? undefined : calendar.bankHolidays.get(day)
  if (holiday !== undefined && onBankHolidays === false) {
    return { why: 'bank-holiday', name: holiday }
  }
  const school = schoolReason(session, calendar, day)
  if (school !== null) return school
  if (exdate) return { why: 'not-on-date' }
  if (holiday !== undefined) return { why: 'bank-holiday-unknown', name: holiday }
  return isBeyondKnown(session, calendar, day) ? { why: 'dates-not-confirmed' } : null
}

function schoolReason(
  { holds }: ListedSession,
  calendar: SchoolCalendar,
  day: number,
): SkipReason | null {
  if (holds === 'all-year' || holds === undefined) return null
  const school = schoolDay(calendar, day)
  if (school.is === 'term' && holds === 'school-holidays') {
    return { why: 'term-time', name: school.name }
  }
  return school.is === 'break' && holds === 'term-time'
    ? { why: 'school-holidays', name: school.name }
    : null
}

/** Whether a day lies outside what is known of the school terms or bank holidays that a session depends on. */
function isBeyondKnown(session: ListedSession, calendar: SchoolCalendar, day: number): boolean {
  if (day > lastKnownDay(session, calendar)) return true
  return session.holds !== 'all-year' && schoolDay(calendar, day).is === 'unknown'
}

/** The last day for which all that a session's dates depend on is known: past it, none can be confirmed. */
export function lastKnownDay(
  { holds, onBankHolidays }: ListedSession,
  calendar: SchoolCalendar,
): number {
  return Math.min(
    holds === 'all-year' ? afterAllDays : calendar.lastTermDay,
    onBankHolidays === true ? afterAllDays : calendar.lastBankHoliday,
  )
}

function unconfirmedOf(
  { holds }: ListedSession,
  calendar: SchoolCalendar,
  day: number,
): Unconfirmed | null {
  if (holds === 'all-year') return null
  if (holds === undefined && schoolDay(calendar, day).is === 'break') return 'school-holidays'
  return calendar.confirmed ? null : 'term-dates'
}

/** Whether a start is to come, on or over at a moment. */
export function stateOf(day: number, { minute, length }: Start, now: Now): MeetingState {
  return stateAfter(wallMinutes(now) - day * minutesInDay - minute, length)
}

/** The meeting that a start is. */
export function meetingOf(
  session: ListedSession,
  calendar: SchoolCalendar,
  day: number,
  start: Start,
  now: Now,
): Meeting {
  const { starts, ends, change } = start
  const meeting: Meeting = {
    date: dateOf(day),
    starts,
    state: stateOf(day, start, now),
    unconfirmed: unconfirmedOf(session, calendar, day),
  }
  if (ends !== undefined) meeting.ends = ends
  if (change?.starts !== undefined || change?.ends !== undefined) {
    meeting.moved = change.note
    meeting.usual = start.scheduled
  }
  return meeting
}

/** That a start is over, where its day has other times than usual and by those it would not be; else []. */
export function overEarly(day: number, start: Start, now: Now): Skip[] {
  const { change, starts, ends, scheduled, usualLength } = start
  const usual = { ...start, minute: minutesOf(scheduled), length: usualLength }
  const isAwaited = stateOf(day, usual, now) !== 'finished'
  if (change === undefined || stateOf(day, start, now) !== 'finished' || !isAwaited) return []
  return [skipOf(day, start, { why: 'over-early', from: starts, to: ends, note: change.note })]
}

/** The date that a start is not, and why. */
export function skipOf(day: number, { scheduled }: Start, reason: SkipReason): Skip {
  return { date: dateOf(day), starts: scheduled, reason }
}

/** As meetingsBetween, from today on, and what is on since before midnight. */
export function meetingsFromNow(
  session: ListedSession,
  catalogue: Dates,
  to: LocalDate,
  now: Now,
): { meetings: Meeting[]; skipped: Skip[] } {
  const yesterday = addDays(now.date, -1)
  const before = meetingsBetween(session, catalogue, yesterday, yesterday, now).meetings
  const { meetings, skipped } = meetingsBetween(session, catalogue, now.date, to, now)
  const stillOn = before.filter(({ state }) => state === 'on-now')
  return { meetings: [...stillOn, ...meetings], skipped }
}

/** Every meeting from `from` to `to`, both included, finished ones too, and the dates that are off and why. */
export function meetingsBetween(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  to: LocalDate,
  now: Now,
): { meetings: Meeting[]; skipped: Skip[] } {
  const calendar = schoolCalendarOf(catalogue.calendar)
  const meetings: Meeting[] = []
  const skipped: Skip[] = []
  visitOccurrences(session, calendar, dayNumber(from), dayNumber(to), (day, start, reason) => {
    if (reason === null) meetings.push(meetingOf(session, calendar, day, start, now))
    else skipped.push(skipOf(day, start, reason))
    return null
  })
  return { meetings, skipped }
}

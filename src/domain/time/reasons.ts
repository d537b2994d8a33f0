import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { afterAllDays } from './localDate.ts'
import type { SkipReason, Unconfirmed } from './meeting.ts'
import { schoolDay, type SchoolCalendar } from './schoolCalendar.ts'
import type { Slot, Timetable } from './timetable.ts'

/**
 * The first reason a session at an open place has not to meet at a start its schedule gives on a day; null = it meets.
 * The reasons a family would be told first come first. Source: data-format, "The one rule for dates".
 */
export function reasonAgainst(
  session: ListedSession,
  timetable: Timetable,
  calendar: SchoolCalendar,
  day: number,
  slot: Slot,
): SkipReason | null {
  const change = timetable.changes.get(day)
  if (change?.cancelled) return { why: 'cancelled', note: change.note }
  for (const { from, to, note } of timetable.closures) {
    if (from <= day && day <= to) return { why: 'place-shut', note }
  }
  const { onBankHolidays } = session
  const holiday = onBankHolidays === true ? undefined : calendar.bankHolidays.get(day)
  if (holiday !== undefined && onBankHolidays === false)
    return { why: 'bank-holiday', name: holiday }
  const school = schoolReason(session, calendar, day)
  if (school !== null) return school
  // What is certain comes before what nobody knows: a date left out is off whatever the calendar turns out to be.
  if (slot.exdate) return { why: 'not-on-date' }
  if (holiday !== undefined) return { why: 'bank-holiday-unknown', name: holiday }
  return isBeyondKnown(session, calendar, day) ? { why: 'dates-not-confirmed' } : null
}

/** Whether a session certainly does not meet on a day because of what it holds to in the school year. */
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

/** What is not sure about a meeting: see Unconfirmed. */
export function unconfirmedOf(
  { holds }: ListedSession,
  calendar: SchoolCalendar,
  day: number,
): Unconfirmed | null {
  if (holds === 'all-year') return null
  if (holds === undefined && schoolDay(calendar, day).is === 'break') return 'school-holidays'
  return calendar.confirmed ? null : 'term-dates'
}

import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { SkipReason } from './meeting.ts'
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
  const holiday = session.onBankHolidays ? undefined : calendar.bankHolidays.get(day)
  if (holiday !== undefined) return { why: 'bank-holiday', name: holiday }
  const school = schoolReason(session, calendar, day)
  // A date left out is off whatever the terms turn out to be.
  const undecided = school === null || school.why === 'dates-not-confirmed'
  return slot.exdate && undecided ? { why: 'not-on-date' } : school
}

function schoolReason(
  session: ListedSession,
  calendar: SchoolCalendar,
  day: number,
): SkipReason | null {
  if (session.holds === 'all-year') return null
  const school = schoolDay(calendar, day)
  if (school.is === 'unknown') return { why: 'dates-not-confirmed' }
  if (school.is === 'term') {
    return session.holds === 'term-time' ? null : { why: 'term-time', name: school.name }
  }
  return session.holds === 'school-holidays' ? null : { why: 'school-holidays', name: school.name }
}

import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { leftOutOf, type LeftOut } from './leftOut.ts'
import { dayNumber, type LocalDate, type Now } from './localDate.ts'
import type { Meeting, Skip, Unconfirmed } from './meeting.ts'
import { farthest, firstDayFrom } from './nextMeeting.ts'
import {
  lastKnownDay,
  meetingOf,
  overEarly,
  skipOf,
  stateOf,
  visitOccurrences,
  type Dates,
} from './occurrences.ts'
import { schoolCalendarOf } from './schoolCalendar.ts'

/** A date of a session's list: it meets, or it would and does not. */
export type UpcomingDate =
  | { is: 'meeting'; date: LocalDate; meeting: Meeting }
  | { is: 'left-out'; date: LocalDate; leftOut: LeftOut }

/** The next `count` meetings that are not finished, and the dates left out before the last of them, in time order. */
export function upcomingDates(
  session: ListedSession,
  catalogue: Dates,
  now: Now,
  count = 6,
): UpcomingDate[] {
  const calendar = schoolCalendarOf(catalogue.calendar)
  const today = dayNumber(now.date)
  const lastKnown = lastKnownDay(session, calendar)
  const first = firstDayFrom(now.date, now)
  const meetings: Meeting[] = []
  const skipped: Skip[] = []
  visitOccurrences(session, calendar, first, today + farthest, (day, start, reason) => {
    if (reason === null) {
      if (stateOf(day, start, now) !== 'finished')
        meetings.push(meetingOf(session, calendar, day, start, now))
      else skipped.push(...overEarly(day, start, now))
    } else if (day >= today && reason.why !== 'term-time') {
      // What keeps to the school holidays says so once, not date by date.
      skipped.push(skipOf(day, start, reason))
    }
    // Past what is known there are no meetings.
    return meetings.length === count || day > lastKnown || null
  })
  const last = meetings.at(-1)?.date ?? ''
  return [
    ...meetings.map((meeting) => ({ is: 'meeting' as const, date: meeting.date, meeting })),
    ...leftOutOf(meetings, skipped).flatMap(eachDate),
  ]
    .filter(({ date }) => date <= last)
    .sort((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1))
}

function eachDate(leftOut: LeftOut): UpcomingDate[] {
  return leftOut.dates.map((date) => ({
    is: 'left-out',
    date,
    leftOut: { ...leftOut, dates: [date], toTheEnd: false },
  }))
}

const placeInTime = (one: UpcomingDate) =>
  one.date + (one.is === 'meeting' ? one.meeting.starts : (one.leftOut.starts ?? ''))

/** What is unconfirmed of every meeting of a list, so that it is said once; null where they differ, or nothing is. */
export function unconfirmedOfAll(ahead: readonly UpcomingDate[]): Unconfirmed | null {
  const all = new Set(
    ahead.flatMap((one) => (one.is === 'meeting' ? [one.meeting.unconfirmed] : [])),
  )
  const [first = null] = all
  return all.size === 1 ? first : null
}

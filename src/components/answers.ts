import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LocalDate, Now } from '#domain/time/calendar.ts'
import { find, type SessionResult } from '#domain/search/find.ts'
import { leftOutOf, type LeftOut } from '#domain/time/leftOut.ts'
import { addDays } from '#domain/time/localDate.ts'
import { meetingsBetween, type Meeting, type Unconfirmed } from '#domain/time/meetings.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { everything, type Within } from '#domain/search/search.ts'

/** What the finder would say of a place's sessions, soonest first; what is over is not among them. */
export function sessionsAt(catalogue: Catalogue, id: PlaceId, now: Now): SessionResult[] {
  const places = find(catalogue, { ...everything, show: 'places' }, { now, origin: null })
  const here = places.results.find((result) => result.place.id === id)
  return here?.is === 'place' ? here.sessions : []
}

export interface NextNear {
  miles: number
  results: SessionResult[]
}

/** The next three sessions within 5 miles of a place, soonest first; within 10 where there are none nearer. */
export function nextNear(catalogue: Catalogue, from: Place, now: Now): NextNear {
  const near = sessionsWithin('5', catalogue, from, now)
  if (near.length > 0) return { miles: 5, results: near }
  return { miles: 10, results: sessionsWithin('10', catalogue, from, now) }
}

function sessionsWithin(within: Within, catalogue: Catalogue, origin: Place, now: Now) {
  const { on, appointments, ask } = find(catalogue, { ...everything, within }, { now, origin })
  return [...on, ...appointments, ...ask].slice(0, 3)
}

/** A date of a session's list: it meets, or it would and does not. */
export type DateAhead =
  | { is: 'meeting'; date: LocalDate; meeting: Meeting }
  | { is: 'left-out'; date: LocalDate; leftOut: LeftOut }

const placeInTime = (one: DateAhead) =>
  one.date + (one.is === 'meeting' ? one.meeting.starts : (one.leftOut.starts ?? ''))

/** The next `count` meetings within a year, and the dates left out before the last of them, in order. */
export function datesAhead(
  session: ListedSession,
  catalogue: Catalogue,
  now: Now,
  count = 6,
): DateAhead[] {
  const inAYear = addDays(now.date, 366)
  const { meetings, skipped } = meetingsBetween(session, catalogue, now.date, inAYear, now)
  const ahead = meetings.filter(({ state }) => state !== 'finished').slice(0, count)
  const last = ahead.at(-1)?.date
  if (last === undefined) return []
  const off = leftOutOf(
    ahead,
    // What keeps to the school holidays says so once, not date by date.
    skipped.filter(({ date, reason }) => date <= last && reason.why !== 'term-time'),
  )
  const dates: DateAhead[] = [
    ...ahead.map((meeting) => ({ is: 'meeting' as const, date: meeting.date, meeting })),
    ...off.flatMap((leftOut) =>
      leftOut.dates.map((date) => ({
        is: 'left-out' as const,
        date,
        leftOut: { ...leftOut, dates: [date] as [LocalDate], toTheEnd: false },
      })),
    ),
  ]
  return dates.sort((a, b) => (placeInTime(a) < placeInTime(b) ? -1 : 1))
}

/** What is unconfirmed of every date of a list, so that it is said once; null where they differ, or nothing is. */
export function sharedDoubt(ahead: readonly DateAhead[]): Unconfirmed | null {
  const doubts = new Set(
    ahead.flatMap((one) => (one.is === 'meeting' ? [one.meeting.unconfirmed] : [])),
  )
  const [first = null] = doubts
  return doubts.size === 1 ? first : null
}

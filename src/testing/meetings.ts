import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import type { Next } from '#domain/time/meeting.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import {
  date,
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from './samples.ts'

export const starts = time('10:00')
export const ends = time('10:45')
export const tuesdays: Extract<Schedule, { freq: 'WEEKLY' }> = {
  freq: 'WEEKLY',
  byday: ['TU'],
  starts,
  ends,
}
export const calendar = sampleCalendar()

export function listed(session: Partial<Session> = {}, place: Partial<Place> = {}): ListedSession {
  const catalogue = sampleCatalogue({
    places: [samplePlace(place)],
    sessions: [sampleSession(session)],
  })
  const [only] = catalogue.sessions.values()
  if (only === undefined) throw new Error('The sample session has no place')
  return only
}

export const at = (text: string): Now => ({
  date: date(text.slice(0, 10)),
  time: time(text.slice(11)),
})

export function between(
  session: ListedSession,
  from: string,
  to: string,
  now = sampleNow,
  on: Calendar = calendar,
) {
  return meetingsBetween(session, { calendar: on }, date(from), date(to), now)
}

/** "2026-11-24 10:00" for a meeting, or what else is known. */
export function told(next: Next): string {
  return next.is === 'meeting' ? `${next.meeting.date} ${next.meeting.starts}` : next.is
}

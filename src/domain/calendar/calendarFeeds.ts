import { seriesEvents, type Describe } from './calendarEvents.ts'
import type { LocalDate, Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { CalendarEvent } from './icalendar.ts'
import { addDays } from '#domain/time/localDate.ts'
import { meetingsBetween } from '#domain/time/meetings.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'

/** The last day of a calendar that starts on a date: a year ahead, the last day before the date comes round again. */
export function lastOfYear(from: LocalDate): LocalDate {
  return addDays(from, 364)
}

/**
 * The sessions of a place that its feed is made of: those with times. A place that is closed keeps its feed, which is
 * then empty, so that the dates leave the calendars of those who subscribed.
 */
export function datedSessionsAt(
  { sessionsAt }: Pick<Catalogue, 'sessionsAt'>,
  id: PlaceId,
): ListedSession[] {
  return (sessionsAt.get(id) ?? []).filter(isDated)
}

/** As datedSessionsAt, for a kind of service in the whole area. */
export function datedSessionsOf(
  { sessions }: Pick<Catalogue, 'sessions'>,
  serviceType: string,
): ListedSession[] {
  return [...sessions.values()].filter((one) => one.serviceType === serviceType && isDated(one))
}

const isDated = ({ schedules }: ListedSession) => schedules.length > 0

/**
 * Whether a place has a feed worth subscribing to: something meets there within a year. What meets has times, so where
 * this is true the build has written the feed.
 */
export function hasFeed(catalogue: Catalogue, id: PlaceId, now: Now): boolean {
  return datedSessionsAt(catalogue, id).some(
    (session) =>
      meetingsBetween(session, catalogue, now.date, lastOfYear(now.date), now).meetings.length > 0,
  )
}

/** A year of some sessions as calendar events. */
export function yearOfEvents(
  sessions: readonly ListedSession[],
  catalogue: Pick<Catalogue, 'calendar'>,
  now: Now,
  describe: Describe,
): CalendarEvent[] {
  const to = lastOfYear(now.date)
  return sessions.flatMap((session) =>
    seriesEvents(session, catalogue, now.date, to, now, describe),
  )
}

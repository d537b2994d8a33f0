import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Now } from '#domain/time/localDate.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { lastOfYear } from './series.ts'

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
  const to = lastOfYear(now.date)
  return datedSessionsAt(catalogue, id).some(
    (session) => meetingsBetween(session, catalogue, now.date, to, now).meetings.length > 0,
  )
}

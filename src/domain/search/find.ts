import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Metres } from '#domain/geo/distance.ts'
import { nextInSlots, type Next } from '#domain/time/meetings.ts'
import { datedFirst, placesInOrder, soonestFirst } from './order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { fitsAlone, placeFits, prepare, sessionFits } from './matching.ts'
import type { PreparedSearch, Where } from './filters.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import { defaultSearch, type Search } from './search.ts'

export interface SessionResult {
  is: 'session'
  session: ListedSession
  place: Place
  metres: Metres | null
  next: Next
}

export interface PlaceResult {
  is: 'place'
  place: Place
  metres: Metres | null
  /** The sessions there that fit, soonest first. */
  sessions: SessionResult[]
}

/** What every view shows: list, map, week, print and count all read the same answer. */
export type Result = SessionResult | PlaceResult

/**
 * Filters, dates, measures and sorts: every session, or every place, that fits a search.
 * Sessions that are over or at a closed place are left out; those whose times are not known fit any day and time.
 */
export function find(catalogue: Catalogue, search: Search, where: Where): Result[] {
  const prepared = prepare(catalogue, search, where)
  return search.show === 'places'
    ? findPlaces(catalogue, prepared, where)
    : findSessions(catalogue, prepared, where)
}

const rememberNext = rememberBySession<Next>()

/** When each session next meets, in the parts of the week that are prepared for. */
function nextFor(catalogue: Catalogue, { search, slots }: PreparedSearch, { now }: Where) {
  const from = search.from ?? now.date
  return rememberNext(catalogue, `${from} ${now.date} ${now.time} ${slots}`, (session) =>
    nextInSlots(session, catalogue, from, now, slots),
  )
}

/** In time order, or by distance; in time order there is the nearest first of those that start together. */
function findSessions(
  catalogue: Catalogue,
  prepared: PreparedSearch,
  where: Where,
): SessionResult[] {
  const byDistance = prepared.search.sort === 'distance' && where.origin !== null
  const nextOf = nextFor(catalogue, prepared, where)
  const results: SessionResult[] = []
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    const fitting = fittingSessions(sessions, prepared, nextOf)
    for (const result of byDistance ? soonestFirst(fitting) : fitting) results.push(result)
  }
  return byDistance ? datedFirst(results) : soonestFirst(results)
}

function findPlaces(catalogue: Catalogue, prepared: PreparedSearch, where: Where): PlaceResult[] {
  const nextOf = nextFor(catalogue, prepared, where)
  const results: PlaceResult[] = []
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    const fitting = soonestFirst(fittingSessions(sessions, prepared, nextOf))
    if (fitting.length === 0 && !fitsAlone(place, prepared)) continue
    results.push({ is: 'place', place, metres: prepared.metresTo(place), sessions: fitting })
  }
  return results
}

/** The sessions that fit, of some at a place that does. */
function fittingSessions(
  sessions: readonly ListedSession[],
  prepared: PreparedSearch,
  nextOf: (session: ListedSession) => Next,
): SessionResult[] {
  const results: SessionResult[] = []
  for (const session of sessions) {
    if (!sessionFits(session, prepared)) continue
    const next = nextOf(session)
    if (next.is === 'over' || next.is === 'place-closed') continue
    const { place } = session
    results.push({ is: 'session', session, place, metres: prepared.metresTo(place), next })
  }
  return results
}

/** The former centres that a name means, nearest first. */
export function formerCentres(catalogue: Catalogue, q: string, where: Where): Place[] {
  const search: Search = { ...defaultSearch, q, show: 'places', kinds: ['former-centre'] }
  return find(catalogue, search, where).map(({ place }) => place)
}

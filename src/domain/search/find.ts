import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { nextInSlots, type Next } from '#domain/time/meetings.ts'
import { datedFirst, placesInOrder, soonestFirst } from './order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { ask, asksOfSessions, placeFits, sessionFits, type Asked } from './questions.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import type { Search } from './search.ts'

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

/** What a search cannot know by itself: the moment it is asked, and the point it starts from where it has one. */
export interface Where {
  now: Now
  origin: Point | null
}

/**
 * Filters, dates, measures and sorts: every session, or every place, that fits a search.
 * Sessions that are over or at a closed place are left out; those whose times are not known fit any day and time.
 */
export function find(catalogue: Catalogue, search: Search, where: Where): Result[] {
  const asked = ask(catalogue, search, where.origin)
  return search.show === 'places'
    ? findPlaces(catalogue, asked, where)
    : findSessions(catalogue, asked, where)
}

const rememberNext = rememberBySession<Next>()

/** When each session next meets, in the parts of the week that are asked for. */
function nextFor(catalogue: Catalogue, { search, slots }: Asked, { now }: Where) {
  const from = search.from ?? now.date
  return rememberNext(catalogue, `${from} ${now.date} ${now.time} ${slots}`, (session) =>
    nextInSlots(session, catalogue, from, now, slots),
  )
}

/** In time order, or by distance; in time order there is the nearest first of those that start together. */
function findSessions(catalogue: Catalogue, asked: Asked, where: Where): SessionResult[] {
  const byDistance = asked.search.sort === 'distance' && where.origin !== null
  const nextOf = nextFor(catalogue, asked, where)
  const results: SessionResult[] = []
  for (const { place, sessions } of placesInOrder(catalogue, asked)) {
    if (!placeFits(place, asked)) continue
    const fitting = fittingSessions(sessions, asked, nextOf)
    for (const result of byDistance ? soonestFirst(fitting) : fitting) results.push(result)
  }
  return byDistance ? datedFirst(results) : soonestFirst(results)
}

function findPlaces(catalogue: Catalogue, asked: Asked, where: Where): PlaceResult[] {
  const needsSession = asksOfSessions(asked.search)
  const nextOf = nextFor(catalogue, asked, where)
  const results: PlaceResult[] = []
  for (const { place, sessions } of placesInOrder(catalogue, asked)) {
    if (!placeFits(place, asked)) continue
    const fitting = soonestFirst(fittingSessions(sessions, asked, nextOf))
    if (fitting.length === 0 && (needsSession || !asked.words.place(place))) continue
    results.push({ is: 'place', place, metres: asked.metresTo(place), sessions: fitting })
  }
  return results
}

/** The sessions that fit, of some at a place that does. */
function fittingSessions(
  sessions: readonly ListedSession[],
  asked: Asked,
  nextOf: (session: ListedSession) => Next,
): SessionResult[] {
  const results: SessionResult[] = []
  for (const session of sessions) {
    if (!sessionFits(session, asked)) continue
    const next = nextOf(session)
    if (next.is === 'over' || next.is === 'place-closed') continue
    const { place } = session
    results.push({ is: 'session', session, place, metres: asked.metresTo(place), next })
  }
  return results
}

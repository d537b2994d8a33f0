import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import { find } from '#domain/search/find.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
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

import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { canGoTo } from '#domain/catalogue/standing.ts'
import { metresBetween, type Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'

/** A place, and how far it is in a straight line. */
export interface Near {
  place: Place
  metres: Metres
}

/** The nearest place that a family can be sent to, of those that are wanted; null where there is none. */
export function nearestPlace(
  catalogue: Catalogue,
  from: Point,
  isWanted: (place: Place) => boolean,
): Near | null {
  return nearestWhere(catalogue, from, (place) => canGoTo(place) && isWanted(place))
}

/** The nearest places that a family can be sent to, so many at most, nearest first. */
export function nearestPlaces({ places }: Catalogue, from: Point, most: number): Near[] {
  return [...places.values()]
    .filter(canGoTo)
    .map((place) => ({ place, metres: metresBetween(from, place) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most)
}

/** The nearest of a kind; and one that may be nearer still, but of which only the town is known. */
export interface NearestOfKind {
  nearest: Near | null
  perhapsNearer: Place | null
}

/** The nearest place of a kind, from a point. What is not known to be anywhere is never it, and is named beside it. */
export function nearestOfKind(kind: PlaceKind, catalogue: Catalogue, from: Point): NearestOfKind {
  const ofKind = (place: Place) => place.kind === kind
  const nearest = nearestPlace(catalogue, from, ofKind)
  const lost = nearestWhere(
    catalogue,
    from,
    (place) => ofKind(place) && place.status === 'open' && !canGoTo(place),
  )
  const isNearer = lost !== null && (nearest === null || lost.metres < nearest.metres)
  return { nearest, perhapsNearer: isNearer ? lost.place : null }
}

function nearestWhere(
  { places }: Catalogue,
  from: Point,
  isOne: (place: Place) => boolean,
): Near | null {
  let best: Near | null = null
  for (const place of places.values()) {
    if (!isOne(place)) continue
    const metres = metresBetween(from, place)
    if (best === null || metres < best.metres) best = { place, metres }
  }
  return best
}

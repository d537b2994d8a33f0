import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { canGoTo } from '#domain/catalogue/standing.ts'
import { isAbout, metresBetween, type End, type Metres } from '#domain/geo/distance.ts'

/** A place, and how far it is in a straight line; `about` = only about so far. */
export interface NearPlace {
  place: Place
  metres: Metres
  about: boolean
}

/** A place, measured from somewhere. */
export const nearTo = (from: End, place: Place): NearPlace => ({
  place,
  metres: metresBetween(from, place),
  about: isAbout(from, place),
})

/** The nearest place that a family can be sent to, of those that are wanted; null where there is none. */
export function nearestPlace(
  catalogue: Catalogue,
  from: End,
  isWanted: (place: Place) => boolean,
): NearPlace | null {
  return nearestWhere(catalogue, from, (place) => canGoTo(place) && isWanted(place))
}

/** The nearest places that a family can be sent to, so many at most, nearest first. */
export function nearestPlaces({ places }: Catalogue, from: End, most: number): NearPlace[] {
  return [...places.values()]
    .filter(canGoTo)
    .map((place) => nearTo(from, place))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most)
}

/** The nearest of a kind; and one that may be nearer still, but of which only the town is known. */
export interface NearestOfKind {
  nearest: NearPlace | null
  perhapsNearer: Place | null
}

/** The nearest place of a kind, from a point. What is not known to be anywhere is never it, and is named beside it. */
export function nearestOfKind(kind: PlaceKind, catalogue: Catalogue, from: End): NearestOfKind {
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
  from: End,
  isOne: (place: Place) => boolean,
): NearPlace | null {
  let best: NearPlace | null = null
  for (const place of places.values()) {
    if (!isOne(place)) continue
    const near = nearTo(from, place)
    if (best === null || near.metres < best.metres) best = near
  }
  return best
}

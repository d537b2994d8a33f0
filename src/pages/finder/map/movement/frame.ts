import { boundsAround, extended, type Bounds } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Within } from '#domain/search/search.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'

/** With no distance asked for, this many of the nearest are brought into view: the whole county would show nothing. */
const nearest = 8
/** A single place is shown with this much ground around it, miles. */
const around = 1

export interface Framed {
  pins: readonly Pin[]
  origin: Point | null
  within: Within
  area: Bounds
}

/**
 * What a new search brings into view: the ring of the distance asked for; else where they asked from and the nearest
 * places; else all the places; else the area.
 */
export function frameOf({ pins, origin, within, area }: Framed): Bounds {
  if (origin && within !== 'any') return boundsAround(origin, Number(within))
  if (origin) return extended(boundsAround(origin, around), nearestTo(pins))
  const [first] = pins
  return first ? extended(boundsAround(first, around), pins) : area
}

function nearestTo(pins: readonly Pin[]): Pin[] {
  const far = (pin: Pin) => pin.places[0].metres ?? Infinity
  return [...pins].sort((a, b) => far(a) - far(b)).slice(0, nearest)
}

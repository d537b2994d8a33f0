import type { Bounds } from '#domain/catalogue/area.ts'
import { metresPerMile } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Within } from '#domain/search/search.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'

const metresPerDegree = 40_075_017 / 360
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
  if (origin && within !== 'any') return square(origin, Number(within))
  if (origin) return cover([...square(origin, around)], nearestTo(pins))
  const [first] = pins
  return first ? cover(square(first, around), pins) : area
}

/** The square round a circle of some miles. */
function square({ lat, lon }: Point, miles: number): Bounds {
  const high = (miles * metresPerMile) / metresPerDegree
  const wide = high / Math.cos((lat * Math.PI) / 180)
  return [lon - wide, lat - high, lon + wide, lat + high]
}

function nearestTo(pins: readonly Pin[]): Pin[] {
  const far = (pin: Pin) => pin.places[0].metres ?? Infinity
  return [...pins].sort((a, b) => far(a) - far(b)).slice(0, nearest)
}

function cover(start: Bounds, points: readonly Point[]): Bounds {
  return points.reduce<Bounds>(
    ([west, south, east, north], { lat, lon }) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    start,
  )
}

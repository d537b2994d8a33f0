import { metresPerMile } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { withins, type Within } from '#domain/search/search.ts'
import { worldSize } from '#map/mercator.ts'

/** Metres round the Earth at the equator, as Web Mercator has it (WGS 84 semi-major axis). */
const earthRound = 2 * Math.PI * 6_378_137

const latitudePerMetre = 360 / 40_075_017

/** A ring of some miles, and the spot at its top where that is written. */
export interface Ring {
  miles: number
  metres: number
  label: Point
}

/** Pixels narrower than this a ring is a blot round the pin; wider, none of it is in view. */
const narrowest = 34
const widest = 450
/** More than this many rings is a target, not a map. */
const most = 3

/** How many metres of ground one pixel shows, at a latitude and zoom of Web Mercator. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (earthRound * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom)
}

/**
 * The rings to draw round where a family asked from, in miles, smallest first: the ones that can be read at this zoom,
 * none beyond the distance asked for, and always that distance itself.
 */
export function ringsFor(within: Within, metresPerPixel: number): number[] {
  const asked = within === 'any' ? null : Number(within)
  const shown = withins.map(Number).filter((miles) => {
    if (Number.isNaN(miles)) return false
    if (asked !== null && miles >= asked) return miles === asked
    const radius = (miles * metresPerMile) / metresPerPixel
    return radius >= narrowest && radius <= widest
  })
  return shown.slice(-most)
}

/** The ring of some miles round a point. */
export function ringAt({ lat, lon }: Point, miles: number): Ring {
  const metres = miles * metresPerMile
  return { miles, metres, label: { lat: lat + metres * latitudePerMetre, lon } }
}

import { metresOutside, type Bounds } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirLocation } from '#desk/openReferral/theirs.ts'

/** Further than this from the area a place is in another county; `check` says the same. */
const mostOutside = 10_000

/** A point, and how good it is. */
export interface Placed extends Point {
  precision: Place['precision']
}

/** Looks up a postcode or a town in the area's own files. */
export type Lookup = (where: {
  postcode?: string | undefined
  town?: string | undefined
}) => Placed | undefined

const isOnEarth = ({ lat, lon }: Point) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180
const round = (degrees: number, digits: number) => Number(degrees.toFixed(digits))

/** The location's own point, put right where latitude and longitude were swapped; undefined where it has none. */
function ownPoint(notes: Notes, { lat, lon }: TheirLocation, bounds: Bounds): Point | undefined {
  if (lat === undefined || lon === undefined) return undefined
  const found = `${lat}, ${lon}`
  if (lat === 0 && lon === 0) {
    notes.repaired('latitude, longitude', found, '0, 0 means not set: left out')
    return undefined
  }
  const [as, swapped] = [
    { lat, lon },
    { lat: lon, lon: lat },
  ]
  const inside = (point: Point) => isOnEarth(point) && metresOutside(point, bounds) <= mostOutside
  if (inside(as)) return as
  if (inside(swapped)) {
    notes.repaired('latitude, longitude', found, 'latitude and longitude were swapped')
    return swapped
  }
  if (isOnEarth(as)) return as
  notes.repaired('latitude, longitude', found, 'no such point on Earth: left out')
  return undefined
}

/** Roughly a kilometre: enough to find the village, not the house. */
const blurred = ({ lat, lon }: Point): Placed => ({
  lat: round(lat, 2),
  lon: round(lon, 2),
  precision: 'town',
})

/**
 * Where a location is put on the map, or undefined with the refusal noted. A masked address is never put exactly: it
 * stands at its town or postcode, or at a point rounded to about a kilometre.
 */
export function pointOf(
  notes: Notes,
  location: TheirLocation,
  postcode: string | undefined,
  bounds: Bounds,
  lookup: Lookup,
): Placed | undefined {
  const own = ownPoint(notes, location, bounds)
  const { town, isMasked } = location
  const looked = isMasked ? lookup({ town }) : lookup({ postcode, town })
  const placed = isMasked
    ? (looked ?? (own && blurred(own)))
    : ((own && exactly(own, location)) ?? looked)
  if (placed === undefined) {
    notes.refused('latitude, longitude', postcode ?? town, 'nothing says where it is')
    return undefined
  }
  if (metresOutside(placed, bounds) > mostOutside) {
    notes.refused('latitude, longitude', `${placed.lat}, ${placed.lon}`, 'outside the area')
    return undefined
  }
  if (own === undefined)
    notes.repaired(
      'latitude, longitude',
      postcode ?? town,
      `put by its ${postcode === undefined ? 'town' : 'postcode'}`,
    )
  return placed
}

// Directories find most points by postcode; a UPRN is the building itself.
const exactly = ({ lat, lon }: Point, { uprn, precision }: TheirLocation): Placed => ({
  lat: round(lat, 6),
  lon: round(lon, 6),
  precision: precision ?? (uprn === undefined ? 'postcode' : 'building'),
})

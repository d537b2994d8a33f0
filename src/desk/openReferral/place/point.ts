import { metresOutside, type Bounds } from '#domain/geo/bounds.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirLocation } from '#desk/openReferral/dialect/theirs.ts'

/** Further than this from the area a place is in another county; `check` says the same. */
const mostOutside = 10_000

/** A point, and how good it is. */
export interface PrecisePoint extends Point {
  precision: Place['precision']
}

/** Looks up a postcode or a town in the area's own files. */
export type Lookup = (where: {
  postcode?: string | undefined
  town?: string | undefined
}) => PrecisePoint | undefined

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
const blurred = ({ lat, lon }: Point): PrecisePoint => ({
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
): PrecisePoint | undefined {
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
const exactly = ({ lat, lon }: Point, { uprn, precision }: TheirLocation): PrecisePoint => ({
  lat: round(lat, 6),
  lon: round(lon, 6),
  precision: precision ?? (uprn === undefined ? 'postcode' : 'building'),
})

/** Full postcodes of one outcode, [lat, lon] by their second half; undefined where the area has no such file. */
export type Shard = (outcode: string) => Readonly<Record<string, [number, number]>> | undefined

const compared = (name: string) => plainWords(name).join(' ')

/** Finds postcodes in the area's shards, else sectors and towns in its gazetteer. */
export function lookupIn(gazetteer: readonly GazetteerEntry[], shard: Shard): Lookup {
  const sectors = new Map<string, Point>()
  const towns = new Map<string, Point>()
  for (const { kind, name, lat, lon, otherNames } of gazetteer) {
    if (kind === 'sector') sectors.set(name, { lat, lon })
    if (kind === 'town' || kind === 'village')
      for (const it of [name, ...otherNames])
        if (!towns.has(compared(it))) towns.set(compared(it), { lat, lon })
  }
  const placed = (point: Point | undefined, precision: PrecisePoint['precision']) =>
    point === undefined ? undefined : { ...point, precision }
  return ({ postcode = '', town = '' }) => {
    const [outcode = '', unit = ''] = postcode.split(' ')
    const exact = unit === '' ? undefined : shard(outcode)?.[unit]
    if (exact !== undefined) return { lat: exact[0], lon: exact[1], precision: 'postcode' }
    // A sector is a mile or more across: no better than a town.
    return (
      placed(sectors.get(`${outcode} ${unit.slice(0, 1)}`), 'town') ??
      placed(towns.get(compared(town)), 'town')
    )
  }
}

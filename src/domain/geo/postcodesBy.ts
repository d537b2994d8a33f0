import { metresBetween } from './distance.ts'
import type { GazetteerEntry, Point } from './gazetteer.ts'

/** No town of a county is further from the middle of the nearest of its postcode sectors, in metres. */
const furthest = 3500

/** What has postcodes of an area on every side as near as this is in it, in metres; towns over a border have them from 8600 on. */
const amidst = 5000

/**
 * Whether a point is surely in an area: it has sectors of it to the north-east, south-east, south-west and north-west, each
 * within 5 km. Of a coast and a border it is not told, as towns over a border share their postcodes (Beccles, of Norfolk).
 */
export function isAmidstPostcodes(at: Point, gazetteer: readonly GazetteerEntry[]): boolean {
  const near = gazetteer.filter(
    (entry) => entry.kind === 'sector' && metresBetween(at, entry) <= amidst,
  )
  const sides = near.map(({ lat, lon }) => `${lat > at.lat} ${lon > at.lon}`)
  return new Set(sides).size === 4
}

/**
 * Whether an area has postcodes by a point: a gazetteer names towns round about too, but of postcodes only what lies in the
 * area, so that a town without any by it is outside (Swindon, of Wiltshire). null = the gazetteer has fewer than two
 * sectors for each town, which are too few to tell by.
 */
export function hasPostcodesBy(at: Point, gazetteer: readonly GazetteerEntry[]): boolean | null {
  const ofKind = (kind: GazetteerEntry['kind']) => gazetteer.filter((entry) => entry.kind === kind)
  const sectors = ofKind('sector')
  if (sectors.length === 0 || sectors.length < 2 * ofKind('town').length) return null
  return sectors.some((sector) => metresBetween(at, sector) <= furthest)
}

import { metresBetween } from './distance.ts'
import type { GazetteerEntry, Point } from './gazetteer.ts'

/** No town of a county is further from the middle of the nearest of its postcode sectors, in metres. */
const furthest = 3500

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

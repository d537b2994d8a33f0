import type { AreaSummary } from '#domain/catalogue/area.ts'
import { contains } from './bounds.ts'
import type { GazetteerEntry, Point } from './gazetteer.ts'
import { named, type Near } from './near.ts'

/** How exact the starting point is; every one but `exact` is said in words. */
export type Precision = 'exact' | 'postcode' | GazetteerEntry['kind']

/** Where a family is searching from. */
export type Origin =
  | { is: 'none' }
  | { is: 'pending' }
  | { is: 'found'; point: Point; name: string; precision: Precision; outside: boolean }
  | { is: 'unknown'; text: string; why: 'no-such-postcode' | 'no-such-place' | 'not-loaded' }

/** The full postcodes of one outcode: inward code to [lat, lon]. */
export type PostcodeShard = Readonly<Record<string, readonly [number, number]>>

/**
 * The point a person meant, from the area's own files. A full postcode is looked for in its shard, else as its
 * sector, else as its district (data-format, gazetteer.json). A point outside `bounds` is kept where it is,
 * and said to be outside.
 */
export function originOf(
  near: Near,
  text: string,
  gazetteer: readonly GazetteerEntry[],
  shard: PostcodeShard | null,
  { bounds, name: areaName }: Pick<AreaSummary, 'bounds' | 'name'>,
): Origin {
  const found = (point: Point, name: string, precision: Precision): Origin => ({
    is: 'found',
    point,
    name,
    precision,
    outside: !contains(bounds, point),
  })
  switch (near.is) {
    case 'nothing':
      return { is: 'none' }
    case 'point': {
      const entry = oneOfSeveral(near.point, gazetteer)
      return entry ? found(entry, entry.name, entry.kind) : found(near.point, '', 'exact')
    }
    case 'name': {
      const entry = named(gazetteer, near.name, areaName)
      if (!entry) return { is: 'unknown', text, why: 'no-such-place' }
      return found(entry, entry.name, entry.kind)
    }
    case 'postcode': {
      const unit = near.unit === null ? undefined : shard?.[near.unit]
      if (unit) {
        const [lat, lon] = unit
        return found({ lat, lon }, `${near.outcode} ${near.unit}`, 'postcode')
      }
      const part = postcodePart(near, gazetteer)
      if (!part) return { is: 'unknown', text, why: 'no-such-postcode' }
      return found(part, part.name, part.kind)
    }
  }
}

/** The place at a point that has its name in common with others: an address holds the point then, as the name would be another's. */
function oneOfSeveral({ lat, lon }: Point, gazetteer: readonly GazetteerEntry[]) {
  const entry = gazetteer.find((one) => one.lat === lat && one.lon === lon)
  return entry && gazetteer.some((one) => one !== entry && one.name === entry.name) ? entry : null
}

/** The entry that a postcode lies in: its sector, else its district. */
export function postcodePart(
  near: Extract<Near, { is: 'postcode' }>,
  gazetteer: readonly GazetteerEntry[],
) {
  const named = (kind: GazetteerEntry['kind'], name: string | null) =>
    gazetteer.find((entry) => entry.kind === kind && entry.name === name)
  return named('sector', near.sector) ?? named('district', near.outcode)
}

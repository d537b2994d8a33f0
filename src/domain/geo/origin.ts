import type { AreaSummary } from '#domain/catalogue/area.ts'
import { contains, type Bounds } from './bounds.ts'
import { metresBetween, metresPerMile, type Metres } from './distance.ts'
import type { GazetteerEntry, Point } from './gazetteer.ts'
import { named } from './names.ts'
import type { Near } from './near.ts'
import { hasPostcodesBy } from './postcodesBy.ts'

/** How exact the starting point is; every one but `exact` is said in words. */
export type Precision = 'exact' | 'postcode' | 'street' | GazetteerEntry['kind']

/** A point to search from. */
export interface FoundOrigin {
  is: 'found'
  point: Point
  name: string
  precision: Precision
  outside: boolean
  /** The phone said that it is here; any other point without a name is one on the map. */
  own: boolean
  /** Of a part of a postcode: how far from the point nearly all of it lies. */
  spread: Metres | null
  /** The whole postcode that was asked for and has no point, so that this is the part it lies in. */
  instead: LackingPostcode | null
}

/** A whole postcode that is not known: it is no longer in use, or no list of ours has it. */
export interface LackingPostcode {
  postcode: string
  why: 'ended' | 'unlisted'
}

/** Where a family is searching from. */
export type Origin =
  | { is: 'none' }
  | { is: 'pending' }
  | FoundOrigin
  | { is: 'unknown'; text: string; why: 'no-such-postcode' | 'no-such-place' | 'not-loaded' }

/** Whether a point is exact enough to measure from; else it is the middle of somewhere. */
export const isExact = ({ precision }: Pick<FoundOrigin, 'precision'>): boolean =>
  precision === 'exact' || precision === 'postcode'

/** The full postcodes of one outcode: inward code to [lat, lon]. */
export type PostcodeShard = Readonly<Record<string, readonly [number, number]>>

/** Postcodes no longer in use, by sector: the last two letters of each, one after the other ("AAAB" = …AA and …AB). */
export type EndedPostcodes = Readonly<Record<string, string>>

/** What is known of full postcodes, as far as an area has such files. */
export interface FullPostcodes {
  /** Those of the outcode in question; null = none are published. */
  shard: PostcodeShard | null
  ended: EndedPostcodes
}

/**
 * The point a person meant, from the area's own files. A full postcode is looked for in its shard, else as its
 * sector, else as its district (docs/data.md, "gazetteer.json"). A point outside `bounds`, and a town that is not the area's, is
 * kept where it is, and said to be outside.
 */
export function originOf(
  near: Near,
  text: string,
  gazetteer: readonly GazetteerEntry[],
  { shard, ended }: FullPostcodes,
  { bounds, name: areaName }: Pick<AreaSummary, 'bounds' | 'name'>,
): Origin {
  const found = (point: Point, name: string, precision: Precision) =>
    foundAt(point, name, precision, bounds)
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
      const isBeyond = entry.kind === 'town' && hasPostcodesBy(entry, gazetteer) === false
      const origin = found(entry, entry.name, entry.kind)
      return isBeyond ? { ...origin, outside: true } : origin
    }
    case 'postcode': {
      const unit = near.unit === null ? undefined : shard?.[near.unit]
      if (unit) {
        const [lat, lon] = unit
        return found({ lat, lon }, `${near.outcode} ${near.unit}`, 'postcode')
      }
      const part = postcodePart(near, gazetteer)
      if (!part) return { is: 'unknown', text, why: 'no-such-postcode' }
      return {
        ...found(part, part.name, part.kind),
        spread: spreadOf(part, shard),
        instead: lacking(near, shard, ended),
      }
    }
  }
}

/** A point to search from, in an area with some bounds. */
export const foundAt = (
  point: Point,
  name: string,
  precision: Precision,
  bounds: Bounds,
): FoundOrigin => ({
  ...{ is: 'found', point, name, precision },
  ...{ outside: !contains(bounds, point), own: false, spread: null, instead: null },
})

/** Of ten postcodes of a part, nine lie this far from its middle, or nearer; where no list says, as far as is usual in towns. */
function spreadOf(part: GazetteerEntry, shard: PostcodeShard | null): Metres {
  const [, digit = ''] = part.name.split(' ')
  const far = Object.entries(shard ?? {})
    .filter(([inward]) => inward.startsWith(digit))
    .map(([, [lat, lon]]) => metresBetween(part, { lat, lon }))
    .sort((a, b) => a - b)
  return far[Math.ceil(far.length * 0.9) - 1] ?? usualSpread[digit === '' ? 'district' : 'sector']
}

const usualSpread = {
  sector: metresPerMile as Metres,
  district: (3 * metresPerMile) as Metres,
}

function lacking(
  { outcode, sector, unit }: Extract<Near, { is: 'postcode' }>,
  shard: PostcodeShard | null,
  ended: EndedPostcodes,
): LackingPostcode | null {
  if (unit === null || sector === null) return null
  const postcode = `${outcode} ${unit}`
  const letters: readonly string[] = ended[sector]?.match(/../g) ?? []
  if (letters.includes(unit.slice(1))) return { postcode, why: 'ended' }
  return shard === null ? null : { postcode, why: 'unlisted' }
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

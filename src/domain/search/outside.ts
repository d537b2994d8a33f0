import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { contains, metresOutside } from '#domain/geo/bounds.ts'
import { metresPerMile } from '#domain/geo/distance.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { allNamed } from '#domain/geo/names.ts'
import type { Near as Said } from '#domain/geo/near.ts'
import { postcodePart } from '#domain/geo/origin.ts'
import { hasPostcodesBy, isAmidstPostcodes } from '#domain/geo/postcodesBy.ts'
import {
  postcodeArea,
  postcodeName,
  postcodeTown,
  readPostcode,
  type PostcodeTown,
} from '#domain/geo/postcode.ts'
import { nearestPlaces, type NearPlace } from './nearest.ts'

/** How many places are told of from outside. */
export const mostNear = 3

/** Nobody in another area is told of what is further than one can search, in metres. */
const reach = 30 * metresPerMile

/** How many other areas are looked in for a name: those round about, of a whole country. */
const mostAreas = 3

/** Another area served, with its towns and postcodes. */
export interface OtherArea {
  area: AreaSummary
  gazetteer: readonly GazetteerEntry[]
}

/** Somewhere outside the area, and the nearest places in it. It is said, and nothing is moved. */
export type Outside =
  /**
   * In the list of another area served, where `near` asks for it. `inside` = it lies in that area; else nobody knows, as a list
   * reaches over the border, and a postcode may straddle it.
   */
  | {
      is: 'elsewhere'
      name: string
      near: string
      area: AreaSummary
      inside: boolean
      nearest: NearPlace[]
    }
  /**
   * In no area served. `round` = the town it is, or that its postcode is named for, to which the places are nearest; not
   * `sure` = other postcodes with its letters are in the area, so this one may be too.
   */
  | { is: 'outside'; name: string; round: string; at: Point; sure: boolean; nearest: NearPlace[] }

interface Here {
  gazetteer: readonly GazetteerEntry[]
  catalogue: Catalogue
  otherAreas: readonly OtherArea[]
}

/** The ids of the areas that have postcodes of each outcode, of the whole country. */
export type AreasOfOutcodes = Readonly<Record<string, readonly string[]>>

/** The outcode of a text that is a postcode, whole or in part, or nearly one; null = it is none. */
export function outcodeIn(text: string): string | null {
  const read = readPostcode(text)
  return read === null || read.is === 'letters' ? null : read.part.outcode
}

/**
 * The other areas in which a text that is nothing here may be found. Of a postcode: those that have its outcode, none where
 * none has; where that is not known (null), those nearest to what it is named for. Of a name: those nearest to this area.
 */
export function areasToAsk(
  text: string,
  { area }: Catalogue,
  areas: readonly AreaSummary[],
  outcodes: AreasOfOutcodes | null,
): AreaSummary[] {
  const outcode = outcodeIn(text)
  if (outcode !== null && outcodes !== null) {
    const ids = outcodes[outcode] ?? []
    return areas.filter(({ id }) => id !== area.id && ids.includes(id))
  }
  const [, letters = ''] = /^([a-z]{1,2})\d/i.exec(text.trim()) ?? []
  const [west, south, east, north] = area.bounds
  const here: Point = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const from = postcodeArea(letters) ?? here
  return areas
    .filter(({ id }) => id !== area.id)
    .sort((a, b) => metresOutside(from, a.bounds) - metresOutside(from, b.bounds))
    .slice(0, mostAreas)
}

/** The area served that a point outside this one is nearer to; null where this one is as near as any. */
export function nearerArea(
  at: Point,
  here: Pick<AreaSummary, 'id' | 'bounds'>,
  areas: readonly AreaSummary[],
): AreaSummary | null {
  let [nearer, metres]: [AreaSummary | null, number] = [null, metresOutside(at, here.bounds)]
  for (const area of areas) {
    const far = metresOutside(at, area.bounds)
    if (area.id !== here.id && far < metres) [nearer, metres] = [area, far]
  }
  return nearer
}

/** Where a postcode is that is not in the area's gazetteer; null = no postcode begins with its letters. */
export function postcodeElsewhere(
  part: Extract<Said, { is: 'postcode' }>,
  here: Here,
): Outside | null {
  const name = postcodeName(part)
  const found = here.otherAreas.flatMap(({ area, gazetteer }) => {
    const entry = postcodePart(part, gazetteer)
    return entry ? [{ area, entry }] : []
  })
  // On a border: the area that has the sector, before one that only has some other part of the district.
  const nearest = found.find(({ entry }) => entry.kind === 'sector') ?? found[0]
  if (nearest) return elsewhere(name, nearest.entry, { area: nearest.area, inside: false }, here)
  const letters = part.outcode.replace(/\d.*$/, '')
  const round = postcodeArea(letters)
  if (round === null) return null
  // The first district is the town itself: CB1 is Cambridge.
  const isOurs =
    contains(here.catalogue.area.bounds, round) && hasPostcodesBy(round, here.gazetteer) !== false
  const isTown = part.outcode === `${letters}1` && !isOurs
  const sure = isTown || !hasDistricts(letters, here)
  return { ...townOutside(name, round, here), sure }
}

/** Where a town or village is that nothing in the area is called; null = not known. */
export function nameElsewhere(text: string, here: Here): Outside | null {
  for (const { area, gazetteer } of here.otherAreas) {
    const [entry] = allNamed(gazetteer, text, area.name)
    if (entry) {
      const inside = isAmidstPostcodes(entry, gazetteer)
      return elsewhere(entry.name, entry, { area, inside }, here)
    }
  }
  const town = postcodeTown(text)
  return town && townOutside(town.name, town, here)
}

/** What lies in no area served, at a town or with postcodes that are named for it. */
export function townOutside(
  name: string,
  round: PostcodeTown,
  { catalogue }: Here,
): Extract<Outside, { is: 'outside' }> {
  const nearest = nearestPlaces(catalogue, round, mostNear)
  const { name: town, lat, lon } = round
  return { is: 'outside', name, round: town, at: { lat, lon }, sure: true, nearest }
}

function elsewhere(
  name: string,
  at: Point,
  there: { area: AreaSummary; inside: boolean },
  { catalogue }: Here,
): Outside {
  const nearest = nearestPlaces(catalogue, at, mostNear).filter(({ metres }) => metres <= reach)
  return { is: 'elsewhere', name, near: name, ...there, nearest }
}

function hasDistricts(letters: string, { gazetteer }: Here): boolean {
  return gazetteer.some(
    ({ kind, name }) => kind === 'district' && name.replace(/\d.*$/, '') === letters,
  )
}

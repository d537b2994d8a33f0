import type { Point } from '#domain/geo/gazetteer.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { readJson, type Files } from '#desk/files.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import type { RecordChange } from './draft.ts'
import { typedPostcode } from './placeForm.ts'
import type { SheetRow } from './sheetRow.ts'

/** A town or village that rows name and the area does not know. */
export interface TownAsked {
  town: string
  /** In how many rows it is named. */
  rows: number
  /** A postcode that a row there has, and the area knows; '' where there is none. */
  postcode: string
}

/** What was said of a town: its kind, and a postcode in it as it was typed. */
export interface TownSaid {
  kind: 'town' | 'village'
  postcode: string
}

/** What towns are told apart by, however they are written. */
export const townKey = (town: string): string => plainWords(town).join(' ')

/** Where a postcode is; null where the area does not know it in full. */
export function postcodePoint(text: string, lookup: Lookup): Point | null {
  const found = lookup({ postcode: typedPostcode(text) })
  return found?.precision === 'postcode' ? { lat: found.lat, lon: found.lon } : null
}

/** The towns of rows that the area does not know, each once, in the order of the rows. */
export function townsAsked(rows: readonly SheetRow[], lookup: Lookup): TownAsked[] {
  const asked = new Map<string, TownAsked>()
  for (const { town, postcode } of rows) {
    const key = townKey(town)
    if (key === '' || lookup({ town }) !== undefined) continue
    const before = asked.get(key) ?? { town: town.trim(), rows: 0, postcode: '' }
    const known = postcodePoint(postcode, lookup) === null ? '' : typedPostcode(postcode)
    asked.set(key, { ...before, rows: before.rows + 1, postcode: before.postcode || known })
  }
  return [...asked.values()]
}

/** A lookup that knows the towns that were said, by their keys: a town lies where the postcode in it does. */
export function withTowns(lookup: Lookup, towns: ReadonlyMap<string, TownSaid>): Lookup {
  return (where) => {
    const found = lookup(where)
    const said = found === undefined && where.town ? towns.get(townKey(where.town)) : undefined
    const point = said === undefined ? null : postcodePoint(said.postcode, lookup)
    return point === null ? found : { ...point, precision: 'town' }
  }
}

/** The names of towns that were said, put into the gazetteer of an area; none where no postcode of them is known. */
export function townChanges(
  files: Files,
  area: string,
  towns: { asked: readonly TownAsked[]; said: ReadonlyMap<string, TownSaid>; lookup: Lookup },
): RecordChange[] {
  const file = `${area}/gazetteer.json`
  const { asked, said, lookup } = towns
  const rows = asked.flatMap(({ town }) => {
    const it = said.get(townKey(town))
    const point = it === undefined ? null : postcodePoint(it.postcode, lookup)
    return it === undefined || point === null ? [] : [[it.kind, town, point.lat, point.lon]]
  })
  if (rows.length === 0) return []
  const read = readJson(files, file)
  const before = read.is === 'json' && Array.isArray(read.value) ? (read.value as unknown[]) : []
  return [
    {
      file,
      id: null,
      before: read.is === 'json' ? read.value : undefined,
      after: [...rows, ...before],
    },
  ]
}

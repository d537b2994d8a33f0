import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { placeKinds, type Place, type PlaceKind } from '#domain/catalogue/place.ts'
import { fileReader } from '#desk/area.ts'
import { placeFileOf } from '#data/published.ts'
import { readJson, type Files } from '#desk/files.ts'
import { line } from '#desk/finding.ts'
import { WrongCall } from '#desk/result.ts'
import { UnreadableFeed } from './feed/record.ts'
import type { KnownPlace } from './place/placeBook.ts'
import { lookupIn, type Lookup } from './place/point.ts'
import { sourceIdIn } from './ids.ts'
import { fieldsOf, rowsOf, textOf, type JsonObject } from './values.ts'

/** Records of an area as they are written, and whether any came from the directory that is imported. */
interface Part {
  /** Those of other sources, which stay. */
  kept: JsonObject[]
  /** Those of the directory, by its own id. */
  own: Map<string, JsonObject>
}

/** What an area holds before an import: what came from the directory, and what did not and stays. */
export interface AreaBefore {
  summary: AreaSummary
  area: Area
  lookup: Lookup
  places: Record<PlaceKind, Part>
  sessions: Part
  /** Places of other sources, at which a service of the feed may be held too. */
  others: KnownPlace[]
  /** Places of this directory, as the last import wrote them. */
  before: KnownPlace[]
  /** Ids that are taken: of places and sessions. */
  ids: string[]
  /** Our ids by the directory's own. */
  known: Map<string, string>
}

type Placed = JsonObject & Pick<Place, 'id' | 'name' | 'lat' | 'lon'>

const isPlaced = (it: JsonObject): it is Placed =>
  [it.id, it.name].every((field) => typeof field === 'string') &&
  [it.lat, it.lon].every((field) => typeof field === 'number')

/** What the importer needs of an area. Throws WrongCall for an area that is not served, UnreadableFeed for one that cannot be read. */
export function readAreaBefore(files: Files, id: string, directory: string): AreaBefore {
  const { findings, whole, records } = fileReader(files)
  const served = whole('areas.json', wholeFiles['areas.json'])?.areas ?? []
  const summary = served.find((it) => it.id === id)
  if (summary === undefined)
    throw new WrongCall(`no area "${id}"; there are: ${served.map((it) => it.id).join(', ')}`)
  const area = whole(`${id}/area.json`, wholeFiles['area.json'])
  if (area === undefined) throw new UnreadableFeed(findings.map(line).join('\n'))
  const gazetteer = records(`${id}/gazetteer.json`, recordFiles['gazetteer.json'])
  const shard = (outcode: string) => {
    const file = `${id}/postcodes/${outcode}.json`
    return files.has(file) ? whole(file, wholeFiles['postcodes.json']) : undefined
  }
  const part = (name: string) => partOf(files, `${id}/${name}`, directory)
  const places = Object.fromEntries(
    placeKinds.map((kind) => [kind, part(placeFileOf[kind])]),
  ) as Record<PlaceKind, Part>
  const sessions = part('sessions.json')
  const parts = [...Object.values(places), sessions]
  return {
    summary,
    area,
    lookup: lookupIn(
      gazetteer.map(({ record }) => record),
      remembered(shard),
    ),
    places,
    sessions,
    others: Object.values(places).flatMap(({ kept }) => compared(kept)),
    before: Object.values(places).flatMap(({ own }) => compared([...own.values()])),
    ids: parts.flatMap(({ kept, own }) =>
      [...kept, ...own.values()].flatMap((it) => textOf(it.id) ?? []),
    ),
    known: new Map(
      parts.flatMap(({ own }) =>
        [...own].flatMap(([theirs, it]) => {
          const ours = textOf(it.id)
          return ours === undefined ? [] : [[theirs, ours] as const]
        }),
      ),
    ),
  }
}

function partOf(files: Files, file: string, directory: string): Part {
  const read = readJson(files, file)
  if (read.is === 'missing') throw new UnreadableFeed(`${file} is missing: nothing is written`)
  if (read.is === 'not-json') throw new UnreadableFeed(`${file} of the area is not JSON`)
  const part: Part = { kept: [], own: new Map() }
  for (const it of rowsOf(read.value)) {
    const theirs = sourceIdIn(directory, { name: textOf(fieldsOf(it.source).name) ?? '' })
    if (theirs === undefined) part.kept.push(it)
    else part.own.set(theirs, it)
  }
  return part
}

const compared = (places: readonly JsonObject[]): KnownPlace[] =>
  places.filter(isPlaced).map(({ id, name, lat, lon, address }) => ({
    id,
    name,
    lat,
    lon,
    address: { lines: [], postcode: textOf(fieldsOf(address).postcode) },
  }))

/** A function of one text that is asked once for each. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    if (!answers.has(text)) answers.set(text, ask(text))
    return answers.get(text) as T
  }
}

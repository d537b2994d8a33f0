import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { fileReader } from '#desk/area.ts'
import { WrongCall } from '#desk/result.ts'
import { readJson, placeFileOf } from '#desk/files.ts'
import { line } from '#desk/finding.ts'
import { elementsOf } from './feed/elements.ts'
import { parseRecord, UnreadableFeed } from './feed/record.ts'
import type { KnownPlace } from './place/placeBook.ts'
import { lookupIn, type Lookup } from './place/point.ts'
import { sourceIdIn } from './ids.ts'
import { fieldsOf, rowsOf, textOf, type Fields } from './values.ts'

/** What an area's folder holds before an import: what came from the directory, and what did not and stays. */
export interface AreaBefore {
  summary: AreaSummary
  area: Area
  lookup: Lookup
  /** Places as they are written, by kind: those of other sources. */
  keptPlaces: Record<PlaceKind, Fields[]>
  /** Whether a file holds places of this directory: only then is it written anew. */
  hadPlaces: Record<PlaceKind, boolean>
  others: KnownPlace[]
  /** Places of this directory, as the last import wrote them. */
  before: KnownPlace[]
  /** Sessions of other sources, one after the other, as they are written. */
  keptSessions: () => AsyncGenerator<Fields>
  /** Ids that are taken: of places and sessions. */
  ids: string[]
  /** Our ids by the directory's own. */
  known: Map<string, string>
}

/** Every session of the area as it is written, one at a time. */
async function* sessionsIn(path: string): AsyncGenerator<Fields> {
  if (!existsSync(path)) return
  for await (const it of elementsOf(createReadStream(path, { encoding: 'utf8' }))) {
    if (it.is === 'rest') continue
    const parsed = parseRecord(it.text)
    if (parsed.is === 'broken') throw new UnreadableFeed('sessions.json of the area is not JSON')
    yield fieldsOf(parsed.value)
  }
}

const sourceOf = (record: Fields) => ({ name: textOf(fieldsOf(record.source).name) ?? '' })

const isPlaced = (it: Fields): it is Fields & Pick<Place, 'id' | 'name' | 'lat' | 'lon'> =>
  [it.id, it.name].every((field) => typeof field === 'string') &&
  [it.lat, it.lon].every((field) => typeof field === 'number')

/** Reads what the importer needs of an area. Throws WrongCall for an area that is not served, UnreadableFeed for one that cannot be read. */
export async function readAreaBefore(
  folder: string,
  id: string,
  directory: string,
): Promise<AreaBefore> {
  const { findings, whole, records } = fileReader((file) => readJson(folder, file))
  const served = whole('areas.json', wholeFiles['areas.json'])?.areas ?? []
  const summary = served.find((it) => it.id === id)
  if (summary === undefined)
    throw new WrongCall(`no area "${id}"; there are: ${served.map((it) => it.id).join(', ')}`)
  const area = whole(`${id}/area.json`, wholeFiles['area.json'])
  if (area === undefined) throw new UnreadableFeed(findings.map(line).join('\n'))
  const gazetteer = records(`${id}/gazetteer.json`, recordFiles['gazetteer.json'])
  const shards = new Map<string, Readonly<Record<string, [number, number]>> | undefined>()
  const shard = (outcode: string) => {
    const file = `${id}/postcodes/${outcode}.json`
    if (!shards.has(outcode) && existsSync(join(folder, file)))
      shards.set(outcode, whole(file, wholeFiles['postcodes.json']))
    return shards.get(outcode)
  }
  const lookup = lookupIn(
    gazetteer.map(({ record }) => record),
    shard,
  )
  const before = placesBefore(folder, id, directory)
  const sessions = () => sessionsIn(join(folder, id, 'sessions.json'))
  for await (const it of sessions()) {
    const ourId = textOf(it.id)
    if (ourId === undefined) continue
    before.ids.push(ourId)
    const sourceId = sourceIdIn(directory, sourceOf(it))
    if (sourceId !== undefined) before.known.set(sourceId, ourId)
  }
  async function* keptSessions() {
    for await (const it of sessions())
      if (sourceIdIn(directory, sourceOf(it)) === undefined) yield it
  }
  return { summary, area, lookup, ...before, keptSessions }
}

type PlacesBefore = Pick<
  AreaBefore,
  'keptPlaces' | 'hadPlaces' | 'others' | 'before' | 'ids' | 'known'
>

function placesBefore(folder: string, id: string, directory: string): PlacesBefore {
  const known = new Map<string, string>()
  const ids: string[] = []
  const mine: Fields[] = []
  const kept: Record<PlaceKind, Fields[]> = { hub: [], library: [], venue: [], 'former-centre': [] }
  const had = { hub: false, library: false, venue: false, 'former-centre': false }
  for (const kind of Object.keys(kept) as PlaceKind[]) {
    const file = `${id}/${placeFileOf[kind]}`
    const read = readJson(folder, file)
    if (read.is === 'not-json') throw new UnreadableFeed(`${file} of the area is not JSON`)
    for (const it of rowsOf(read.is === 'json' ? read.value : [])) {
      const sourceId = sourceIdIn(directory, sourceOf(it))
      const ourId = textOf(it.id)
      if (ourId !== undefined) ids.push(ourId)
      if (sourceId === undefined) kept[kind].push(it)
      else {
        had[kind] = true
        mine.push(it)
      }
      if (sourceId !== undefined && ourId !== undefined) known.set(sourceId, ourId)
    }
  }
  const others = compared(Object.values(kept).flat())
  return { known, ids, keptPlaces: kept, hadPlaces: had, others, before: compared(mine) }
}

const compared = (places: readonly Fields[]): KnownPlace[] =>
  places.filter(isPlaced).map(({ id, name, lat, lon, address }) => ({
    id,
    name,
    lat,
    lon,
    address: { lines: [], postcode: textOf(fieldsOf(address).postcode) },
  }))

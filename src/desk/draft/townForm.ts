import { metresBetween } from '#domain/geo/distance.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import { readJson, type Files } from '#desk/files.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import type { RecordChange } from './draft.ts'
import { onTopOf } from './jobs.ts'
import { postcodePoint, townKey } from './sheetTowns.ts'

/** A town or village that families can search from; `id` = what it is called by here, until it is changed. */
export interface Town extends Point {
  id: string
  kind: 'town' | 'village'
  name: string
  otherNames: string[]
}

/** A town as it is typed. */
export interface TownForm {
  name: string
  kind: Town['kind']
  /** A line each. */
  otherNames: string
  /** A postcode in it; where it is typed it says where the town is. */
  postcode: string
  point: Point | null
}
export type TownField = keyof TownForm

export type TownRead =
  { is: 'read'; town: Town } | { is: 'misread'; wrong: Partial<Record<TownField, string>> }

const isTown = (kind: GazetteerEntry['kind']): kind is Town['kind'] =>
  kind === 'town' || kind === 'village'
const idOf = ({ name, lat, lon }: Pick<Town, 'name' | 'lat' | 'lon'>) => `${name} ${lat} ${lon}`

const rowsIn = (files: Files, file: string): unknown[] => {
  const read = readJson(files, file)
  return read.is === 'json' && Array.isArray(read.value) ? (read.value as unknown[]) : []
}

function townOf(row: unknown): Town | null {
  const read = parseValue('gazetteer.json', recordFiles['gazetteer.json'], row, '')
  if (read.is === 'bad' || !isTown(read.value.kind)) return null
  const { kind, ...rest } = read.value
  return { ...rest, kind, id: idOf(rest) }
}

const fileOf = (area: string) => `${area}/gazetteer.json`

/** The towns and villages of an area, in the order of its file. */
export const townsIn = (files: Files, area: string): Town[] =>
  rowsIn(files, fileOf(area)).flatMap((row) => townOf(row) ?? [])

/** The towns whose name, or another name, has what is typed in it. */
export function townsFound(towns: readonly Town[], text: string): Town[] {
  const typed = townKey(text)
  return towns.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((it) => townKey(it).includes(typed)),
  )
}

/** As far as the middle of a town is ever put right: further off lies another town of its name. */
const mostMoved = 5000

/** The town that was called by an id, also where its middle or its name was put right since; undefined where it is gone. */
export function townCalled(towns: readonly Town[], id: string): Town | undefined {
  const [, name, lat, lon] = /^(.*) (\S+) (\S+)$/.exec(id) ?? []
  const at = { lat: Number(lat), lon: Number(lon) }
  const only = (isIt: (town: Town) => boolean) => {
    const [one, ...others] = towns.filter(isIt)
    return others.length === 0 ? one : undefined
  }
  return (
    towns.find((it) => it.id === id) ??
    only((it) => it.name === name && metresBetween(it, at) < mostMoved) ??
    only((it) => it.lat === at.lat && it.lon === at.lon)
  )
}

/** A town as it is typed; undefined = before anything of it is. */
export const townFormOf = (it: Town | undefined): TownForm => ({
  name: it?.name ?? '',
  kind: it?.kind ?? 'village',
  otherNames: it?.otherNames.join('\n') ?? '',
  postcode: '',
  point: it === undefined ? null : { lat: it.lat, lon: it.lon },
})

/** A point to about ten metres, which is more than a town has: of one that was moved, never of one that stands in the file. */
export const townPointAt = ({ lat, lon }: Point): Point => ({
  lat: Number(lat.toFixed(4)),
  lon: Number(lon.toFixed(4)),
})

/** Where a town is: in the postcode that was typed, else where the map was pressed, or where it was; null = not known. */
export function townPoint({ postcode, point }: TownForm, lookup: Lookup): Point | null {
  if (postcode.trim() === '') return point
  const found = postcodePoint(postcode, lookup)
  return found && townPointAt(found)
}

/** Reads a town as it was typed. */
export function readTown(form: TownForm, lookup: Lookup): TownRead {
  const wrong: Partial<Record<TownField, string>> = {}
  const name = form.name.trim()
  if (name === '') wrong.name = 'a name'
  const point = townPoint(form, lookup)
  if (point === null)
    wrong[form.postcode.trim() === '' ? 'point' : 'postcode'] =
      form.postcode.trim() === ''
        ? 'a press on the map, or a postcode above'
        : 'a postcode of this area, in full'
  if (point === null || name === '') return { is: 'misread', wrong }
  const otherNames = form.otherNames.split('\n').flatMap((it) => it.trim() || [])
  const town = townOf([form.kind, name, point.lat, point.lon, otherNames])
  return town === null
    ? { is: 'misread', wrong: { name: 'a name that is not as long' } }
    : { is: 'read', town }
}

const rowOf = ({ kind, name, lat, lon, otherNames }: Town): unknown[] => [
  ...[kind, name, lat, lon],
  ...(otherNames.length > 0 ? [otherNames] : []),
]

/** What a form made of a town put on top of that town as it is now; undefined before it = a new one, before all others; null = taken out. */
export function townChange(
  files: Files,
  area: string,
  was: Town | undefined,
  after: Town | null,
): RecordChange[] {
  const file = fileOf(area)
  const rows = rowsIn(files, file)
  const found = was && townCalled(townsIn(files, area), was.id)
  const isIt = (town: Town | null): town is Town => found !== undefined && town?.id === found.id
  const kept = rows.flatMap((row) => {
    const now = townOf(row)
    if (!isIt(now)) return [row]
    return after === null ? [] : [rowOf(onTopOf(now, was ?? {}, after))]
  })
  const isThere = rows.some((row) => isIt(townOf(row)))
  const fresh = isThere || after === null ? kept : [rowOf(after), ...rows]
  return [{ file, id: null, before: rows, after: fresh }]
}

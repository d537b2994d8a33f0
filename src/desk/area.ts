import type { GenericSchema } from 'valibot'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Translation } from '#domain/catalogue/translation.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'
import { idOf, parseValue } from '#data/parse.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import { placeFileOf, placeFiles } from '#data/published.ts'
import { readJson, type Files } from './files.ts'
import { error, type Finding } from './finding.ts'
import { WrongCall } from './result.ts'

/** A record and the file it is in, so that a rule can say where. */
export interface Filed<T> {
  file: string
  record: T
}

/** A record that is there and did not parse: others may name it, and what it names itself can still be looked up. */
export interface Broken {
  file: string
  id: string
  value: unknown
}

/** The parsed files of one area; what could not be read is absent, and has its own finding. */
export interface AreaFiles {
  summary: AreaSummary
  area?: Area | undefined
  calendar?: Calendar | undefined
  places: Filed<Place>[]
  sessions: Filed<Session>[]
  exampleTimes: Filed<ExampleTimes>[]
  broken: readonly Broken[]
  gazetteer: Filed<GazetteerEntry>[]
  /** What it says of itself in other languages. */
  translations?: Filed<Translation>[] | undefined
  /** Full postcodes, `NR19 1DP`, where the area has them. */
  postcodes?: ReadonlyMap<string, Point> | undefined
}

/** A row of gazetteer.json as it is written. */
export type GazetteerRow = [
  kind: string,
  name: string,
  lat: number,
  lon: number,
  otherNames?: string[],
]

/** The files of one area as they are written, each list in its own order. */
export interface RawArea {
  area: Area
  calendar: Calendar
  places: Record<PlaceKind, Place[]>
  sessions: Session[]
  /** Absent = there is no such file. */
  exampleTimes?: ExampleTimes[] | undefined
  gazetteer: GazetteerRow[]
}

const wholeFile = (file: string, found: string, expected: string): Finding =>
  error({ file, id: '(file)', field: '(file)', found, expected })

/** Reads files one by one and keeps what it has to say about them. */
export function fileReader(from: Files) {
  const findings: Finding[] = []
  const broken: Broken[] = []

  function json(file: string): unknown {
    const it = readJson(from, file)
    if (it.is === 'json') return it.value
    findings.push(
      it.is === 'missing'
        ? wholeFile(file, 'nothing', 'a file')
        : wholeFile(file, 'text that is not JSON', 'JSON'),
    )
    return undefined
  }

  function parsed<T>(file: string, schema: GenericSchema<unknown, T>, value: unknown, id: string) {
    const it = parseValue(file, schema, value, id)
    if (it.is === 'good') return it.value
    findings.push(...it.refused.map((refusal) => error(refusal)))
    return undefined
  }

  function whole<T>(file: string, schema: GenericSchema<unknown, T>): T | undefined {
    const value = json(file)
    return value === undefined ? undefined : parsed(file, schema, value, '(file)')
  }

  function records<T>(file: string, schema: GenericSchema<unknown, T>): Filed<T>[] {
    const value = json(file)
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      findings.push(wholeFile(file, 'no list', 'a list'))
      return []
    }
    return value.flatMap((row: unknown, position) => {
      const id = idOf(row, position)
      const record = parsed(file, schema, row, id)
      if (record !== undefined) return [{ file, record }]
      broken.push({ file, id, value: row })
      return []
    })
  }

  return { findings, broken, whole, records }
}

/** Every file of one area, parsed, and a finding for all that did not parse. */
export function readArea(
  from: Files,
  summary: AreaSummary,
): { files: AreaFiles; findings: Finding[] } {
  const { findings, broken, whole, records } = fileReader(from)
  const at = (name: string) => `${summary.id}/${name}`
  const area = whole(at('area.json'), wholeFiles['area.json'])
  const places = placeFiles.flatMap((name) => records(at(name), recordFiles[name]))
  // An area whose times are real has no such file; one that says "example" must have it.
  const examples =
    area?.timetable === 'example' || from.has(at('example-times.json'))
      ? records(at('example-times.json'), recordFiles['example-times.json'])
      : []
  const postcodes = new Map<string, Point>()
  const files = {
    summary,
    area,
    calendar: whole(at('calendar.json'), wholeFiles['calendar.json']),
    places,
    sessions: records(at('sessions.json'), recordFiles['sessions.json']),
    exampleTimes: examples,
    gazetteer: records(at('gazetteer.json'), recordFiles['gazetteer.json']),
    translations: translationFiles(from, summary.id).flatMap((file) => {
      const record = whole(file, wholeFiles['translations.json'])
      return record === undefined ? [] : [{ file, record }]
    }),
    broken,
    postcodes,
  }
  if (from.has(at('streets/names.json')))
    records(at('streets/names.json'), recordFiles['streets/names.json'])
  if (from.has(at('postcodes/ended.json')))
    whole(at('postcodes/ended.json'), wholeFiles['postcodes/ended.json'])
  for (const outcode of whole(at('postcodes/index.json'), wholeFiles['postcodes/index.json']) ??
    []) {
    const shard = whole(at(`postcodes/${outcode}.json`), wholeFiles['postcodes.json']) ?? {}
    for (const [inward, [lat, lon]] of Object.entries(shard))
      postcodes.set(`${outcode} ${inward}`, { lat, lon })
  }
  return { files, findings }
}

/** The files of an area in other languages, by their names below the data folder. */
const translationFiles = (files: Files, area: string): string[] =>
  [...files.keys()].filter((file) => file.startsWith(`${area}/translations/`)).sort()

/** The areas of areas.json, and what is wrong with it. */
export function servedAreas(files: Files): { served: AreaSummary[]; findings: Finding[] } {
  const { whole, findings } = fileReader(files)
  return { served: whole('areas.json', wholeFiles['areas.json'])?.areas ?? [], findings }
}

/** The areas a call is about: the one it names, or all. Throws WrongCall for a name that is none of them. */
export function wantedAreas(served: AreaSummary[], id: string | undefined): AreaSummary[] {
  const wanted = id === undefined ? served : served.filter((it) => it.id === id)
  if (served.length > 0 && wanted.length === 0)
    throw new WrongCall(
      `no area "${id ?? ''}"; there are: ${served.map(({ id }) => id).join(', ')}`,
    )
  return wanted
}

/** An area that has nothing wrong, as it is written and as it is read; or what is wrong. */
export type OpenedArea =
  { is: 'good'; raw: RawArea; files: AreaFiles } | { is: 'bad'; findings: Finding[] }

/** Reads one area whole, for a command that can do nothing with half of it. */
export function openArea(from: Files, summary: AreaSummary): OpenedArea {
  const { files, findings } = readArea(from, summary)
  if (findings.length > 0) return { is: 'bad', findings }
  const json = (name: string): unknown => {
    const it = readJson(from, `${summary.id}/${name}`)
    return it.is === 'json' ? it.value : undefined
  }
  const placesOf = (kind: PlaceKind) => json(placeFileOf[kind]) as RawArea['places'][PlaceKind]
  // Every file has just been parsed, so each is what its schema says.
  const raw: RawArea = {
    area: json('area.json') as RawArea['area'],
    calendar: json('calendar.json') as RawArea['calendar'],
    places: {
      hub: placesOf('hub'),
      library: placesOf('library'),
      venue: placesOf('venue'),
      'former-centre': placesOf('former-centre'),
    },
    sessions: json('sessions.json') as RawArea['sessions'],
    exampleTimes: json('example-times.json') as RawArea['exampleTimes'],
    gazetteer: json('gazetteer.json') as GazetteerRow[],
  }
  return { is: 'good', raw, files }
}

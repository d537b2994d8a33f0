import type { GenericSchema } from 'valibot'
import type { Area } from '#domain/catalogue/area.ts'
import { placeKinds, type PlaceKind } from '#domain/catalogue/place.ts'
import { parseRecords, parseWhole, type Content, type Spare } from './parse.ts'
import { area, areaAsRead, areaInstead, areas, calendar } from './schema/area.ts'
import {
  areasOfOutcodes,
  endedPostcodes,
  gazetteerEntry,
  outcodes,
  postcodeShard,
  streetsOfPlace,
} from './schema/gazetteer.ts'
import { placeOf } from './schema/place.ts'
import { exampleTimes, session } from './schema/session.ts'
import { DataError } from './trouble.ts'

/** One kind of published file: where it is, what it may hold, and who reads it. */
interface PublishedFile {
  /** Its path below `data/`; `part` tells files of one kind apart. */
  path: (area: string, part: string) => string
  /** `list` = a bad record is dropped alone; `one` = a single value. */
  shape: 'list' | 'one'
  /** What it holds, or each of its records; null = it is read elsewhere. */
  schema: GenericSchema | null
  /** The same with less that has to be there: what the app does without and the check does not. */
  readAs?: GenericSchema
  /** `examples` = only while the area's times are examples; `parts` = where another file names parts: one for each, or one for all of them. */
  when: 'always' | 'examples' | 'parts'
  /** What stands in for what cannot be read of it: see `parseWhole`. */
  spare?: Spare
  /** The first view waits for it. */
  firstView: boolean
  /** It is offered for download on the page about the information. */
  offered: boolean
}

const inArea = (name: string) => (area: string) => `${area}/${name}`
const whole = { shape: 'one', when: 'always', firstView: true, offered: true } as const
const list = { ...whole, shape: 'list' } as const
/** Asked for once a search needs it. */
const later = { firstView: false } as const
const unoffered = { offered: false } as const

/**
 * Every file that is published, in the order they are listed: what the app asks for, what a phone holds,
 * what the check reads, what the build names in each page, and what can be downloaded. Source: docs/data.md, "Files".
 */
export const publishedFiles = {
  'areas.json': {
    ...whole,
    ...unoffered,
    path: () => 'areas.json',
    schema: areas,
    spare: { entries: ['areas'] },
  },
  /** Made by the build, of what each area's gazetteer names. */
  'outcodes.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: () => 'outcodes.json',
    schema: areasOfOutcodes,
  },
  'area.json': {
    ...whole,
    path: inArea('area.json'),
    schema: area,
    readAs: areaAsRead,
    spare: {
      entries: ['serviceTypes', 'features', 'advice', 'attribution'],
      instead: (file) => areaInstead(file.split('/')[0] ?? file),
    },
  },
  'hubs.json': { ...list, path: inArea('hubs.json'), schema: placeOf('hub') },
  'libraries.json': { ...list, path: inArea('libraries.json'), schema: placeOf('library') },
  'venues.json': { ...list, path: inArea('venues.json'), schema: placeOf('venue') },
  'former-centres.json': {
    ...list,
    path: inArea('former-centres.json'),
    schema: placeOf('former-centre'),
  },
  'sessions.json': { ...list, path: inArea('sessions.json'), schema: session },
  'example-times.json': {
    ...list,
    path: inArea('example-times.json'),
    schema: exampleTimes,
    when: 'examples',
  },
  'calendar.json': {
    ...whole,
    path: inArea('calendar.json'),
    schema: calendar,
    // A gap between two terms is a holiday: with one of them unread, none is known.
    spare: {
      entries: ['bankHolidays'],
      instead: () => ({ terms: [], confirmed: false, source: { name: 'not known' } }),
    },
  },
  'gazetteer.json': { ...list, ...later, path: inArea('gazetteer.json'), schema: gazetteerEntry },
  'postcodes/index.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: inArea('postcodes/index.json'),
    schema: outcodes,
  },
  /** There where an outcode has full postcodes. */
  'postcodes/ended.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: inArea('postcodes/ended.json'),
    schema: endedPostcodes,
    when: 'parts',
  },
  /** The full postcodes of one outcode, which is its part. */
  'postcodes.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: (area, outcode) => `${area}/postcodes/${outcode}.json`,
    schema: postcodeShard,
    when: 'parts',
  },
  /** Under a licence of its own, as the archive beside it. There where area.json says so, and not held unless asked for. */
  'streets/names.json': {
    ...list,
    ...later,
    ...unoffered,
    path: inArea('streets/names.json'),
    schema: streetsOfPlace,
    when: 'parts',
  },
  /** In one language, which is its part: read by data/translation.ts, which comes with another language than English. */
  'translations.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: (area, tag) => `${area}/translations/${tag}.json`,
    schema: null,
    when: 'parts',
  },
  'basemap.json': {
    ...whole,
    ...later,
    ...unoffered,
    path: (area) => `${area}/basemap/${area}.topo.json`,
    schema: null,
  },
} as const satisfies Record<string, PublishedFile>

/** What a published file is called in the table. */
export type FileName = keyof typeof publishedFiles

type Row<Name extends FileName> = (typeof publishedFiles)[Name]
type Held<Schema> = Schema extends GenericSchema<unknown, infer Value> ? Value : unknown

type ReadAs<Of> = Of extends { readAs: infer Schema }
  ? Schema
  : Of extends { schema: infer Schema }
    ? Schema
    : never

/** What a published file holds once it is parsed. */
export type FileValue<Name extends FileName> =
  Row<Name> extends { shape: 'list' } ? Held<ReadAs<Row<Name>>>[] : Held<ReadAs<Row<Name>>>

type Where<Column extends 'offered' | 'schema', Cell> = {
  [Name in FileName]: Row<Name>[Column] extends Cell ? Name : never
}[FileName]
/** Files that are offered for download. */
export type OfferedFile = Where<'offered', true>
/** The lists of places. */
export type PlaceFile = Where<'schema', (typeof publishedFiles)['hubs.json']['schema']>

/** The file of each kind of place. */
export const placeFileOf = {
  hub: 'hubs.json',
  library: 'libraries.json',
  venue: 'venues.json',
  'former-centre': 'former-centres.json',
} as const satisfies Record<PlaceKind, PlaceFile>
/** The lists of places, in the order they are shown. */
export const placeFiles = placeKinds.map((kind) => placeFileOf[kind])

/** The path of a published file below `data/`; `part` is the outcode of a file of full postcodes, or the language of a translation. */
export const pathOf = (name: FileName, area: string, part = ''): string =>
  publishedFiles[name].path(area, part)

const names = Object.keys(publishedFiles) as FileName[]

/** The lists that every area has. */
export const listFiles = names.filter((name) => {
  const { shape, when } = publishedFiles[name]
  return shape === 'list' && when === 'always'
})

/** The names of the files that an area has, those of its parts apart, in the order of the table. */
export function filesOf({ timetable }: Pick<Area, 'timetable'>): FileName[] {
  return names.filter((name) => {
    const { when } = publishedFiles[name]
    return when === 'always' || (when === 'examples' && timetable === 'example')
  })
}

/** The names of the files of an area that are offered for download, in the order of the table. */
export const offeredFiles = (area: Pick<Area, 'timetable'>): OfferedFile[] =>
  filesOf(area).filter((name): name is OfferedFile => publishedFiles[name].offered)

/** The newest form of the data that this app can read: a later one might be misread. */
const formatVersion = 1

/**
 * What a published file holds, as far as this app can read it. Throws DataError: `newer` for a form of the data that it
 * does not know, `malformed` for what it can do nothing with.
 */
export function contentOf<Name extends FileName>(
  name: Name,
  file: string,
  json: unknown,
): Content<FileValue<Name>> {
  const row = publishedFiles[name] as PublishedFile & { schema: GenericSchema }
  const { shape, schema, readAs = schema, spare } = row
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version > formatVersion)
    throw new DataError('newer', file, `format ${version}, this app reads ${formatVersion}`)
  const content =
    shape === 'list' ? parseRecords(file, schema, json) : parseWhole(file, readAs, json, spare)
  return content as Content<FileValue<Name>>
}

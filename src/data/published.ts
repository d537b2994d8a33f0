import { parseRecords, parseWhole } from './parse.ts'
import { fileQuery } from './queries.ts'
import { recordFiles, wholeFiles } from './schema.ts'

/** The lists of places, in the order they are shown. */
export const placeFiles = [
  'hubs.json',
  'libraries.json',
  'venues.json',
  'former-centres.json',
] as const

/** The areas served; the first is the default. */
export const areasQuery = () =>
  fileQuery('areas.json', (file, value) => parseWhole(file, wholeFiles['areas.json'], value))

/** The council, its words, its service types and its advice: without it nothing else can be shown. */
export const areaQuery = (area: string) =>
  fileQuery(`${area}/area.json`, (file, value) => parseWhole(file, wholeFiles['area.json'], value))

/** School terms and bank holidays. */
export const calendarQuery = (area: string) =>
  fileQuery(`${area}/calendar.json`, (file, value) =>
    parseWhole(file, wholeFiles['calendar.json'], value),
  )

/** One list of places: the good ones, and a refusal for each bad one. */
export const placesQuery = (area: string, name: (typeof placeFiles)[number]) =>
  fileQuery(`${area}/${name}`, (file, value) => parseRecords(file, recordFiles[name], value))

/** The sessions: the good ones, and a refusal for each bad one. */
export const sessionsQuery = (area: string) =>
  fileQuery(`${area}/sessions.json`, (file, value) =>
    parseRecords(file, recordFiles['sessions.json'], value),
  )

/** Made-up times, published only while the area's timetable is "example". */
export const exampleTimesQuery = (area: string) =>
  fileQuery(`${area}/example-times.json`, (file, value) =>
    parseRecords(file, recordFiles['example-times.json'], value),
  )

/** Towns, villages and postcodes to start a search from. */
export const gazetteerQuery = (area: string) =>
  fileQuery(`${area}/gazetteer.json`, (file, value) =>
    parseRecords(file, recordFiles['gazetteer.json'], value),
  )

/** The outcodes whose full postcodes are published; [] for an area that has none. */
export const outcodesQuery = (area: string) =>
  fileQuery(`${area}/postcodes/index.json`, (file, value) =>
    parseWhole(file, wholeFiles['postcodes/index.json'], value),
  )

/** The full postcodes of one outcode. */
export const shardQuery = (area: string, outcode: string) =>
  fileQuery(`${area}/postcodes/${outcode}.json`, (file, value) =>
    parseWhole(file, wholeFiles['postcodes.json'], value),
  )

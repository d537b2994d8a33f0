import type { Area } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import { indexCatalogue, type Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'
import type { FileState } from './fileState.ts'
import type { Refusal, Trouble } from './trouble.ts'

/** The good records of a list, and a refusal for each bad one. */
export interface Records<T> {
  records: T[]
  refused: Refusal[]
}

/** One area's files as they stand. */
export interface Files {
  'area.json': FileState<Area>
  'calendar.json': FileState<Calendar>
  'hubs.json': FileState<Records<Place>>
  'libraries.json': FileState<Records<Place>>
  'venues.json': FileState<Records<Place>>
  'former-centres.json': FileState<Records<Place>>
  'sessions.json': FileState<Records<Session>>
  'example-times.json': FileState<Records<ExampleTimes>>
}

/** Pending, failed and ready are different things; ready may still lack some files, and says which. */
export type Assembled =
  | { is: 'pending' }
  | { is: 'failed'; trouble: Trouble }
  | { is: 'ready'; catalogue: Catalogue; troubles: Trouble[]; refused: Refusal[] }

/** No terms are known, so nothing that depends on them is given a date. */
const noCalendar: Calendar = { terms: [], bankHolidays: [], source: { name: '' }, confirmed: false }

/**
 * What can be shown of an area's files as they stand. Without `area.json` nothing can; every other file that
 * is lacking leaves the rest whole, and is named. Example times count only while the timetable is "example".
 */
export function assemble(areaId: string, files: Files): Assembled {
  const area = files['area.json']
  if (area.is === 'lacking' && area.final)
    return { is: 'failed', trouble: { file: `${areaId}/area.json`, kind: area.kind } }
  if (area.is !== 'had') return { is: 'pending' }

  const wanted =
    area.value.timetable === 'example' ? files : { ...files, 'example-times.json': nothing }
  const states = Object.values(wanted) as FileState<unknown>[]
  if (states.some((state) => state.is === 'awaited' && !state.again)) return { is: 'pending' }
  return ready(areaId, area.value, wanted)
}

const nothing: FileState<Records<never>> = { is: 'had', value: { records: [], refused: [] } }

function ready(areaId: string, area: Area, files: Files): Assembled {
  const places = [
    files['hubs.json'],
    files['libraries.json'],
    files['venues.json'],
    files['former-centres.json'],
  ]
  const lists = [...places, files['sessions.json'], files['example-times.json']]
  const calendar = files['calendar.json']
  const { catalogue, dropped } = indexCatalogue({
    area,
    calendar: calendar.is === 'had' ? calendar.value : noCalendar,
    places: places.flatMap(recordsOf),
    sessions: recordsOf(files['sessions.json']),
    exampleTimes: recordsOf(files['example-times.json']),
  })
  // A session whose place is in a file that is lacking is no fault of the session's.
  const placeless = places.every((state) => state.is === 'had') ? dropped : []
  return {
    is: 'ready',
    catalogue,
    troubles: Object.entries<FileState<unknown>>({ ...files }).flatMap(([name, state]) =>
      troubleOf(areaId, name, state),
    ),
    refused: [
      ...lists.flatMap(refusedOf),
      ...placeless.map(({ sessionId, placeId }) => unknownPlace(areaId, sessionId, placeId)),
    ],
  }
}

const recordsOf = <T>(state: FileState<Records<T>>): T[] =>
  state.is === 'had' ? state.value.records : []

const refusedOf = (state: FileState<Records<unknown>>): Refusal[] =>
  state.is === 'had' ? state.value.refused : []

const troubleOf = (areaId: string, name: string, state: FileState<unknown>): Trouble[] =>
  state.is === 'lacking' ? [{ file: `${areaId}/${name}`, kind: state.kind }] : []

const unknownPlace = (areaId: string, id: string, found: string): Refusal => ({
  file: `${areaId}/sessions.json`,
  id,
  field: 'placeId',
  found,
  expected: 'the id of a place',
})

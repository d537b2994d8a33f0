import type { Area } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { indexCatalogue, type Catalogue } from '#domain/catalogue/catalogue.ts'
import type { FileValue, PlaceFile } from './published.ts'
import type { Refusal, Trouble } from './trouble.ts'
import type { FileState } from './useFile.ts'

/** One area's files as they stand. */
export type AreaFileStates = {
  [Name in AreaFile]: FileState<FileValue<Name>>
} & {
  /** Where the page is in another language than English. */
  'translations.json'?: FileState<Translate>
}
/** Puts a catalogue into the language of the page. */
export type Translate = (english: Catalogue) => Catalogue
type AreaFile = 'area.json' | 'calendar.json' | PlaceFile | 'sessions.json' | 'example-times.json'

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
export function assemble(areaId: string, files: AreaFileStates): Assembled {
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

const nothing = { is: 'had', value: [], refused: [] } satisfies FileState<never[]>

function ready(areaId: string, area: Area, files: AreaFileStates): Assembled {
  const places = [
    files['hubs.json'],
    files['libraries.json'],
    files['venues.json'],
    files['former-centres.json'],
  ]
  const calendar = calendarOf(files['calendar.json'])
  const { catalogue, dropped } = indexCatalogue({
    area,
    calendar,
    places: places.flatMap(recordsOf),
    sessions: recordsOf(files['sessions.json']),
    exampleTimes: recordsOf(files['example-times.json']),
  })
  // A session whose place is in a file that is lacking is no fault of the session's.
  const placeless = places.every((state) => state.is === 'had') ? dropped : []
  const translation = files['translations.json']
  return {
    is: 'ready',
    catalogue: translation?.is === 'had' ? translation.value(catalogue) : catalogue,
    troubles: Object.entries<FileState<unknown>>({ ...files }).flatMap(([name, state]) =>
      troubleOf(areaId, name, state),
    ),
    refused: [
      ...Object.values<FileState<unknown>>({ ...files }).flatMap(refusedOf),
      ...placeless.map(({ sessionId, placeId }) => unknownPlace(areaId, sessionId, placeId)),
    ],
  }
}

/** With something in it that could not be read, what depends on it may be wrong. */
function calendarOf(state: AreaFileStates['calendar.json']): Calendar {
  if (state.is !== 'had') return noCalendar
  return { ...state.value, confirmed: state.value.confirmed && state.refused.length === 0 }
}

const recordsOf = <T>(state: FileState<T[]>): T[] => (state.is === 'had' ? state.value : [])

const refusedOf = (state: FileState<unknown>): Refusal[] =>
  state.is === 'had' ? state.refused : []

/** That an area has nothing in a language is no trouble: it is then shown in English. */
const troubleOf = (areaId: string, name: string, state: FileState<unknown>): Trouble[] =>
  state.is === 'lacking' && !(name === 'translations.json' && state.kind === 'missing')
    ? [{ file: `${areaId}/${name}`, kind: state.kind }]
    : []

const unknownPlace = (areaId: string, id: string, found: string): Refusal => ({
  file: `${areaId}/sessions.json`,
  id,
  field: 'placeId',
  found,
  expected: 'the id of a place',
})

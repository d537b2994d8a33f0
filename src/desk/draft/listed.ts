import {
  indexCatalogue,
  placesByName,
  type Catalogue,
  type ListedSession,
} from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Session, SessionId } from '#domain/catalogue/session.ts'
import { wordQuestion } from '#domain/search/wordMatch.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { readArea, servedAreas } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { groupTitles, placeNames } from '#desk/names.ts'

/** No terms are known, so nothing that depends on them is given a date. */
const noCalendar: Calendar = {
  terms: [],
  bankHolidays: [],
  source: { name: 'not known' },
  confirmed: false,
}

/**
 * What families would see of an area, from the records that parse; without made-up times, which nobody can call off. Null
 * where its area.json cannot be read. What did not parse is for the check to say.
 */
export function catalogueIn(files: Files, id: string): Catalogue | null {
  // The full postcodes are many, and nothing here looks one up.
  const few = [...files].filter(([file]) => !/\/(?:postcodes\/|example-times\.json$)/.test(file))
  const known = servedAreas(files).served.find((it) => it.id === id)
  const read = readArea(new Map(few), known ?? { id, name: id, bounds: [-180, -90, 180, 90] })
  const { area, calendar, places, sessions } = read.files
  if (area === undefined) return null
  return indexCatalogue({
    area,
    calendar: calendar ?? noCalendar,
    places: places.map(({ record }) => record),
    sessions: sessions.map(({ record }) => record),
    exampleTimes: [],
  }).catalogue
}

/** What groups and places are called in the lists of the desk, so that no two look the same. */
export interface Names {
  /** Beside its place: "Rhyme time (every Friday, 11:00)". */
  title: (session: Pick<Session, 'id' | 'title'>) => string
  place: (place: Pick<Place, 'id' | 'name'>) => string
  /** With its place. */
  group: (session: ListedSession) => string
  /** By its id, which stands where the list has none. */
  groupById: (id: string) => string
  placeById: (id: string) => string
}

const namesKnown = new WeakMap<Catalogue, Names>()

/** The names of an area's groups and places as lists have them. */
export function namesIn(catalogue: Catalogue): Names {
  const known = namesKnown.get(catalogue)
  if (known !== undefined) return known
  const places = placeNames([...catalogue.places.values()])
  const titles = groupTitles([...catalogue.sessions.values()])
  const place: Names['place'] = ({ id, name }) => places.get(id) ?? name
  const title: Names['title'] = ({ id, title }) => titles.get(id) ?? title
  const group: Names['group'] = (it) => `${title(it)}, ${place(it.place)}`
  const groupById: Names['groupById'] = (id) => {
    const found = catalogue.sessions.get(id as SessionId)
    return found ? group(found) : id
  }
  const placeById: Names['placeById'] = (id) => {
    const found = catalogue.places.get(id as PlaceId)
    return found ? place(found) : id
  }
  const names: Names = { title, place, group, groupById, placeById }
  namesKnown.set(catalogue, names)
  return names
}

/** The places that answer to a text by their names and towns, those that are open first. */
export function placesFound(catalogue: Catalogue, text: string): Place[] {
  const { place } = wordQuestion(catalogue, text)
  const found = placesByName(catalogue.places.values()).filter(place)
  const isClosed = ({ status }: Place) => status === 'closed'
  return [...found.filter((it) => !isClosed(it)), ...found.filter(isClosed)]
}

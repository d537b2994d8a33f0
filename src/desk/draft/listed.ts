import { indexCatalogue, placesByName, type Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { wordQuestion } from '#domain/search/wordMatch.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { readArea, servedAreas } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'

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

/** The places that answer to a text by their names and towns, those that are open first. */
export function placesFound(catalogue: Catalogue, text: string): Place[] {
  const { place } = wordQuestion(catalogue, text)
  const found = placesByName(catalogue.places.values()).filter(place)
  const isClosed = ({ status }: Place) => status === 'closed'
  return [...found.filter((it) => !isClosed(it)), ...found.filter(isClosed)]
}

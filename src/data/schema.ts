import { strictly } from './schema/strict.ts'
import { area, areas, calendar } from './schema/area.ts'
import { gazetteerEntry, outcodes, postcodeShard } from './schema/gazetteer.ts'
import { placeOf } from './schema/place.ts'
import { exampleTimes, session } from './schema/session.ts'

/** Files that are one value: read with `parseWhole`, of use whole or not at all. */
export const wholeFiles = {
  'areas.json': strictly(areas),
  'area.json': strictly(area),
  'calendar.json': strictly(calendar),
  'postcodes/index.json': strictly(outcodes),
  'postcodes.json': strictly(postcodeShard),
}

/** Files that are a list: read with `parseRecords`, where a bad record is dropped alone. */
export const recordFiles = {
  'hubs.json': strictly(placeOf('hub')),
  'libraries.json': strictly(placeOf('library')),
  'venues.json': strictly(placeOf('venue')),
  'former-centres.json': strictly(placeOf('former-centre')),
  'sessions.json': strictly(session),
  'example-times.json': strictly(exampleTimes),
  'gazetteer.json': strictly(gazetteerEntry),
}

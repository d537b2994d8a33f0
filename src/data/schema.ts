import { area, areas } from './schema/area.ts'
import { calendar } from './schema/calendar.ts'
import { gazetteerEntry, outcodes, postcodeShard } from './schema/gazetteer.ts'
import { placeOf } from './schema/place.ts'
import { exampleTimes, session } from './schema/session.ts'

/** Files that are one value: read with `parseWhole`, of use whole or not at all. */
export const wholeFiles = {
  'areas.json': areas,
  'area.json': area,
  'calendar.json': calendar,
  'postcodes/index.json': outcodes,
  'postcodes.json': postcodeShard,
}

/** Files that are a list: read with `parseRecords`, where a bad record is dropped alone. */
export const recordFiles = {
  'hubs.json': placeOf('hub'),
  'libraries.json': placeOf('library'),
  'venues.json': placeOf('venue'),
  'former-centres.json': placeOf('former-centre'),
  'sessions.json': session,
  'example-times.json': exampleTimes,
  'gazetteer.json': gazetteerEntry,
}

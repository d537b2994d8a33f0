import type { Place, PlaceKind } from '../../src/domain/place.ts'
import { csvFile } from '../../src/url/downloads.ts'
import { sheetsOf } from '../data/csv/sheet.ts'
import { takeApart } from '../data/csv/takeApart.ts'
import type { RawArea } from '../data/rawArea.ts'
import type { PublishedArea } from './published.ts'

/** The spreadsheets of an area: the file of each below the output folder, and its text. */
export function downloadFiles(published: PublishedArea): [file: string, text: string][] {
  const sheets = sheetsOf(takeApart(rawOf(published)))
  return [...sheets].map(([name, text]) => [csvFile(published.area.id, name, ''), text])
}

function rawOf({
  area,
  calendar,
  places,
  sessions,
  exampleTimes,
  gazetteer,
}: PublishedArea): RawArea {
  const of = (kind: PlaceKind) => places.filter((place: Place) => place.kind === kind)
  return {
    area,
    calendar,
    places: {
      hub: of('hub'),
      library: of('library'),
      venue: of('venue'),
      'former-centre': of('former-centre'),
    },
    sessions,
    exampleTimes: area.timetable === 'example' ? exampleTimes : undefined,
    gazetteer,
  }
}

import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { csvFile, openReferralFile } from '#url/downloads.ts'
import { sheetsOf, takeApart } from '#desk/csv/exportSheets.ts'
import { pagesOf, serviceOfSession } from '#desk/openReferral/export.ts'
import type { RawArea } from '#desk/area.ts'
import type { PublishedArea } from './publishedArea.ts'

type DownloadFile = [file: string, text: string]

/** The spreadsheets and Open Referral pages of an area: the file of each below the output folder, and its text. */
export function downloadFiles(published: PublishedArea): DownloadFile[] {
  const { id } = published.area
  const sheets = sheetsOf(takeApart(rawOf(published)))
  return [
    ...[...sheets].map(([name, text]): DownloadFile => [csvFile(id, name, ''), text]),
    ...[...pages(published)].map(([name, text]): DownloadFile => [
      openReferralFile(id, name, ''),
      // Read by programs: half the size without line breaks.
      JSON.stringify(JSON.parse(text)),
    ]),
  ]
}

function pages({ area, places, sessions }: PublishedArea): Map<string, string> {
  const byId = new Map(places.map((place) => [place.id, place]))
  return pagesOf(
    sessions.flatMap((session) => {
      const place = byId.get(session.placeId)
      return place === undefined ? [] : [serviceOfSession(session, place, area)]
    }),
  )
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

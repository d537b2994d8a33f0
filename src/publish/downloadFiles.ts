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
  const told = new Set<string>()
  return pagesOf(
    sessions.flatMap((session) => {
      const place = byId.get(session.placeId)
      if (place === undefined) return []
      const service = serviceOfSession(session, place, area)
      if (told.has(place.id)) return [withoutTermsOfPlace(service)]
      told.add(place.id)
      return [service]
    }),
  )
}

/**
 * A service at a place that an earlier one has told all of: without what only our own import reads of a place, which reads it
 * there. All that the standard knows of the place is in each.
 */
function withoutTermsOfPlace(service: ReturnType<typeof serviceOfSession>): object {
  const at = service.service_at_locations.map(({ location, ...one }) => ({
    ...one,
    location: { ...location, attributes: undefined },
  }))
  return { ...service, service_at_locations: at }
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

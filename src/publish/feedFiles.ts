import { calendarFile } from '#components/calendar/calendarFile.ts'
import { wallClock } from '#data/clock.ts'
import { datedSessionsAt, datedSessionsOf } from '#domain/calendar/feeds.ts'
import { seriesEvents } from '#domain/calendar/series.ts'
import { indexCatalogue, type Catalogue, type ListedSession } from '#domain/catalogue/catalogue.ts'
import { placeFeed, typeFeed } from '#url/downloads.ts'
import { pathTo } from '#url/paths.ts'
import { calendarText as words } from '#words/calendarText.ts'
import type { Deployment } from './deployment.ts'
import type { PublishedArea } from './publishedArea.ts'

type FeedFile = [file: string, text: string]

/** Every calendar feed of an area: its file below the output folder, and its text; a year from the day of the build. */
export function feedFiles(published: PublishedArea, deployment: Deployment): FeedFile[] {
  const { catalogue } = indexCatalogue(published)
  const { area, places } = catalogue
  const write = (file: string, sessions: ListedSession[], name: (example: boolean) => string) =>
    sessions.length === 0
      ? []
      : [[file, feedText(catalogue, sessions, name(hasExample(sessions)), deployment)] as FeedFile]
  return [
    ...[...places.values()].flatMap(({ id, name }) =>
      write(placeFeed(area.id, id, ''), datedSessionsAt(catalogue, id), (example) =>
        words.placeName(name, example),
      ),
    ),
    ...area.serviceTypes.flatMap(({ id, name }) =>
      write(typeFeed(area.id, id, ''), datedSessionsOf(catalogue, id), (example) =>
        words.typeName(name, area.name, example),
      ),
    ),
  ]
}

const hasExample = (sessions: ListedSession[]) => sessions.some(({ example }) => example)

function feedText(
  catalogue: Catalogue,
  sessions: ListedSession[],
  name: string,
  { base, site, moment }: Deployment,
): string {
  const { id: area, timeZone } = catalogue.area
  const now = wallClock(timeZone, moment.getTime())
  const urlOf = ({ id }: ListedSession) =>
    site === null ? undefined : site + pathTo({ page: 'session', area, id }, base)
  return calendarFile({ catalogue, now, name, urlOf, feed: true }, (of) =>
    sessions.flatMap((session) => seriesEvents(session, of)),
  )
}

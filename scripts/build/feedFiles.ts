import {
  datedSessionsAt,
  datedSessionsOf,
  yearOfEvents,
} from '../../src/domain/calendar/calendarFeeds.ts'
import type { Describe } from '../../src/domain/calendar/calendarEvents.ts'
import {
  indexCatalogue,
  type Catalogue,
  type ListedSession,
} from '../../src/domain/catalogue/catalogue.ts'
import { writeCalendar } from '../../src/domain/calendar/icalendar.ts'
import { placeFeed, typeFeed } from '../../src/url/feeds.ts'
import { pathTo } from '../../src/url/paths.ts'
import { calendarText as words } from '../../src/words/en/calendarText.ts'
import type { PublishedArea } from './published.ts'
import { wallClock } from './wallClock.ts'

export interface Deployment {
  /** Starts and ends with `/`. */
  base: string
  /** `https://families.example.org`; null = not known, so events name no page. */
  site: string | null
  /** When the build is made: feeds begin on its day. */
  moment: Date
}

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
  const { area } = catalogue
  const types = new Map(area.serviceTypes.map(({ id, summary }) => [id, summary]))
  const describe: Describe = (session, meeting) => ({
    summary: words.summary(session),
    description: words.description(session, meeting, {
      type: types.get(session.serviceType),
      council: area.council,
    }),
    url:
      site === null
        ? undefined
        : site + pathTo({ room: 'session', area: area.id, id: session.id }, base),
  })
  return writeCalendar(
    yearOfEvents(sessions, catalogue, wallClock(moment, area.timeZone), describe),
    {
      name,
      productId: words.productId,
      timeZone: area.timeZone,
      stamp: moment.toISOString().replace(/[-:]|\.\d+/g, ''),
      feed: true,
    },
  )
}

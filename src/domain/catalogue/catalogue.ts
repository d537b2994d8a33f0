import type { Area } from './area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { Place, PlaceId } from './place.ts'
import type { ExampleTimes, Session, SessionId } from './session.ts'

/** A session as it is shown: `example` = its times are made up for demonstration, and every view says so. */
export interface ListedSession extends Session {
  place: Place
  example: boolean
  /** The name of its service type in the language of the page, to stand beside its title; none where that is English. */
  typeName?: string | undefined
  /** Its number among those of its catalogue, from 0: what is worked out of each stands in a row by it. */
  nth: number
}

/** What of a session its timetable is made of. */
export type TimedSession = Pick<Session, 'schedules' | 'changes'> & {
  place: Pick<Place, 'closures'>
}

/** Everything published for one area, indexed once. The only holder of identity: look things up here, by id. */
export interface Catalogue {
  area: Area
  calendar: Calendar
  places: ReadonlyMap<PlaceId, Place>
  sessions: ReadonlyMap<SessionId, ListedSession>
  sessionsAt: ReadonlyMap<PlaceId, readonly ListedSession[]>
  /** The same as it is published, where this is in another language. */
  english?: Catalogue
}

/** The parsed files of one area; a file that could not be had is an empty list. */
export interface PublishedFiles {
  area: Area
  calendar: Calendar
  places: Place[]
  sessions: Session[]
  exampleTimes: ExampleTimes[]
}

/** A session that names no known place: left out, and listed on the data page. */
export interface DroppedSession {
  sessionId: SessionId
  placeId: PlaceId
}

/**
 * Indexes the parsed files of an area. Sessions at unknown places are dropped and reported; example times are laid over
 * sessions without times of their own while the area's timetable is "example". Source: docs/data.md, "example-times.json".
 */
export function indexCatalogue(files: PublishedFiles): {
  catalogue: Catalogue
  dropped: DroppedSession[]
} {
  const { area, calendar } = files
  const places = new Map(files.places.map((place) => [place.id, place]))
  const examples = new Map<SessionId, ExampleTimes>()
  if (area.timetable === 'example') {
    for (const times of files.exampleTimes) examples.set(times.sessionId, times)
  }
  const sessions = new Map<SessionId, ListedSession>()
  const dropped: DroppedSession[] = []
  for (const [at, session] of files.sessions.entries()) {
    const place = places.get(session.placeId)
    const nth = at - dropped.length
    if (place) sessions.set(session.id, listed(session, place, examples.get(session.id), nth))
    else dropped.push({ sessionId: session.id, placeId: session.placeId })
  }
  const sessionsAt = groupByPlace(sessions.values())
  return { catalogue: { area, calendar, places, sessions, sessionsAt }, dropped }
}

function listed(
  session: Session,
  place: Place,
  example: ExampleTimes | undefined,
  nth: number,
): ListedSession {
  if (session.schedules.length > 0 || example === undefined) {
    return { ...session, place, example: false, nth }
  }
  return { ...session, schedules: example.schedules, place, example: true, nth }
}

function groupByPlace(sessions: Iterable<ListedSession>): Map<PlaceId, ListedSession[]> {
  const sessionsAt = new Map<PlaceId, ListedSession[]>()
  for (const session of sessions) {
    const there = sessionsAt.get(session.placeId)
    if (there === undefined) sessionsAt.set(session.placeId, [session])
    else there.push(session)
  }
  return sessionsAt
}

/** Some places of a catalogue in order of name, as a reader of lists expects them: case and accents aside. */
export function placesByName(places: Iterable<Place>): Place[] {
  return [...places].sort((a, b) => a.name.localeCompare(b.name))
}

import { weekdays, type LocalDate, type LocalTime, type Weekday } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Holds, MonthlyByday, Schedule, Session } from '#domain/catalogue/session.ts'
import {
  sampleArea,
  sampleCalendar,
  sampleCatalogue,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'

const holds: Holds[] = ['all-year', 'term-time', 'school-holidays']
const kinds: Place['kind'][] = ['hub', 'library', 'venue']
const types = ['rhymes', 'stay-and-play', 'infant-feeding']
const sessionsAPlace = 5

const pick = <T>(from: readonly T[], index: number): T => {
  const item = from[index % from.length]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}

/** The nth of a county's schedules: of every 8, five weekly, one fortnightly, two monthly. */
export function schedule(index: number): Schedule {
  const weekday: Weekday = pick(weekdays, index * 5)
  const hour = 9 + (index % 9)
  const starts = `${String(hour).padStart(2, '0')}:00` as LocalTime
  const ends = `${String(hour).padStart(2, '0')}:45` as LocalTime
  const times = { starts, ends }
  const dtstart = '2026-09-07' as LocalDate
  switch (index % 8) {
    case 0:
      return { freq: 'WEEKLY', interval: 2, dtstart, byday: [weekday], ...times }
    case 1:
      return { freq: 'MONTHLY', byday: [`1${weekday}`, `3${weekday}`] as MonthlyByday[], ...times }
    case 2:
      return { freq: 'MONTHLY', byday: [`-1${weekday}`] as MonthlyByday[], ...times }
    default:
      return { freq: 'WEEKLY', byday: [weekday], ...times }
  }
}

function session(index: number): Session {
  return sampleSession({
    id: `session-${index}`,
    placeId: `place-${Math.floor(index / sessionsAPlace)}`,
    serviceType: pick(types, index),
    schedules: [schedule(index)],
    holds: pick(holds, index % 10 === 9 ? 2 : index % 2),
    access: index % 3 === 0 ? 'book' : 'drop-in',
  })
}

function place(index: number): Place {
  return samplePlace({
    id: `place-${index}`,
    name: `Place ${index}`,
    kind: pick(kinds, index),
    lat: 52.4 + (index % 97) / 200,
    lon: 0.2 + (index % 89) / 70,
  })
}

function placesAndSessions(count: number) {
  const placeCount = Math.ceil(count / sessionsAPlace)
  return {
    places: Array.from({ length: placeCount }, (_, index) => place(index)),
    sessions: Array.from({ length: count }, (_, index) => session(index)),
  }
}

/** So many places in Norfolk, no two at one spot, and no sessions: a plastic sequence leaves no gaps and no heaps. */
export function publishedPlaces(count: number): Record<string, unknown> {
  const share = (index: number, step: number) => (index * step) % 1
  const libraries = Array.from({ length: count }, (_, index) => ({
    ...{ ...place(index), kind: 'library' },
    lat: 52.4 + share(index, 0.7548776662) * 0.5,
    lon: 0.3 + share(index, 0.569840291) * 1.3,
  }))
  return { ...publishedCounty(0), 'libraries.json': libraries }
}

/** An invented county of so many sessions, five a place; the same each time it is made. */
export function county(sessions: number): Catalogue {
  return sampleCatalogue(placesAndSessions(sessions))
}

/** The same county as the files that stand in for Norfolk's, by their names; what it has none of is empty. */
export function publishedCounty(count: number): Record<string, unknown> {
  const { places, sessions } = placesAndSessions(count)
  const ofKind = (kind: Place['kind']) => places.filter((place) => place.kind === kind)
  return {
    'area.json': sampleArea({ id: 'norfolk', name: 'Norfolk', bounds: [0.15, 52.35, 1.75, 52.99] }),
    'calendar.json': sampleCalendar(),
    'hubs.json': ofKind('hub'),
    'libraries.json': ofKind('library'),
    'venues.json': ofKind('venue'),
    'former-centres.json': [],
    'sessions.json': sessions,
    'example-times.json': [],
  }
}

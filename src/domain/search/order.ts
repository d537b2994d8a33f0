import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { dayNumber, minutesOf } from '#domain/time/localDate.ts'
import type { Next } from '#domain/time/meeting.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { PreparedSearch } from './filters.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { isAgeUnknown } from './age.ts'
import type { AgeBand } from './search.ts'

/** A place that fits, and what happens there in order of name. */
export interface PlaceAndSessions {
  place: Place
  sessions: readonly ListedSession[]
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const named = new WeakMap<Catalogue, PlaceAndSessions[]>()

/** Every place by name, and its sessions by title; remembered for as long as the catalogue is. */
function placesByName(catalogue: Catalogue): PlaceAndSessions[] {
  const known = named.get(catalogue)
  if (known !== undefined) return known
  const sessionsAt = (id: PlaceId) =>
    [...(catalogue.sessionsAt.get(id) ?? [])].sort(
      (a, b) => byText(a.title, b.title) || byText(a.id, b.id),
    )
  const places = [...catalogue.places.values()]
    .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
    .map((place) => ({ place, sessions: sessionsAt(place.id) }))
  named.set(catalogue, places)
  return places
}

/** Further than any place on earth, in metres. */
const furthest = 2 ** 25

/**
 * Every place, nearest first and then by name; by name alone where there is nowhere to measure from. Places that are
 * shut come after all that are open: a family looks for somewhere to go, and an old centre for its name. Before those
 * come the ones of which only the town is known, since nobody knows how near they are.
 */
export function placesInOrder(
  catalogue: Catalogue,
  { metresTo }: PreparedSearch,
): PlaceAndSessions[] {
  return inOrderOf(placesByName(catalogue), ({ place }) => {
    const metres = metresTo(place)
    const { status, whereabouts } = standingOf(place)
    const isLost = metres !== null && whereabouts === 'town'
    const last = status !== 'open' ? 2 : isLost ? 1 : 0
    return last * furthest + Math.round(metres ?? 0)
  })
}

/** More than the minutes of any date there can be, and with `mostItems` of them still a whole number. */
const afterAllDates = 2 ** 32
const mostItems = 2 ** 20

/** Sorts by a whole number from 0 to `afterAllDates` and a few more; what has the same keeps its order. */
export function inOrderOf<T>(items: readonly T[], rank: (item: T, at: number) => number): T[] {
  // Numbers alone are sorted many times faster than things compared by a function.
  const keys = new Float64Array(items.length)
  items.forEach((item, index) => (keys[index] = rank(item, index) * mostItems + index))
  const ordered: T[] = []
  for (const key of keys.sort()) {
    const item = items[key - Math.floor(key / mostItems) * mostItems]
    if (item !== undefined) ordered.push(item)
  }
  return ordered
}

/**
 * Things by their rank, each with those of the same in the order they were put. Very many things have few ranks where these
 * are starts in time: to sort the ranks alone takes less long than to sort the things.
 */
export type ByRank<T> = Map<number, T[]>

/** Puts a thing with those of its rank. */
export function putAt<T>(byRank: ByRank<T>, rank: number, item: T): void {
  const same = byRank.get(rank)
  if (same === undefined) byRank.set(rank, [item])
  else same.push(item)
}

/** All of them, the lowest rank first. */
export function inRankOrder<T>(byRank: ByRank<T>): T[] {
  const ordered: T[] = []
  for (const [, same] of [...byRank].sort(([a], [b]) => a - b)) {
    for (const item of same) ordered.push(item)
  }
  return ordered
}

/** Known dates come first, then dates to be confirmed, then times to be asked for. */
const rank: Record<Next['is'], number> = {
  meeting: 0,
  'dates-not-confirmed': 1,
  'times-unknown': 2,
  'called-off': 3,
  over: 3,
  'place-closed': 3,
}

const minutesInDay = 1440

interface SessionInOrder {
  next: Next
  session: Session
  metres: Metres | null
}

/** Where something stands in time: soonest first, what has no known date or time last. */
export function rankInTime(next: Next): number {
  if (next.is !== 'meeting') return afterAllDates + rank[next.is] * 2
  const { date, starts } = next.meeting
  return dayNumber(date) * 2 * minutesInDay + minutesOf(starts)
}

/** The same for the ages asked for: what may not suit them stands after all of its day. */
export function rankFor(inTime: number, session: Session, ages: readonly AgeBand[]): number {
  const later = inTime < afterAllDates ? minutesInDay : 1
  return inTime + later * Number(isAgeUnknown(session, ages))
}

/** Soonest first, what has no known date or time last; what starts together keeps its order. */
export function soonestFirst<T extends { next: Next }>(items: readonly T[]): T[] {
  return inOrderOf(items, ({ next }) => rankInTime(next))
}

/** Results that stand in time, nearest first; what has no known date or time comes last, and what may not suit the ages asked for after what does. */
export function nearestFirst<T extends SessionInOrder>(
  items: readonly T[],
  ages: readonly AgeBand[],
): T[] {
  return inOrderOf(items, ({ next, session, metres }) => {
    const group = rank[next.is] * 2 + Number(isAgeUnknown(session, ages))
    return group * furthest + Math.round(metres ?? 0)
  })
}

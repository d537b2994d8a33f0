import type { ListedSession } from './catalogue.ts'
import type { Metres } from './distance.ts'
import { dayNumber, minutesOf } from './localDate.ts'
import type { Meeting, Next } from './meetings.ts'
import type { Place } from './place.ts'
import type { Search } from './search.ts'

interface Located {
  place: Place
  metres: Metres | null
}
interface Listed extends Located {
  session: ListedSession
}
type Compare<T> = (a: T, b: T) => number

const text: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const byDistance: Compare<Located> = (a, b) => (a.metres ?? 0) - (b.metres ?? 0)
const byName: Compare<Listed> = (a, b) =>
  text(a.session.title, b.session.title) ||
  text(a.place.name, b.place.name) ||
  text(a.session.id, b.session.id)

/** A meeting's start as one number, in minutes. */
const minutesAt = ({ date, starts }: Meeting) => dayNumber(date) * 1440 + minutesOf(starts)

/** After any minute of any calendar: known dates, then dates to be confirmed, then times to be asked for. */
const late: Record<Exclude<Next['is'], 'meeting'>, number> = {
  'dates-not-confirmed': 1e12,
  'times-unknown': 2e12,
  over: 3e12,
  'place-closed': 3e12,
}

/** Sorts by a number made once for each, then by `otherwise`. */
function sorted<T>(items: readonly T[], when: (item: T) => number, otherwise: Compare<T>): T[] {
  const keyed = items.map((item) => ({ item, when: when(item) }))
  return keyed.sort((a, b) => a.when - b.when || otherwise(a.item, b.item)).map(({ item }) => item)
}

/** Meetings soonest first, and nearest first of those that start together. */
export function inTimeOrder<T extends Listed & { meeting: Meeting }>(meetings: readonly T[]): T[] {
  return sorted(
    meetings,
    ({ meeting }) => minutesAt(meeting),
    (a, b) => byDistance(a, b) || byName(a, b),
  )
}

/**
 * Sessions soonest first and then nearest, or nearest first and then soonest;
 * those whose dates or times are not known come last either way.
 */
export function inOrder<T extends Listed & { next: Next }>(
  results: T[],
  sort: Search['sort'],
): T[] {
  const when = ({ next }: T) => (next.is === 'meeting' ? minutesAt(next.meeting) : late[next.is])
  if (sort === 'time') return sorted(results, when, (a, b) => byDistance(a, b) || byName(a, b))
  const rank = ({ next }: T) => (next.is === 'meeting' ? 0 : late[next.is])
  return sorted(results, rank, (a, b) => byDistance(a, b) || when(a) - when(b) || byName(a, b))
}

/** Nearest first, then by name; by name alone where there is nowhere to measure from. */
export const placeOrder: Compare<Located> = (a, b) =>
  byDistance(a, b) || text(a.place.name, b.place.name) || text(a.place.id, b.place.id)

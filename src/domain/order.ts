import type { ListedSession } from './catalogue.ts'
import type { Metres } from './distance.ts'
import type { Next } from './meetings.ts'
import type { Place } from './place.ts'
import type { Search } from './search.ts'

/** Known dates first, then dates to be confirmed, then times to be asked for. */
const rank: Record<Next['is'], number> = {
  meeting: 0,
  'dates-not-confirmed': 1,
  'times-unknown': 2,
  over: 3,
  'place-closed': 3,
}

interface Located {
  place: Place
  metres: Metres | null
}
interface Dated extends Located {
  session: ListedSession
  next: Next
}
type Compare<T> = (a: T, b: T) => number

const text: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const byRank: Compare<Dated> = (a, b) => rank[a.next.is] - rank[b.next.is]
const byDistance: Compare<Located> = (a, b) => (a.metres ?? 0) - (b.metres ?? 0)

const byTime: Compare<Dated> = (a, b) => {
  if (a.next.is !== 'meeting' || b.next.is !== 'meeting') return 0
  const [first, second] = [a.next.meeting, b.next.meeting]
  return text(first.date, second.date) || text(first.starts, second.starts)
}

const byName: Compare<Dated> = (a, b) =>
  text(a.session.title, b.session.title) ||
  text(a.place.name, b.place.name) ||
  text(a.session.id, b.session.id)

/** Soonest first and then nearest, or nearest first and then soonest; times not known come last either way. */
export const sessionOrder: Record<Search['sort'], Compare<Dated>> = {
  time: (a, b) => byRank(a, b) || byTime(a, b) || byDistance(a, b) || byName(a, b),
  distance: (a, b) => byRank(a, b) || byDistance(a, b) || byTime(a, b) || byName(a, b),
}

/** Nearest first, then by name; by name alone where there is nowhere to measure from. */
export const placeOrder: Compare<Located> = (a, b) =>
  byDistance(a, b) || text(a.place.name, b.place.name) || text(a.place.id, b.place.id)

import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import { calledOff, type OffThen } from './calledOff.ts'
import { isWithinMiles, type PreparedSearch, type Where } from './filters.ts'
import { appointmentsFor, fitsAlone, placeFits, prepare, sessionFits } from './matching.ts'
import { inAnswerOrder, placesInOrder, soonestFirst } from './order.ts'
import { everything, type Search, type Within } from './search.ts'
import { timingsIn, type Timing } from './timing.ts'
import { daysOf, type Days } from './when.ts'

export interface SessionResult {
  is: 'session'
  session: ListedSession
  place: Place
  metres: Metres | null
  /** Only about so far: see isAbout. */
  about: boolean
  next: Next
  /** The meetings that follow it, where no row of their own says so: see Timing. */
  also?: Meeting[]
}

export interface PlaceResult {
  is: 'place'
  place: Place
  metres: Metres | null
  about: boolean
  /** The sessions there that fit, soonest first. */
  sessions: SessionResult[]
}

export type Result = SessionResult | PlaceResult

/** What every view shows: list, map, print and count all read the same answer. */
export interface Found {
  /** All that fits, as it is listed: places; or sessions, which are `on`, `appointments` and `ask`, one after the other. */
  results: Result[]
  /** How many of the results there are for certain: places, or what has a date; the others are `ask`. */
  count: number
  /** What is on in the days looked at. */
  on: SessionResult[]
  /**
   * The same as it is listed: in time order, where the days looked at have an end, a row for each meeting on the day it is;
   * else a row for each session.
   */
  rows: SessionResult[]
  /** How often all that has a date meets in those days; null = once each, or nobody counts as they have no end. */
  times: number | null
  /** What is not something on, but a time of one's own: registrars, one-to-one. Under its own type it is `on`. */
  appointments: SessionResult[]
  /** What may be on in those days: dates that are not confirmed, then times that are not published. */
  ask: SessionResult[]
  /** The dates of those days that were called off: shown where they would stand, counted nowhere. */
  off: OffThen[]
  /** What fits all else and is on after those days, as far as is known. */
  later: SessionResult[]
  /** So little has a date in those days that what is later follows at once. */
  laterFollows: boolean
  /** All that is listed at once, and so has a pin: the results, and what is later where it follows. */
  listed: Result[]
  /** The days looked at. */
  days: Days
  /** The search as it was answered: its distance is a number of miles, or any. */
  search: Search & { within: Within }
}

/** With fewer dated results than this, what is later follows. Source: interfaces, `when`. */
const fewest = 3

/**
 * Filters, dates, measures and sorts: every session, or every place, that fits a search. Sessions that are over or at a
 * closed place are left out. For places a week is as good as any time: they are there whether something is on or not.
 */
export function find(catalogue: Catalogue, asked: Search, where: Where): Found {
  const chooses = asked.within === 'auto'
  const widest = { ...asked, within: asked.within === 'auto' ? ('any' as const) : asked.within }
  const days = daysOf(asked, where.now.date, catalogue.calendar)
  const prepared = prepare(catalogue, widest, where)
  const timingOf = timingsIn(catalogue, days, prepared.slots, where.now)
  const parts =
    asked.show === 'places'
      ? { ...noParts, results: findPlaces(catalogue, prepared, timingOf) }
      : findSessions(catalogue, prepared, timingOf, where, days)
  const within = chooses ? distanceFor(parts.results, where) : widest.within
  const near = <R extends Result | OffThen>(results: R[]): R[] =>
    chooses ? results.filter(({ metres }) => isWithinMiles(metres, within)) : results
  const [results, on, appointments] = [
    near(parts.results),
    near(parts.on),
    near(parts.appointments),
  ]
  const later = near(parts.later)
  const times = timesOf([...on, ...appointments])
  const laterFollows = on.length + appointments.length < fewest
  const search = { ...asked, within }
  const ask = near(parts.ask)
  return {
    results,
    count: results.length - ask.length,
    on,
    rows: near(parts.rows),
    times: days.to === null || times === on.length + appointments.length ? null : times,
    appointments,
    ask,
    off: near(parts.off),
    later,
    laterFollows,
    listed: laterFollows ? [...results, ...later] : results,
    days,
    search,
  }
}

const timesOf = (results: readonly SessionResult[]) =>
  results.reduce((times, { also = [] }) => times + 1 + also.length, 0)

const circles = ['3', '5', '10', '20', '30'] as const
/** So many results are enough to choose from. Source: interfaces, `within`. */
const enough = 8

/** The smallest circle with results enough, else the widest; any distance with nowhere to measure from. */
function distanceFor(results: readonly Result[], { origin }: Where): Within {
  if (origin === null) return 'any'
  const holdsEnough = (within: Within) =>
    results.filter(({ metres }) => isWithinMiles(metres, within)).length >= enough
  return circles.find(holdsEnough) ?? '30'
}

type Parts = Pick<Found, 'results' | 'on' | 'rows' | 'appointments' | 'ask' | 'off' | 'later'>
type TimingOf = (session: ListedSession) => Timing | null

const noParts: Parts = {
  ...{ results: [], on: [], rows: [], appointments: [], ask: [], off: [], later: [] },
}

/** In time order, or by distance; in time order there is the nearest first of those that start together. */
function findSessions(
  catalogue: Catalogue,
  prepared: PreparedSearch,
  timingOf: TimingOf,
  { origin, now }: Where,
  days: Days,
): Parts {
  const { search } = prepared
  const byDistance = search.sort === 'distance' && origin !== null
  const parts: Record<Timing['is'], SessionResult[]> = { in: [], ask: [], later: [] }
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    for (const { is, result } of fittingSessions(sessions, prepared, timingOf)) {
      parts[is].push(result)
    }
  }
  const isAppointment = appointmentsFor(catalogue, search)
  const ordered = (results: SessionResult[]) => {
    const [on, appointments] = parted(results, ({ session }) => !isAppointment(session))
    const inOrder = (some: SessionResult[]) => inAnswerOrder(some, search.ages, byDistance)
    return { on: inOrder(on), appointments: inOrder(appointments) }
  }
  const all = ({ on, appointments }: ReturnType<typeof ordered>) => [...on, ...appointments]
  const dated = ordered(parts.in)
  const ask = all(ordered(parts.ask))
  const isByDay = !byDistance && days.to !== null
  // Of days without end a session is listed once, on its next date: later ones are on its page.
  const lastShown = (session: ListedSession) => {
    if (isAppointment(session)) return null
    if (days.to !== null) return days.to
    const next = timingOf(session)?.next
    return next?.is === 'meeting' ? next.meeting.date : null
  }
  return {
    ...dated,
    rows: isByDay ? inAnswerOrder(dated.on.flatMap(eachMeeting), search.ages, false) : dated.on,
    ask,
    off: calledOff(catalogue, prepared, days.from, lastShown, now),
    results: [...all(dated), ...ask],
    later: all(ordered(parts.later)),
  }
}

/** A result for each meeting of one. */
function eachMeeting({ also = [], ...result }: SessionResult): SessionResult[] {
  const following = also.map((meeting): SessionResult => {
    return { ...result, next: { is: 'meeting', meeting, skipped: [] } }
  })
  return [result, ...following]
}

/** Those of which something is so, and the others. */
function parted<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  const are: T[] = []
  const others: T[] = []
  for (const item of items) (is(item) ? are : others).push(item)
  return [are, others]
}

function findPlaces(
  catalogue: Catalogue,
  prepared: PreparedSearch,
  timingOf: TimingOf,
): PlaceResult[] {
  const results: PlaceResult[] = []
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    const fitting = fittingSessions(sessions, prepared, timingOf)
    const inTime = fitting.flatMap(({ is, result }) => (is === 'later' ? [] : [result]))
    if (inTime.length === 0 && !fitsAlone(place, prepared)) continue
    const metres = prepared.metresTo(place)
    const about = prepared.aboutTo(place)
    results.push({ is: 'place', place, metres, about, sessions: soonestFirst(inTime) })
  }
  return results
}

/** The sessions that fit, of some at a place that does, and how they stand to the days looked at. */
function fittingSessions(
  sessions: readonly ListedSession[],
  prepared: PreparedSearch,
  timingOf: TimingOf,
): { is: Timing['is']; result: SessionResult }[] {
  const fitting: { is: Timing['is']; result: SessionResult }[] = []
  for (const session of sessions) {
    if (!sessionFits(session, prepared)) continue
    const timing = timingOf(session)
    if (timing === null) continue
    const { place } = session
    const metres = prepared.metresTo(place)
    const about = prepared.aboutTo(place)
    const result: SessionResult = {
      is: 'session',
      session,
      place,
      metres,
      about,
      next: timing.next,
      also: timing.also,
    }
    fitting.push({ is: timing.is, result })
  }
  return fitting
}

/** The former centres that a name means, nearest first. */
export function formerCentres(catalogue: Catalogue, q: string, where: Where): Place[] {
  const search: Search = { ...everything, q, show: 'places', kinds: ['former-centre'] }
  return find(catalogue, search, where).results.map(({ place }) => place)
}

import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import { calledOff, type OffThen } from './calledOff.ts'
import { circleFor, type TimingOf } from './circle.ts'
import type { PreparedSearch, Where } from './filters.ts'
import {
  appointmentsFor,
  fitsAlone,
  narrowed,
  placeFits,
  prepare,
  sessionFits,
} from './matching.ts'
import { inAnswerOrder, placesInOrder, soonestFirst, type PlaceAndSessions } from './order.ts'
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
  const widest = { ...asked, within: asked.within === 'auto' ? ('any' as const) : asked.within }
  const days = daysOf(asked, where.now.date, catalogue.calendar)
  const anywhere = prepare(catalogue, widest, where)
  const timingOf = timingsIn(catalogue, days, anywhere.slots, where.now)
  const places = placesInOrder(catalogue, anywhere)
  const within =
    asked.within === 'auto' ? circleFor(places, anywhere, where, timingOf) : asked.within
  const search = { ...asked, within }
  const prepared = narrowed(anywhere, search)
  const parts =
    asked.show === 'places'
      ? { ...noParts, results: findPlaces(places, prepared, timingOf) }
      : findSessions(catalogue, places, prepared, timingOf, where, days)
  const { results, on, appointments, ask, later } = parts
  const times = timesOf(on) + timesOf(appointments)
  const laterFollows = on.length + appointments.length < fewest
  return {
    ...parts,
    count: results.length - ask.length,
    times: days.to === null || times === on.length + appointments.length ? null : times,
    laterFollows,
    listed: laterFollows ? [...results, ...later] : results,
    days,
    search,
  }
}

const timesOf = (results: readonly SessionResult[]) =>
  results.reduce((times, { also = [] }) => times + 1 + also.length, 0)

type Parts = Pick<Found, 'results' | 'on' | 'rows' | 'appointments' | 'ask' | 'off' | 'later'>

const noParts: Parts = {
  ...{ results: [], on: [], rows: [], appointments: [], ask: [], off: [], later: [] },
}

/** In time order, or by distance; in time order there is the nearest first of those that start together. */
function findSessions(
  catalogue: Catalogue,
  places: readonly PlaceAndSessions[],
  prepared: PreparedSearch,
  timingOf: TimingOf,
  { origin, now }: Where,
  days: Days,
): Parts {
  const { search } = prepared
  const byDistance = search.sort === 'distance' && origin !== null
  const fitting = noFitting()
  for (const { place, sessions } of places) {
    if (placeFits(place, prepared)) addFitting(place, sessions, prepared, timingOf, fitting)
  }
  const isAppointment = appointmentsFor(catalogue, search)
  const inOrder = (some: SessionResult[]) => inAnswerOrder(some, search.ages, byDistance)
  const ordered = (some: SessionResult[]) => {
    const [appointments, on] = parted(some, ({ session }) => isAppointment(session))
    return { on: inOrder(on), appointments: inOrder(appointments) }
  }
  const all = ({ on, appointments }: ReturnType<typeof ordered>) => [...on, ...appointments]
  const dated = ordered(fitting.in)
  const ask = all(ordered(fitting.ask))
  const isByDay = !byDistance && days.to !== null && timesOf(dated.on) > dated.on.length
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
    later: all(ordered(fitting.later)),
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
  places: readonly PlaceAndSessions[],
  prepared: PreparedSearch,
  timingOf: TimingOf,
): PlaceResult[] {
  const results: PlaceResult[] = []
  for (const { place, sessions } of places) {
    if (!placeFits(place, prepared)) continue
    const fitting = noFitting()
    addFitting(place, sessions, prepared, timingOf, fitting)
    const inTime = [...fitting.in, ...fitting.ask]
    if (inTime.length === 0 && !fitsAlone(place, prepared)) continue
    const metres = prepared.metresTo(place)
    const about = prepared.aboutTo(place)
    results.push({ is: 'place', place, metres, about, sessions: soonestFirst(inTime) })
  }
  return results
}

/** The sessions that fit, by how they stand to the days looked at. */
type Fitting = Record<Timing['is'], SessionResult[]>

const noFitting = (): Fitting => ({ in: [], ask: [], later: [] })

/** Adds the sessions that fit, of a place that does. */
function addFitting(
  place: Place,
  sessions: readonly ListedSession[],
  prepared: PreparedSearch,
  timingOf: TimingOf,
  fitting: Fitting,
): void {
  const metres = prepared.metresTo(place)
  const about = prepared.aboutTo(place)
  for (const session of sessions) {
    if (!sessionFits(session, prepared)) continue
    const timing = timingOf(session)
    if (timing === null) continue
    const { next, also } = timing
    fitting[timing.is].push({ is: 'session', session, place, metres, about, next, also })
  }
}

/** The former centres that a name means, nearest first. */
export function formerCentres(catalogue: Catalogue, q: string, where: Where): Place[] {
  const search: Search = { ...everything, q, show: 'places', kinds: ['former-centre'] }
  return find(catalogue, search, where).results.map(({ place }) => place)
}

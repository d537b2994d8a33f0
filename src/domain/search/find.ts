import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import { placesAhead, type PlaceAhead, type SessionResult } from './candidates.ts'
import { calledOff, type OffThen } from './calledOff.ts'
import { circleFor } from './circle.ts'
import type { PreparedSearch, Standpoint } from './filters.ts'
import {
  byAppointmentIn,
  fitsAlone,
  narrowed,
  placeFits,
  prepare,
  sessionFits,
} from './matching.ts'
import {
  inOrderOf,
  inRankOrder,
  nearestFirst,
  putAt,
  rankFor,
  rankInTime,
  soonestFirst,
  type ByRank,
} from './order.ts'
import { everything, type Search, type Within } from './search.ts'
import { timingsIn } from './timing.ts'
import { daysOf, type Days } from './when.ts'

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

/** With fewer dated results than this, what is later follows. Why: docs/decisions/what-an-answer-holds.md. */
const fewest = 3

/**
 * Filters, dates, measures and sorts: every session, or every place, that fits a search. Sessions that are over or at a
 * closed place are left out. For places a week is as good as any time: they are there whether something is on or not.
 */
export function find(catalogue: Catalogue, asked: Search, where: Standpoint): Found {
  const { within: wanted } = asked
  const isAuto = wanted === 'auto'
  const days = daysOf(asked, where.now.date, catalogue.calendar)
  const anywhere = prepare(catalogue, isAuto ? { ...asked, within: 'any' } : asked, where)
  const places = placesAhead(catalogue, anywhere, where, days)
  const within = isAuto ? circleFor(places, anywhere, where) : wanted
  const search = { ...asked, within }
  const prepared = narrowed(anywhere, search)
  const parts =
    asked.show === 'places'
      ? { ...noParts, results: findPlaces(places, prepared) }
      : findSessions(catalogue, places, prepared, where, days)
  const { results, on, appointments, ask, later, times } = parts
  const dated = on.length + appointments.length
  const laterFollows = dated < fewest
  return {
    ...parts,
    count: results.length - ask.length,
    times: days.to === null || times === dated ? null : times,
    laterFollows,
    listed: laterFollows ? [...results, ...later] : results,
    days,
    search,
  }
}

type Parts = Pick<Found, 'results' | 'on' | 'rows' | 'appointments' | 'ask' | 'off' | 'later'> & {
  /** How often all that has a date in those days meets in them. */
  times: number
}

const noParts: Parts = {
  ...{ results: [], on: [], rows: [], appointments: [], ask: [], off: [], later: [], times: 0 },
}

/** In time order, or by distance; in time order there is the nearest first of those that start together. */
function findSessions(
  catalogue: Catalogue,
  places: readonly PlaceAhead[],
  prepared: PreparedSearch,
  { origin, now }: Standpoint,
  days: Days,
): Parts {
  const { search } = prepared
  const byDistance = search.sort === 'distance' && origin !== null
  const isByAppointment = byAppointmentIn(catalogue)
  // A search that names their type means them, and they are then like any other.
  const isAppointment = (session: ListedSession) =>
    !search.types.includes(session.serviceType) && isByAppointment(session)
  const fitting = { in: noListings(), ask: noListings(), later: noListings() }
  for (const { place, candidates } of places) {
    if (!placeFits(place, prepared)) continue
    for (const { is, result, rank, times } of candidates()) {
      const { session } = result
      if (!sessionFits(session, prepared)) continue
      const listing = fitting[is][isAppointment(session) ? 'appointments' : 'on']
      putAt(listing.byRank, rankFor(rank, session, search.ages), result)
      listing.times += times
    }
  }
  const inOrder = ({ byRank }: Listing) => {
    const inTime = inRankOrder(byRank)
    return byDistance ? nearestFirst(inTime, search.ages) : inTime
  }
  const all = ({ on, appointments }: Listings) => [...inOrder(on), ...inOrder(appointments)]
  const dated = inOrder(fitting.in.on)
  const appointments = inOrder(fitting.in.appointments)
  const ask = all(fitting.ask)
  const isByDay = !byDistance && days.to !== null && fitting.in.on.times > dated.length
  const rankOfRow = ({ next, session }: SessionResult) =>
    rankFor(rankInTime(next), session, search.ages)
  // Of days without end a session is listed once, on its next date: later ones are on its page.
  const timingOf = timingsIn(catalogue, days, prepared.slots, now)
  const lastShown = (session: ListedSession) => {
    if (isAppointment(session)) return null
    if (days.to !== null) return days.to
    const next = timingOf(session)?.next
    return next?.is === 'meeting' ? next.meeting.date : null
  }
  return {
    on: dated,
    appointments,
    rows: isByDay ? inOrderOf(dated.flatMap(eachMeeting), rankOfRow) : dated,
    ask,
    off: calledOff(catalogue, prepared, days.from, lastShown, now),
    results: [...dated, ...appointments, ...ask],
    later: all(fitting.later),
    times: fitting.in.on.times + fitting.in.appointments.times,
  }
}

/** A result for each meeting of one. */
function eachMeeting({ also = [], ...result }: SessionResult): SessionResult[] {
  const following = also.map((meeting): SessionResult => {
    return { ...result, next: { is: 'meeting', meeting, skipped: [] } }
  })
  return [result, ...following]
}

function findPlaces(places: readonly PlaceAhead[], prepared: PreparedSearch): PlaceResult[] {
  const results: PlaceResult[] = []
  for (const { place, metres, about, candidates } of places) {
    if (!placeFits(place, prepared)) continue
    const inTime = candidates().flatMap(({ is, result }) =>
      is !== 'later' && sessionFits(result.session, prepared) ? result : [],
    )
    if (inTime.length === 0 && !fitsAlone(place, prepared)) continue
    results.push({ is: 'place', place, metres, about, sessions: soonestFirst(inTime) })
  }
  return results
}

/** Sessions that fit, and what is asked of each while it is at hand: of a hundred thousand, going back to them takes longest. */
interface Listing {
  byRank: ByRank<SessionResult>
  /** How often they meet, all together. */
  times: number
}

type Listings = Record<'on' | 'appointments', Listing>

const noListing = (): Listing => ({ byRank: new Map(), times: 0 })
const noListings = (): Listings => ({ on: noListing(), appointments: noListing() })

/** The former centres that a name means, nearest first. */
export function formerCentres(catalogue: Catalogue, q: string, where: Standpoint): Place[] {
  const search: Search = { ...everything, q, show: 'places', kinds: ['former-centre'] }
  return find(catalogue, search, where).results.map(({ place }) => place)
}

import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { isAbout, metresBetween } from '#domain/geo/distance.ts'
import { weekPartsOf } from '#domain/time/weekParts.ts'
import { filters, isOn } from './chosen.ts'
import type { Condition, FilterField, PreparedSearch, Standpoint } from './filters.ts'
import type { Search } from './search.ts'
import { wordQuestion } from './wordMatch.ts'

/** Readies a search. */
export function prepare(
  catalogue: Catalogue,
  search: Search,
  { origin }: Pick<Standpoint, 'origin'>,
): PreparedSearch {
  return {
    search,
    slots: weekPartsOf(search.days, search.time),
    words: wordQuestion(catalogue, search.q),
    ...conditionsOf(search),
    // Measured anew each time: that takes less long than to look it up.
    metresTo: (place) => (origin === null ? null : metresBetween(origin, place)),
    aboutTo: (place) => origin !== null && isAbout(origin, place),
  }
}

/** A prepared search with other filters, that starts from the same point and looks for the same words. */
export function narrowed(prepared: PreparedSearch, search: Search): PreparedSearch {
  return { ...prepared, search, ...conditionsOf(search) }
}

/** What the filters that are on demand. */
function conditionsOf(search: Search): Pick<PreparedSearch, 'ofPlaces' | 'ofSessions' | 'alone'> {
  const ofPlaces: Condition<Place>[] = []
  const ofSessions: Condition<ListedSession>[] = []
  const alone: (Condition<Place>['fits'] | undefined)[] = []
  for (const filter of filters) {
    if (!isOn(search, filter)) continue
    const [field, row] = filter
    if (row.of === 'places') ofPlaces.push({ field, fits: row.fits })
    if (row.of === 'sessions') ofSessions.push({ field, fits: row.fits })
    if (row.of === 'sessions' || row.of === 'dates') alone.push(row.alone)
  }
  return { ofPlaces, ofSessions, alone }
}

/** Whether a place fits what is asked of places. */
export function placeFits(place: Place, search: PreparedSearch): boolean {
  return search.ofPlaces.every(({ fits }) => fits(place, search))
}

/** Whether a session fits what is asked of sessions, besides dates. */
export function sessionFits(session: ListedSession, search: PreparedSearch): boolean {
  return search.ofSessions.every(({ fits }) => fits(session, search))
}

/** Whether a place that fits does so with no session that does: not where anything is asked that only a session can answer. */
export function fitsAlone(place: Place, search: PreparedSearch): boolean {
  return search.alone.every((fits) => fits?.(place, search) ?? false)
}

/** The one filter that a thing does not fit; null = it fits them all, 'several' = letting go of one is not enough. */
export type Misfit = FilterField | null | 'several'

/** Which filter keeps a place out. */
export function placeMisfit(place: Place, search: PreparedSearch): Misfit {
  return misfit(search.ofPlaces, place, search)
}

/** Which filter, besides its dates, keeps a session out. */
export function sessionMisfit(session: ListedSession, search: PreparedSearch): Misfit {
  return misfit(search.ofSessions, session, search)
}

function misfit<Thing>(
  conditions: readonly Condition<Thing>[],
  thing: Thing,
  search: PreparedSearch,
): Misfit {
  let found: Misfit = null
  for (const { field, fits } of conditions) {
    if (fits(thing, search)) continue
    if (found !== null) return 'several'
    found = field
  }
  return found
}

/** Which sessions are a time of one's own: those of a type that the council gives by appointment, and those by referral. */
export function byAppointmentIn({ area }: Catalogue): (session: ListedSession) => boolean {
  const types = area.serviceTypes.filter((type) => type.byAppointment).map(({ id }) => id)
  return ({ serviceType, access }) => access === 'referral' || types.includes(serviceType)
}

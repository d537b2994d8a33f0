import type { LocalDate } from '#domain/time/calendar.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'

/** A venue to ring: what of it has not been checked for long. */
export interface StaleVenue {
  place: Place
  /** The oldest check among what is stale. */
  oldest: LocalDate
  /** Whether the venue's own record is stale too. */
  itself: boolean
  /** Stale sessions, the oldest first. */
  sessions: Session[]
}

/** The day some calendar months before a date; ISO dates compare as text, so a day its month lacks still compares. */
export function monthsBefore(date: LocalDate, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const then = year * 12 + month - 1 - months
  const yearThen = String(Math.floor(then / 12)).padStart(4, '0')
  return `${yearThen}-${String((then % 12) + 1).padStart(2, '0')}${date.slice(7)}`
}

/** The venues with something not checked since a day, the oldest first. Former centres are history, and nobody is rung about them. */
export function staleVenues(
  places: readonly Place[],
  sessions: readonly Session[],
  since: string,
): StaleVenue[] {
  const staleAt = new Map<string, Session[]>()
  for (const one of sessions)
    if (one.checked < since) staleAt.set(one.placeId, [...(staleAt.get(one.placeId) ?? []), one])
  return places
    .flatMap((place): StaleVenue[] => {
      const own = (staleAt.get(place.id) ?? []).sort((a, b) => compare(a.checked, b.checked))
      const itself = place.checked < since && place.kind !== 'former-centre'
      const checks = [...own.map(({ checked }) => checked), ...(itself ? [place.checked] : [])]
      const [oldest] = checks.sort(compare)
      return oldest === undefined ? [] : [{ place, oldest, itself, sessions: own }]
    })
    .sort((a, b) => compare(a.oldest, b.oldest) || compare(a.place.name, b.place.name))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

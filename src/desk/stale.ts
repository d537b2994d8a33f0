import { byCheck, oldestCheck, type Checked } from '#domain/catalogue/freshness.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'

/** A venue to ring: what of it has not been checked for long. */
export interface StaleVenue {
  place: Place
  /** The oldest check among what is stale; undefined where the day of one is not known. */
  oldest: Checked
  /** Whether the venue's own record is stale too. */
  itself: boolean
  /** Stale sessions, the oldest first. */
  sessions: Session[]
}

/** The venues with something not checked since a day, or on a day that is not known, which come first; then the oldest. Former centres are history, and nobody is rung about them. */
export function staleVenues(
  places: readonly Place[],
  sessions: readonly Session[],
  since: string,
): StaleVenue[] {
  const isStale = (checked: Checked) => checked === undefined || checked < since
  const staleAt = new Map<string, Session[]>()
  for (const one of sessions)
    if (isStale(one.checked)) staleAt.set(one.placeId, [...(staleAt.get(one.placeId) ?? []), one])
  return places
    .flatMap((place): StaleVenue[] => {
      const own = (staleAt.get(place.id) ?? []).sort((a, b) => byCheck(a.checked, b.checked))
      const itself = isStale(place.checked) && place.kind !== 'former-centre'
      const checks = [...own.map(({ checked }) => checked), ...(itself ? [place.checked] : [])]
      const [first, ...others] = checks
      if (checks.length === 0) return []
      return [{ place, oldest: oldestCheck([first, ...others]), itself, sessions: own }]
    })
    .sort((a, b) => byCheck(a.oldest, b.oldest) || compare(a.place.name, b.place.name))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

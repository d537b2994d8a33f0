import type { LocalDate } from '#domain/time/localDate.ts'
import { monthsBefore } from '#domain/catalogue/freshness.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { staleVenues, type StaleVenue } from '#desk/stale.ts'
import type { Call } from './draft.ts'

/** Whom to ring, in order, and how far the round has come. */
export interface Round {
  /** Who is still to be asked: those that nobody answered at come last. */
  next: StaleVenue[]
  /** Venues that said that something has changed, and are still to be put right. */
  changed: StaleVenue[]
  /** Venues that were found right, or put right, in these months. */
  done: number
  all: number
}

/**
 * The round of an area: venues with something not checked for some months, the oldest first, as `stale` lists them. A
 * venue that says something has changed waits to be put right; one that did not answer today comes last. Venues that
 * are closed, or are history, are nobody to ring.
 */
export function roundOf(
  places: readonly Place[],
  sessions: readonly Session[],
  calls: readonly Call[],
  { today, months }: { today: LocalDate; months: number },
): Round {
  const open = places.filter(({ kind, status }) => kind !== 'former-centre' && status !== 'closed')
  const ids = new Set(open.map(({ id }) => id))
  const here = sessions.filter(({ placeId }) => ids.has(placeId))
  const stale = staleVenues(open, here, monthsBefore(today, months))
  const last = new Map(calls.map((call) => [call.placeId, call]))
  const isChanged = ({ place }: StaleVenue) => last.get(place.id)?.outcome === 'changed'
  const isUnanswered = ({ place }: StaleVenue) => {
    const call = last.get(place.id)
    return call?.outcome === 'no-answer' && call.date === today
  }
  const waiting = stale.filter((it) => !isChanged(it))
  return {
    next: [
      ...waiting.filter((it) => !isUnanswered(it)),
      ...waiting.filter((it) => isUnanswered(it)),
    ],
    changed: stale.filter(isChanged),
    done: open.length - stale.length,
    all: open.length,
  }
}

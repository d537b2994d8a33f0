import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import { cancelledBetween, type CancelledDate } from '#domain/time/cancelledDates.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import { rememberLast } from '#domain/time/remembered.ts'
import { noWeekParts } from '#domain/time/weekParts.ts'
import type { PreparedSearch } from './filters.ts'
import { placeFits, sessionFits } from './matching.ts'
import { slotOf } from './timing.ts'

/** A date of a session that fits a search, called off: shown where it would stand, and never counted. */
export interface OffThen {
  is: 'off'
  session: ListedSession
  place: Place
  metres: Metres | null
  about: boolean
  off: CancelledDate
}

const remember = rememberLast<ListedSession[]>()

/** The sessions of a catalogue that have changes. */
const changedIn = (catalogue: Catalogue) =>
  remember(catalogue, '', () => [...catalogue.sessions.values()].filter(({ changes }) => changes))

/**
 * The dates called off of what fits a search, from a date to the last that is shown of each session (null = none); in time
 * order. Few sessions have any, so it costs a search little.
 */
export function calledOff(
  catalogue: Catalogue,
  prepared: PreparedSearch,
  from: LocalDate,
  lastOf: (session: ListedSession) => LocalDate | null,
  now: Now,
): OffThen[] {
  const all: OffThen[] = []
  for (const session of changedIn(catalogue)) {
    const { place } = session
    if (!placeFits(place, prepared) || !sessionFits(session, prepared)) continue
    const last = lastOf(session)
    if (last === null) continue
    const far = { metres: prepared.metresTo(place), about: prepared.aboutTo(place) }
    for (const off of cancelledBetween(session, catalogue, from, last, now)) {
      if ((slotOf(off) & prepared.slots) === noWeekParts) continue
      all.push({ is: 'off', session, place, ...far, off })
    }
  }
  return all.sort((a, b) => (startOf(a.off) < startOf(b.off) ? -1 : 1))
}

/** Orders starts in time. */
export const startOf = ({ date, starts }: Pick<CancelledDate, 'date' | 'starts'>) => date + starts

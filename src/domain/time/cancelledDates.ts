import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { leftOutOf, type LeftOut } from './leftOut.ts'
import type { LocalDate, LocalTime, Now } from './localDate.ts'
import { meetingsBetween, type Dates } from './occurrences.ts'

/** A start that its schedule gives and that was published as called off. */
export interface CancelledDate {
  date: LocalDate
  /** The start the schedule gives. */
  starts: LocalTime
  /** The same as it is said of a session, with its reason. */
  leftOut: LeftOut
}

/**
 * The starts from `from` to `to`, both included, that would be and were called off for that date, whether they would be over by
 * now or not: whoever comes late is told too. In time order. Holidays, closures and what is only moved are none of them.
 */
export function cancelledBetween(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  to: LocalDate,
  now: Now,
): CancelledDate[] {
  const { meetings, skipped } = meetingsBetween(session, catalogue, from, to, now)
  return skipped
    .filter(({ reason }) => reason.why === 'cancelled')
    .flatMap((skip) => leftOutOf(meetings, [skip]).map((leftOut) => ({ ...skip, leftOut })))
}

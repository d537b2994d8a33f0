import type { LocalDate } from './calendar.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { isPhaseless } from './judge.ts'
import { dayNumber } from './localDate.ts'
import type { Next } from './meeting.ts'

const placeClosed: Next = { is: 'place-closed' }
const timesUnknown: Next = { is: 'times-unknown' }

/** What can be said of a session without looking at any date; null = its dates decide. */
export function knownWithoutDates({ place, schedules }: ListedSession): Next | null {
  if (place.status !== 'open') return placeClosed
  return schedules.length === 0 ? timesUnknown : null
}

/** Whether a session runs at an open place, but some of its times from a date on are not published. */
export function hasUnknownTimes(session: ListedSession, from: LocalDate): boolean {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown'
  return isPhaseless(session, dayNumber(from))
}

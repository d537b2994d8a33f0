import type { LocalDate, Now } from './calendar.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { courtOf, horizon, isPhaseless, judge, possibleFrom, stateOf, type Dates } from './judge.ts'
import { dayNumber, weekdayIndex } from './localDate.ts'
import { isUndecided } from './meeting.ts'
import { allSlots, noSlots, slotAt, type Slots } from './slots.ts'
import { knownWithoutDates } from './withoutDates.ts'

/**
 * The parts of the week in which a session has a next meeting, or may have one once its dates are known:
 * nextOf finds something exactly when these share a bit with what is wanted.
 */
export function openSlots(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  now: Now,
): Slots {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown' ? allSlots : noSlots
  const court = courtOf(session, catalogue, now)
  const start = Math.max(dayNumber(from), court.today)
  if (isPhaseless(session, start)) return allSlots
  const possible = possibleFrom(court, start)
  let slots = noSlots
  judge(court, start, start + horizon, (day, slot, reason) => {
    const meets = reason === null ? stateOf(court, day, slot) !== 'finished' : isUndecided(reason)
    if (meets) slots |= slotAt(weekdayIndex(day), slot.minute)
    return slots === possible ? slots : null
  })
  return slots
}

import type { LocalDate, Now } from './calendar.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import {
  courtOf,
  horizon,
  isPhaseless,
  judge,
  lastKnownOf,
  meetingAt,
  possibleFrom,
  skipAt,
  type Court,
  type Dates,
} from './judge.ts'
import { dayNumber, weekdayIndex } from './localDate.ts'
import { isUndecided } from './meeting.ts'
import type { Meeting, Next, Skip, SkipReason, Unconfirmed } from './meeting.ts'
import { allSlots, noSlots, slotAt, slotsOf, type Slots, type Wanted } from './slots.ts'
import type { MeetingState } from './standing.ts'
import { knownWithoutDates } from './withoutDates.ts'

export { isUndecided }
export type { Meeting, MeetingState, Next, Skip, SkipReason, Unconfirmed }

const timesUnknown: Next = { is: 'times-unknown' }
const notConfirmed: Next = { is: 'dates-not-confirmed' }
const over: Next = { is: 'over' }

/**
 * The first meeting on or after `from` that is not finished and falls on a weekday and time of day that are wanted
 * (none wanted = any), with the wanted dates skipped on the way. Looks two years ahead.
 * Source: data-format, "The one rule for dates".
 */
export function nextOf(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  now: Now,
  wanted?: Wanted,
): Next {
  const slots = wanted === undefined ? allSlots : slotsOf(wanted.days, wanted.time)
  return nextInSlots(session, catalogue, from, now, slots)
}

/** As nextOf, with what is wanted already in bits, for asking of many sessions. */
export function nextInSlots(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  now: Now,
  wanted: Slots,
): Next {
  const known = knownWithoutDates(session)
  if (known !== null) return known
  const court = courtOf(session, catalogue, now)
  const start = Math.max(dayNumber(from), court.today)
  return nextMeeting(court, start, wanted) ?? withoutMeeting(court, start)
}

function withoutMeeting({ session }: Court, start: number): Next {
  return isPhaseless(session, start) ? timesUnknown : over
}

function nextMeeting(court: Court, start: number, wanted: Slots): Next | null {
  const possible = wanted === allSlots ? allSlots : possibleFrom(court, start)
  if ((possible & wanted) === noSlots) return null
  const skipped: Skip[] = []
  let waiting: Next | null = null
  const found = judge<Next>(court, start, start + horizon, (day, slot, reason) => {
    if ((slotAt(weekdayIndex(day), slot.minute) & wanted) === noSlots) return null
    if (reason === null) {
      const meeting = meetingAt(court, day, slot)
      return meeting.state === 'finished' ? null : { is: 'meeting', meeting, skipped }
    }
    skipped.push(skipAt(day, slot, reason))
    if (!isUndecided(reason)) return null
    waiting = notConfirmed
    // Past the last known term or bank holiday no later date can be confirmed either.
    return day > lastKnownOf(court) ? waiting : null
  })
  return found ?? waiting
}

/** Every meeting from `from` to `to`, both included, finished ones too, and the dates that are off and why. */
export function meetingsBetween(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  to: LocalDate,
  now: Now,
): { meetings: Meeting[]; skipped: Skip[] } {
  const meetings: Meeting[] = []
  const skipped: Skip[] = []
  if (session.place.status !== 'open') return { meetings, skipped }
  const court = courtOf(session, catalogue, now)
  judge(court, dayNumber(from), dayNumber(to), (day, slot, reason) => {
    if (reason === null) meetings.push(meetingAt(court, day, slot))
    else skipped.push(skipAt(day, slot, reason))
    return null
  })
  return { meetings, skipped }
}

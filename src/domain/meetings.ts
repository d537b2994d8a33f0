import type { LocalDate, LocalTime, Now } from './calendar.ts'
import type { Catalogue, ListedSession } from './catalogue.ts'
import { dateOf, dayNumber, minutesOf, weekdayIndex } from './localDate.ts'
import { reasonAgainst, type SkipReason } from './reasons.ts'
import { schoolCalendarOf, type SchoolCalendar } from './schoolCalendar.ts'
import { allSlots, noSlots, slotAt, slotsOf, type Slots, type Wanted } from './slots.ts'
import { stateAfter, type MeetingState } from './standing.ts'
import {
  nextScheduledDay,
  possibleSlots,
  slotsOn,
  timetableOf,
  type Slot,
  type Timetable,
} from './timetable.ts'

export type { MeetingState, SkipReason }

export interface Skip {
  date: LocalDate
  /** The start the schedule gives. */
  starts: LocalTime
  reason: SkipReason
}

export interface Meeting {
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
  state: MeetingState
  /** The reason its time was moved, where it was. */
  moved?: string | undefined
  /** The start it has on other dates, where its time was moved. */
  usual?: LocalTime | undefined
  /** It depends on school terms that the council has not confirmed. */
  unconfirmed: boolean
}

/** What is known of when a session next meets, on or after a date. */
export type Next =
  | { is: 'meeting'; meeting: Meeting; skipped: Skip[] }
  | { is: 'times-unknown' }
  | { is: 'dates-not-confirmed' }
  | { is: 'over' }
  | { is: 'place-closed' }

const minutesInDay = 1440
/** How far ahead a next meeting is looked for: two years of days. */
const horizon = 731

/** All a start is judged by, in day numbers and minutes. */
interface Court {
  session: ListedSession
  timetable: Timetable
  calendar: SchoolCalendar
  today: number
  minute: number
}

/** Is told of a start the schedules give, and why it is not a meeting; `reason` null = it is one. */
type Visit<T> = (day: number, slot: Slot, reason: SkipReason | null) => T | null

function courtOf(session: ListedSession, { calendar }: Dates, now: Now): Court {
  return {
    session,
    timetable: timetableOf(session),
    calendar: schoolCalendarOf(calendar),
    today: dayNumber(now.date),
    minute: minutesOf(now.time),
  }
}

/**
 * Judges every start from one day to another, in time order, until `visit` answers something.
 * The one place where a start becomes a meeting or does not.
 */
function judge<T>(court: Court, from: number, to: number, visit: Visit<T>): T | null {
  const { session, timetable, calendar } = court
  for (
    let day = nextScheduledDay(timetable, from, to);
    day <= to;
    day = nextScheduledDay(timetable, day + 1, to)
  ) {
    for (const slot of slotsOn(timetable, day)) {
      const reason = reasonAgainst(session, timetable, calendar, day, slot)
      const answer = visit(day, slot, reason)
      if (answer !== null) return answer
    }
  }
  return null
}

function stateOf({ today, minute }: Court, day: number, slot: Slot): MeetingState {
  return stateAfter((today - day) * minutesInDay + minute - slot.minute, slot.length)
}

function meetingAt(court: Court, day: number, slot: Slot): Meeting {
  const { starts, ends, moved } = slot
  const unconfirmed = court.session.holds !== 'all-year' && !court.calendar.confirmed
  const meeting: Meeting = {
    date: dateOf(day),
    starts,
    state: stateOf(court, day, slot),
    unconfirmed,
  }
  if (ends !== undefined) meeting.ends = ends
  if (moved !== undefined) {
    meeting.moved = moved
    meeting.usual = slot.scheduled
  }
  return meeting
}

function skipAt(day: number, slot: Slot, reason: SkipReason): Skip {
  return { date: dateOf(day), starts: slot.scheduled, reason }
}

/** What meetings need to know of a catalogue. */
type Dates = Pick<Catalogue, 'calendar'>

const placeClosed: Next = { is: 'place-closed' }
const timesUnknown: Next = { is: 'times-unknown' }
const notConfirmed: Next = { is: 'dates-not-confirmed' }
const over: Next = { is: 'over' }

/** What can be said of a session without looking at any date; null = its dates decide. */
function knownWithoutDates({ place, schedules }: ListedSession): Next | null {
  if (place.status !== 'open') return placeClosed
  return schedules.length === 0 ? timesUnknown : null
}

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

function withoutMeeting({ timetable }: Court, start: number): Next {
  return timetable.phaselessUntil >= start ? timesUnknown : over
}

function nextMeeting(court: Court, start: number, wanted: Slots): Next | null {
  const possible = wanted === allSlots ? allSlots : possibleSlots(court.timetable, start)
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
    if (reason.why !== 'dates-not-confirmed') return null
    waiting = notConfirmed
    // Past the last known term no later date can be confirmed either.
    return day > court.calendar.lastKnownDay ? waiting : null
  })
  return found ?? waiting
}

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
  if (court.timetable.phaselessUntil >= start) return allSlots
  const possible = possibleSlots(court.timetable, start)
  let slots = noSlots
  judge(court, start, start + horizon, (day, slot, reason) => {
    const meets =
      reason === null
        ? stateOf(court, day, slot) !== 'finished'
        : reason.why === 'dates-not-confirmed'
    if (meets) slots |= slotAt(weekdayIndex(day), slot.minute)
    return slots === possible ? slots : null
  })
  return slots
}

/** Whether a session runs at an open place, but some of its times from a date on are not published. */
export function hasUnknownTimes(session: ListedSession, from: LocalDate): boolean {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown'
  return timetableOf(session).phaselessUntil >= dayNumber(from)
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

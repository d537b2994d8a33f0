import type { Now } from './calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { dateOf, dayNumber, minutesOf } from './localDate.ts'
import type { Meeting, Skip, SkipReason } from './meeting.ts'
import { lastKnownDay, reasonAgainst, unconfirmedOf } from './reasons.ts'
import { schoolCalendarOf, type SchoolCalendar } from './schoolCalendar.ts'
import type { Slots } from './slots.ts'
import { stateAfter, type MeetingState } from './standing.ts'
import {
  nextScheduledDay,
  possibleSlots,
  slotsOn,
  timetableOf,
  type Slot,
  type Timetable,
} from './timetable.ts'

const minutesInDay = 1440
/** How far ahead a next meeting is looked for: two years of days. */
export const horizon = 731

/** What meetings need to know of a catalogue. */
export type Dates = Pick<Catalogue, 'calendar'>

/** All a start is judged by, in day numbers and minutes. */
export interface Court {
  session: ListedSession
  timetable: Timetable
  calendar: SchoolCalendar
  today: number
  minute: number
}

/** Is told of a start the schedules give, and why it is not a meeting; `reason` null = it is one. */
type Visit<T> = (day: number, slot: Slot, reason: SkipReason | null) => T | null

/** A session before the court: its timetable, the school calendar and the moment. */
export function courtOf(session: ListedSession, { calendar }: Dates, now: Now): Court {
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
export function judge<T>(court: Court, from: number, to: number, visit: Visit<T>): T | null {
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

/** Whether a start is to come, on or over at the court's moment. */
export function stateOf({ today, minute }: Court, day: number, slot: Slot): MeetingState {
  return stateAfter((today - day) * minutesInDay + minute - slot.minute, slot.length)
}

/** The meeting that a start is. */
export function meetingAt(court: Court, day: number, slot: Slot): Meeting {
  const { starts, ends, moved } = slot
  const unconfirmed = unconfirmedOf(court.session, court.calendar, day)
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

/** The last day for which all is known that the session's dates depend on. */
export function lastKnownOf({ session, calendar }: Court): number {
  return lastKnownDay(session, calendar)
}

/** The miss that a start is. */
export function skipAt(day: number, slot: Slot, reason: SkipReason): Skip {
  return { date: dateOf(day), starts: slot.scheduled, reason }
}

/** The parts of the week in which the schedules may give a start from a day on. */
export function possibleFrom({ timetable }: Court, start: number): Slots {
  return possibleSlots(timetable, start)
}

/** Whether some schedule, from a day on, says how often but not from when: its dates are not known. */
export function isPhaseless(session: ListedSession, start: number): boolean {
  return timetableOf(session).phaselessUntil >= start
}

import type { Catalogue, ListedSession } from './catalogue.ts'
import type { LocalDate, LocalTime, Now } from './calendar.ts'
import { dateOf, dayNumber, minutesOf, weekdayIndex } from './localDate.ts'
import { schoolCalendarOf, schoolDay } from './schoolCalendar.ts'
import type { SchoolBreak, SchoolCalendar } from './schoolCalendar.ts'
import { allSlots, noSlots, slotAt, slotsOf, type Slots, type Wanted } from './slots.ts'
import { nextScheduledDay, slotsOn, timetableOf, type Slot, type Timetable } from './timetable.ts'

/** Why a session does not meet on a date its schedule gives. Said in words by `words`. */
export type SkipReason =
  | { why: 'school-holidays'; name: SchoolBreak }
  | { why: 'term-time'; name: string }
  | { why: 'bank-holiday'; name: string }
  | { why: 'place-shut'; note: string }
  | { why: 'cancelled'; note: string }
  | { why: 'not-on-date' }
  /** It depends on school terms, and none are known for this date yet. */
  | { why: 'dates-not-confirmed' }

export interface Skip {
  date: LocalDate
  starts: LocalTime
  reason: SkipReason
}

/** A meeting is `next` before `starts`, `on-now` until `ends` (60 minutes without one), `finished` from then on. */
export type MeetingState = 'next' | 'on-now' | 'finished'

export interface Meeting {
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
  state: MeetingState
  /** The reason its time was moved, where it was. */
  moved?: string | undefined
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

/** A session without an end is taken to be on for an hour. Source: data-format, "The one rule for dates". */
const minutesWithoutEnd = 60
/** How far ahead a next meeting is looked for: two years of days. */
const horizon = 731
const minutesInDay = 1440

/** Day numbers and minutes of the moment a question is asked. */
interface Moment {
  day: number
  minute: number
}

function momentOf(now: Now): Moment {
  return { day: dayNumber(now.date), minute: minutesOf(now.time) }
}

/** The first reason a session has not to meet at a slot of a day; null = it meets. */
function reasonAgainst(
  session: ListedSession,
  timetable: Timetable,
  calendar: SchoolCalendar,
  day: number,
  slot: Slot,
): SkipReason | null {
  const change = timetable.changes.get(day)
  if (change?.cancelled) return { why: 'cancelled', note: change.note }
  const closure = timetable.closures.find(({ from, to }) => from <= day && day <= to)
  if (closure !== undefined) return { why: 'place-shut', note: closure.note }
  const holiday = session.onBankHolidays ? undefined : calendar.bankHolidays.get(day)
  if (holiday !== undefined) return { why: 'bank-holiday', name: holiday }
  const school = schoolReason(session, calendar, day)
  // A date left out is off whatever the terms turn out to be.
  if (slot.exdate && (school === null || school.why === 'dates-not-confirmed')) {
    return { why: 'not-on-date' }
  }
  return school
}

function schoolReason(
  session: ListedSession,
  calendar: SchoolCalendar,
  day: number,
): SkipReason | null {
  if (session.holds === 'all-year') return null
  const school = schoolDay(calendar, day)
  if (school.is === 'unknown') return { why: 'dates-not-confirmed' }
  if (school.is === 'term') {
    return session.holds === 'term-time' ? null : { why: 'term-time', name: school.name }
  }
  return session.holds === 'school-holidays' ? null : { why: 'school-holidays', name: school.name }
}

function stateOf(day: number, slot: Slot, now: Moment): MeetingState {
  const start = (day - now.day) * minutesInDay + minutesOf(slot.starts) - now.minute
  if (start > 0) return 'next'
  const length =
    slot.ends === undefined ? minutesWithoutEnd : minutesOf(slot.ends) - minutesOf(slot.starts)
  return start + length > 0 ? 'on-now' : 'finished'
}

function meetingAt(
  session: ListedSession,
  calendar: SchoolCalendar,
  day: number,
  slot: Slot,
  state: MeetingState,
): Meeting {
  const meeting: Meeting = {
    date: dateOf(day),
    starts: slot.starts,
    state,
    unconfirmed: session.holds !== 'all-year' && !calendar.confirmed,
  }
  if (slot.ends !== undefined) meeting.ends = slot.ends
  if (slot.moved !== undefined) meeting.moved = slot.moved
  return meeting
}

/** A start the schedules give, and whether it is a meeting or why it is not. */
interface Verdict {
  day: number
  slot: Slot
  reason: SkipReason | null
  state: MeetingState
}

/**
 * Judges every start from one day to another in time order until `visit` answers true.
 * The one place where a start becomes a meeting or does not.
 */
function walk(
  session: ListedSession,
  calendar: SchoolCalendar,
  from: number,
  to: number,
  now: Moment,
  visit: (verdict: Verdict) => boolean,
): void {
  const timetable = timetableOf(session)
  let day = nextScheduledDay(timetable, from, to)
  while (day <= to) {
    for (const slot of slotsOn(timetable, day)) {
      const reason = reasonAgainst(session, timetable, calendar, day, slot)
      if (visit({ day, slot, reason, state: stateOf(day, slot, now) })) return
    }
    day = nextScheduledDay(timetable, day + 1, to)
  }
}

/** What can be said of a session without looking at a calendar; null = its dates decide. */
function knownWithoutDates(session: ListedSession): Next | null {
  if (session.place.status !== 'open') return { is: 'place-closed' }
  return session.schedules.length === 0 ? { is: 'times-unknown' } : null
}

/**
 * The first meeting on or after `from` that is not finished and falls on a weekday and time of day that are wanted
 * (none wanted = any), with the dates skipped on the way. Looks two years ahead. Source: data-format, "The one rule for dates".
 */
export function nextOf(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  now: Now,
  wanted?: Wanted,
): Next {
  const slots = wanted === undefined ? allSlots : slotsOf(wanted.days, wanted.time)
  return nextInSlots(session, catalogue, from, now, slots)
}

/** As nextOf, with what is wanted already in bits: for asking of many sessions. */
export function nextInSlots(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  now: Now,
  wanted: Slots,
): Next {
  const known = knownWithoutDates(session)
  if (known !== null) return known
  const calendar = schoolCalendarOf(catalogue.calendar)
  const moment = momentOf(now)
  const start = Math.max(dayNumber(from), moment.day)
  const skipped: Skip[] = []
  let waiting = false
  let found: Meeting | null = null
  walk(session, calendar, start, start + horizon, moment, ({ day, slot, reason, state }) => {
    if ((slotAt(weekdayIndex(day), slot.starts) & wanted) === 0) return false
    if (reason === null) {
      if (state === 'finished') return false
      found = meetingAt(session, calendar, day, slot, state)
      return true
    }
    if (reason.why === 'dates-not-confirmed') waiting = true
    skipped.push({ date: dateOf(day), starts: slot.scheduled, reason })
    return false
  })
  if (found !== null) return { is: 'meeting', meeting: found, skipped }
  if (waiting) return { is: 'dates-not-confirmed' }
  return timetableOf(session).phaseless ? { is: 'times-unknown' } : { is: 'over' }
}

/**
 * The parts of the week in which a session has a next meeting, or may have one once dates are confirmed:
 * nextOf with `wanted` finds something exactly when these share a bit with what is wanted.
 */
export function openSlots(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  now: Now,
): Slots {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown' ? allSlots : noSlots
  if (timetableOf(session).phaseless) return allSlots
  const moment = momentOf(now)
  const start = Math.max(dayNumber(from), moment.day)
  let slots = noSlots
  const calendar = schoolCalendarOf(catalogue.calendar)
  walk(session, calendar, start, start + horizon, moment, ({ day, slot, reason, state }) => {
    const meets = reason === null ? state !== 'finished' : reason.why === 'dates-not-confirmed'
    if (meets) slots |= slotAt(weekdayIndex(day), slot.starts)
    return slots === allSlots
  })
  return slots
}

/** Every meeting from `from` to `to`, both included, finished ones too, and the dates that are off and why. */
export function meetingsBetween(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  to: LocalDate,
  now: Now,
): { meetings: Meeting[]; skipped: Skip[] } {
  const meetings: Meeting[] = []
  const skipped: Skip[] = []
  if (session.place.status !== 'open') return { meetings, skipped }
  const calendar = schoolCalendarOf(catalogue.calendar)
  const days = [dayNumber(from), dayNumber(to)] as const
  walk(session, calendar, ...days, momentOf(now), ({ day, slot, reason, state }) => {
    if (reason === null) meetings.push(meetingAt(session, calendar, day, slot, state))
    else skipped.push({ date: dateOf(day), starts: slot.scheduled, reason })
    return false
  })
  return { meetings, skipped }
}

import { minutesOf, wallMinutes, type LocalDate, type LocalTime, type Now } from './localDate.ts'
import type { SchoolBreak } from './schoolCalendar.ts'

/** A meeting is `next` before `starts`, `on-now` until `ends` (60 minutes without one), `finished` from then on. */
export type MeetingState = 'next' | 'on-now' | 'finished'

/**
 * Why a date that is given may still change: the council has not confirmed the school terms it depends on, or it lies in
 * the school holidays and nobody knows if the session runs then.
 */
export type Unconfirmed = 'term-dates' | 'school-holidays'

export interface Meeting {
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
  state: MeetingState
  /** The reason its time was moved, where it was. */
  moved?: string | undefined
  /** The start it has on other dates, where its time was moved. */
  usual?: LocalTime | undefined
  /** null = it will not change as far as anybody knows. */
  unconfirmed: Unconfirmed | null
}

/** Why a session does not meet on a date its schedule gives. Said in words by `words`. */
export type SkipReason =
  | { why: 'school-holidays'; name: SchoolBreak }
  | { why: 'term-time'; name: string }
  | { why: 'bank-holiday'; name: string }
  /** Nobody knows if it meets on bank holidays: it is never "not on", but to be asked about. */
  | { why: 'bank-holiday-unknown'; name: string }
  | { why: 'place-shut'; note: string }
  | { why: 'cancelled'; note: string }
  /** Its times are others on that day, and it is over by them, not yet by its usual ones. */
  | { why: 'over-early'; from: LocalTime; to?: LocalTime | undefined; note: string }
  | { why: 'not-on-date' }
  /** It depends on school terms or bank holidays, and none are known for this date yet. */
  | { why: 'dates-not-confirmed' }

export interface Skip {
  date: LocalDate
  /** The start the schedule gives. */
  starts: LocalTime
  reason: SkipReason
}

/** Whether a start that is left out may turn out to be a meeting: then it is to be asked about. */
export function isUndecided({ why }: SkipReason): boolean {
  return why === 'dates-not-confirmed' || why === 'bank-holiday-unknown'
}

/** What is known of when a session next meets, on or after a date. */
export type Next =
  | { is: 'meeting'; meeting: Meeting; skipped: Skip[] }
  | { is: 'times-unknown' }
  | { is: 'dates-not-confirmed' }
  /** Its schedules give dates to come, and it meets on none: `skipped` = those. */
  | { is: 'called-off'; skipped: Skip[] }
  /** Its schedules give no more dates. */
  | { is: 'over' }
  | { is: 'place-closed' }

/** What is to be asked where no date is known, in the order it is listed: if dates are on, as their times are known; or when. */
export const toAsk = ['dates-not-confirmed', 'times-unknown'] as const
export type ToAsk = (typeof toAsk)[number]

/** Whether nothing more is known to come. */
export function isOver({ is }: Next): boolean {
  return is === 'over' || is === 'called-off' || is === 'place-closed'
}

/** How long a meeting is taken to last where nobody says when it ends. */
export const minutesWithoutEnd = 60
/** A start in fewer minutes than this is counted in minutes. */
const soon = 60

type Times = Pick<Meeting, 'starts' | 'ends'>
type Timed = Pick<Meeting, 'date' | 'starts' | 'ends'>

/** How many minutes a meeting lasts, or is taken to last. */
export function minutesLong({ starts, ends }: Times): number {
  return ends === undefined ? minutesWithoutEnd : minutesOf(ends) - minutesOf(starts)
}

/** The state of a meeting of so many minutes, so many minutes after its start. */
export function stateAfter(minutesSinceStart: number, length: number): MeetingState {
  if (minutesSinceStart < 0) return 'next'
  return minutesSinceStart < length ? 'on-now' : 'finished'
}

/** The state of a meeting at any moment, not only the one it was found at. */
export function stateAt(meeting: Timed, now: Now): MeetingState {
  return stateAfter(-minutesUntil(meeting, now), minutesLong(meeting))
}

/** In how many minutes a meeting starts, where they are fewer than 60; null where they are not, or it has started. */
export function startsSoon(meeting: Timed, now: Now): number | null {
  const minutes = minutesUntil(meeting, now)
  return minutes > 0 && minutes < soon ? minutes : null
}

function minutesUntil({ date, starts }: Timed, now: Now): number {
  return wallMinutes({ date, time: starts }) - wallMinutes(now)
}

import type { LocalDate, LocalTime } from './calendar.ts'
import type { SchoolBreak } from './schoolCalendar.ts'
import type { MeetingState } from './standing.ts'

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

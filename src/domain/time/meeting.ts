import type { LocalDate, LocalTime } from './calendar.ts'
import type { SchoolBreak } from './schoolCalendar.ts'
import type { MeetingState } from './standing.ts'

/** Why a session does not meet on a date its schedule gives. Said in words by `words`. */
export type SkipReason =
  | { why: 'school-holidays'; name: SchoolBreak }
  | { why: 'term-time'; name: string }
  | { why: 'bank-holiday'; name: string }
  /** Nobody knows if it meets on bank holidays: it is never "not on", but to be asked about. */
  | { why: 'bank-holiday-unknown'; name: string }
  | { why: 'place-shut'; note: string }
  | { why: 'cancelled'; note: string }
  | { why: 'not-on-date' }
  /** It depends on school terms or bank holidays, and none are known for this date yet. */
  | { why: 'dates-not-confirmed' }

/** Whether a start that is left out may turn out to be a meeting: then it is to be asked about. */
export function isUndecided({ why }: SkipReason): boolean {
  return why === 'dates-not-confirmed' || why === 'bank-holiday-unknown'
}

export interface Skip {
  date: LocalDate
  /** The start the schedule gives. */
  starts: LocalTime
  reason: SkipReason
}

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

/** What is known of when a session next meets, on or after a date. */
export type Next =
  | { is: 'meeting'; meeting: Meeting; skipped: Skip[] }
  | { is: 'times-unknown' }
  | { is: 'dates-not-confirmed' }
  | { is: 'over' }
  | { is: 'place-closed' }

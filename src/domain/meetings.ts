import type { LocalDate, LocalTime } from './calendar.ts'

/** Why a session does not meet on a date its schedule gives. Said in words by `words`. */
export type SkipReason =
  | { why: 'school-holidays'; name: string }
  | { why: 'term-time'; name: string }
  | { why: 'bank-holiday'; name: string }
  | { why: 'place-shut'; note: string }
  | { why: 'cancelled'; note: string }
  | { why: 'not-on-date' }

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
  /** It depends on school terms or bank holidays that the council has not confirmed. */
  unconfirmed: boolean
}

/** What is known of when a session next meets, on or after a date. */
export type Next =
  | { is: 'meeting'; meeting: Meeting; skipped: Skip[] }
  | { is: 'times-unknown' }
  | { is: 'dates-not-confirmed' }
  | { is: 'over' }
  | { is: 'place-closed' }

import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import type { Clock } from './words.ts'

/** A date as it was said: often without its year, sometimes without its weekday. */
export interface SaidDate {
  day: number
  month: number
  year?: number | undefined
  weekday?: Weekday | undefined
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'lunchtime' | 'after school' | 'pm'

/** Something a text says about when. */
export type Says =
  /** Days of the week, and parts of the day that are said with them; with `not`, days that are left out. */
  | { says: 'weekdays'; days: Weekday[]; parts?: PartOfDay[] | undefined; not?: true }
  | { says: 'part'; parts: PartOfDay[] }
  /** A time of day, and the time it ends where that is said with it; with `as`, it can be only the one or the other. */
  | { says: 'time'; starts: Clock; ends?: Clock | undefined; as?: 'start' | 'end' }
  /** One date or more; with `isSpan`, the first and the last of many. */
  | { says: 'dates'; dates: SaidDate[]; isSpan: boolean }
  /** Dates with their years that are left out: "not on 24 December 2026". */
  | { says: 'except-dates'; dates: LocalDate[] }
  | { says: 'nth'; byday: MonthlyByday[] }
  | { says: 'per-week'; times: number }
  /** Part of a year; the months by their numbers where they are named. */
  | { says: 'months'; months: number[] }
  | { [Word in Bare]: { says: Word } }[Bare]

/** What is said by the words alone. */
export type Bare =
  | 'weekly'
  | 'fortnight'
  | 'monthly'
  | 'course'
  | 'except-some'
  | 'varies'
  | 'stopped'
  | 'online'
  | 'full'
  | 'term-time'
  | 'school-holidays'
  | 'all-year'
  | 'shut-then'
  | 'bank-holidays'
  | 'not-bank-holidays'

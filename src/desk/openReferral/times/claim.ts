import type { LocalTime, Weekday } from '#domain/time/calendar.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'

/** Something a text says about when, and the words it says it in. */
export type Claim = { words: string } & (
  | { says: 'nth'; byday: MonthlyByday[] }
  | { says: 'fortnight' }
  | { says: 'monthly' }
  | { says: 'date'; day: number; month: number; year?: number; weekday?: Weekday }
  | { says: 'term-time' }
  | { says: 'school-holidays' }
  | { says: 'all-year' }
  | { says: 'weekdays'; days: Weekday[] }
  | { says: 'times'; starts: LocalTime; ends: LocalTime }
  | { says: 'months' }
  | { says: 'except-months' }
  | { says: 'varies' }
)

export type Says = Claim['says']

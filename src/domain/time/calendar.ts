import type { Brand } from '#domain/brand.ts'

/** A date as the area's wall calendar shows it, `YYYY-MM-DD`. Never a `Date`, never UTC (data-format: dates are local). */
export type LocalDate = Brand<string, 'LocalDate'>
/** A time as the area's wall clock shows it, `HH:MM`, 24 hours. */
export type LocalTime = Brand<string, 'LocalTime'>

/** RFC 5545 weekday names, Monday first: weeks start on Monday here. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

/** What the area's wall clock says: the one way time enters the domain. */
export interface Now {
  date: LocalDate
  time: LocalTime
}

/** One unbroken run of school days; half-term is the gap between two of them. */
export interface Term {
  name: string
  from: LocalDate
  to: LocalDate
}

export interface BankHoliday {
  date: LocalDate
  name: string
}

/** School terms and bank holidays; `confirmed: false` is said wherever a date depends on it. */
export interface Calendar {
  terms: Term[]
  bankHolidays: BankHoliday[]
  source: Source
  confirmed: boolean
}

/** Who said so. */
export interface Source {
  name: string
  url?: string | undefined
}

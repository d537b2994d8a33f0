import type { Brand } from '#domain/brand.ts'
import type { LocalDate, LocalTime, Weekday } from '#domain/time/localDate.ts'
import type { Source } from '#domain/catalogue/freshness.ts'
import type { PlaceId } from './place.ts'

export type SessionId = Brand<string, 'SessionId'>
/** Age in whole months; a first birthday is month 12. */
export type Months = Brand<number, 'Months'>

/** `1SA` is the first Saturday of a month, `-1FR` the last Friday (RFC 5545 BYDAY). */
export type MonthlyByday = `${number}${Weekday}`

interface Times {
  starts: LocalTime
  ends?: LocalTime | undefined
  exdates?: LocalDate[] | undefined
}

interface Repeating extends Times {
  interval?: number | undefined
  dtstart?: LocalDate | undefined
  until?: LocalDate | undefined
}

export interface WeeklySchedule extends Repeating {
  freq: 'WEEKLY'
  byday: Weekday[]
}
export interface MonthlyByDaySchedule extends Repeating {
  freq: 'MONTHLY'
  byday: MonthlyByday[]
  bymonthday?: undefined
}
export interface MonthlyByMonthDaySchedule extends Repeating {
  freq: 'MONTHLY'
  bymonthday: number[]
  byday?: undefined
}
export interface DatesSchedule extends Times {
  freq: 'DATES'
  dates: LocalDate[]
}

/** When a session meets, before holidays and closures are taken out. Names are RFC 5545's. */
export type Schedule =
  WeeklySchedule | MonthlyByDaySchedule | MonthlyByMonthDaySchedule | DatesSchedule

/** One date called off, or moved in time, with the reason. */
export interface Change {
  date: LocalDate
  /** The start it is about, as the schedule gives it, where the date has several. */
  usual?: LocalTime | undefined
  cancelled?: true | undefined
  starts?: LocalTime | undefined
  ends?: LocalTime | undefined
  note: string
}

/** Months, `from` included, `to` excluded; no `to` = no upper limit. */
export interface AgeRange {
  from: Months
  to?: Months | undefined
}

export type Audience = 'everyone' | 'targeted'
export type Access = 'drop-in' | 'book' | 'referral'
export type Holds = 'all-year' | 'term-time' | 'school-holidays'

/**
 * Something a family can go to, at one place. Fields left out are not known, which is never the same as no.
 * `schedules: []` = it happens, but its times are not published.
 */
export interface Session {
  id: SessionId
  placeId: PlaceId
  title: string
  serviceType: string
  summary?: string | undefined
  firstVisit?: string | undefined
  provider?: string | undefined
  ages?: AgeRange | undefined
  pregnancy?: boolean | undefined
  audience: Audience
  eligibility?: string | undefined
  access?: Access | undefined
  accessNote?: string | undefined
  bookingUrl?: string | undefined
  phone?: string | undefined
  cost?: { pence: number; note?: string | undefined } | undefined
  languages?: string[] | undefined
  schedules: Schedule[]
  holds?: Holds | undefined
  onBankHolidays?: boolean | undefined
  changes?: Change[] | undefined
  source: Source
  /** When it was last found to be true; left out = not known, and said so. */
  checked?: LocalDate | undefined
  checkedBy?: string | undefined
}

/** Made-up times laid over a session without any, while the area's timetable is "example". */
export interface ExampleTimes {
  sessionId: SessionId
  schedules: Schedule[]
}

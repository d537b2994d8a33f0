import type { Brand } from '#domain/brand.ts'
import { weekdays, type LocalDate, type LocalTime, type Weekday } from '#domain/time/localDate.ts'
import type { Source } from '#domain/catalogue/freshness.ts'

export type PlaceId = Brand<string, 'PlaceId'>

export const placeKinds = ['hub', 'library', 'venue', 'former-centre'] as const
export type PlaceKind = (typeof placeKinds)[number]

export interface Address {
  lines: string[]
  town?: string | undefined
  postcode?: string | undefined
}

/** One opening on each of some weekdays. A place open overnight is two rows. */
export interface OpeningHours {
  byday: Weekday[]
  opens: LocalTime
  closes: LocalTime
  note?: string | undefined
}

/** The openings of each day of the week, Monday first, and the earliest of a day first. */
export function hoursByDay(opening: readonly OpeningHours[]): {
  day: Weekday
  hours: OpeningHours[]
}[] {
  return weekdays.map((day) => ({
    day,
    hours: opening
      .filter(({ byday }) => byday.includes(day))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1)),
  }))
}

/** Whole days shut, both ends included; every session there is off. */
export interface Closure {
  from: LocalDate
  to: LocalDate
  note: string
}

export type Confidence = 'high' | 'medium' | 'low'

/** Somewhere a family can go. Fields left out are not known, which is never the same as none. */
export interface Place {
  id: PlaceId
  kind: PlaceKind
  name: string
  otherNames?: string[] | undefined
  address: Address
  lat: number
  lon: number
  precision: 'building' | 'postcode' | 'town'
  district?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  url?: string | undefined
  opening?: OpeningHours[] | undefined
  selfService?: OpeningHours[] | undefined
  features?: string[] | undefined
  status: 'open' | 'temporarily-closed' | 'closed'
  statusNote?: string | undefined
  closedOn?: LocalDate | undefined
  closures?: Closure[] | undefined
  now?: { use: string; name?: string | undefined; url?: string | undefined } | undefined
  replacedBy?: PlaceId | undefined
  notes?: string | undefined
  source: Source
  /** When it was last found to be true; left out = not known, and said so. */
  checked?: LocalDate | undefined
  confidence: Confidence
}

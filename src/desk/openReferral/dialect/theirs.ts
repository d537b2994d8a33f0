import type { Place } from '#domain/catalogue/place.ts'

/** A term of some taxonomy, by whichever names their system gives it. */
export interface TheirTerm {
  id?: string | undefined
  name?: string | undefined
  taxonomy?: string | undefined
}

/** One row of times, as they wrote it. */
export interface TheirSchedule {
  freq?: string | undefined
  interval?: number | undefined
  byday: string[]
  bymonthday: string[]
  dtstart?: string | undefined
  until?: string | undefined
  validFrom?: string | undefined
  validTo?: string | undefined
  opens?: string | undefined
  closes?: string | undefined
  /** What the row says in words. */
  text?: string | undefined
  /** Parts of a rule that we do not reckon: `count`, `byweekno`, `byyearday`. */
  more: string[]
}

export interface TheirLocation {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  /** Nowhere to go to: by post or online. */
  isNowhere: boolean
  lat?: number | undefined
  lon?: number | undefined
  /** The address is somebody's home, or is hidden for another reason. */
  isMasked: boolean
  /** Only our own exports say it. */
  precision?: Place['precision'] | undefined
  /** A Unique Property Reference Number makes the point a building's. */
  uprn?: string | undefined
  lines: string[]
  town?: string | undefined
  district?: string | undefined
  postcode?: string | undefined
  phones: string[]
  terms: TheirTerm[]
  /** What is said of how one gets about in it: "Wheelchair accessible entrance". */
  access: string[]
  /** The building's own hours. */
  schedules: TheirSchedule[]
}

/** A service at one of its places. */
export interface TheirPlace {
  id?: string | undefined
  text?: string | undefined
  phones: string[]
  location: TheirLocation
  schedules: TheirSchedule[]
}

export interface TheirCost {
  amount?: number | undefined
  /** Who pays it, in words. */
  text?: string | undefined
  /** What it is paid for: "per hour". */
  unit?: string | undefined
  validFrom?: string | undefined
  validTo?: string | undefined
}

/** A service in the words that Open Referral's dialects share; what is not said is left out, and nothing is put right yet. */
export interface TheirService {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  status?: string | undefined
  /** Why it may not be shown, where their system says so. */
  hidden?: { field: string; found: unknown; reason: string } | undefined
  url?: string | undefined
  email?: string | undefined
  phones: string[]
  provider?: string | undefined
  /** News that changes what the rest says: "Closed this week". */
  alert?: string | undefined
  minimumAge?: unknown
  maximumAge?: unknown
  terms: TheirTerm[]
  costs: TheirCost[]
  fees?: string | undefined
  isFree?: boolean | undefined
  access?: 'drop-in' | 'book' | 'referral' | undefined
  accessNote?: string | undefined
  eligibility?: string | undefined
  /** Kinds of people that it is meant for, where the system has a list of them. */
  audiences: string[]
  languages: string[]
  schedules: TheirSchedule[]
  places: TheirPlace[]
  /** The dates between which it may be shown. */
  visible?: { from?: string | undefined; to?: string | undefined } | undefined
  assured?: string | undefined
  modified?: string | undefined
}

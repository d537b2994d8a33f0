import type { LocalDate, Weekday } from '#domain/time/calendar.ts'
import type { PlaceId, PlaceKind } from '#domain/catalogue/place.ts'

/** Bands a family picks from, youngest first; `bump` is pregnancy. */
export const ageBands = ['bump', '0-5m', '6-11m', '1', '2', '3-4', '5'] as const
export type AgeBand = (typeof ageBands)[number]

export const withins = ['1', '3', '5', '10', '20', '30', 'any'] as const
/** Miles in a straight line, or any distance. */
export type Within = (typeof withins)[number]

export const timesOfDay = ['am', 'pm', 'eve'] as const
/** Starts before 12:00, from 12:00 to 16:59, from 17:00. */
export type TimeOfDay = (typeof timesOfDay)[number]

export const shows = ['sessions', 'places'] as const
export const views = ['list', 'map', 'week'] as const
export const fits = ['any', 'all'] as const
export const sorts = ['time', 'distance'] as const

/** What a family asked for: everything a link holds after its `#`, and nothing else. */
export interface Search {
  /** Postcode, town, village, or `lat,lon`; '' = not said. */
  near: string
  within: Within
  ages: AgeBand[]
  fit: (typeof fits)[number]
  types: string[]
  kinds: PlaceKind[]
  days: Weekday[]
  time: TimeOfDay[]
  /** First date looked at; null = today. */
  from: LocalDate | null
  free: boolean
  dropin: boolean
  everyone: boolean
  has: string[]
  q: string
  show: (typeof shows)[number]
  view: (typeof views)[number]
  sort: (typeof sorts)[number]
  /** The place in focus. */
  at: PlaceId | null
  /** Session and place ids in a plan, in order. */
  picks: string[]
  /** BCP 47; null = the page's own. */
  lang: string | null
}

export const defaultSearch: Search = {
  near: '',
  within: 'any',
  ages: [],
  fit: 'any',
  types: [],
  kinds: [],
  days: [],
  time: [],
  from: null,
  free: false,
  dropin: false,
  everyone: false,
  has: [],
  q: '',
  show: 'sessions',
  view: 'list',
  sort: 'time',
  at: null,
  picks: [],
  lang: null,
}

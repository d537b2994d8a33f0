import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import type { PlaceId, PlaceKind } from '#domain/catalogue/place.ts'

/** Bands a family picks from, youngest first; `bump` is pregnancy. */
export const ageBands = ['bump', '0-5m', '6-11m', '1', '2', '3-4', '5'] as const
export type AgeBand = (typeof ageBands)[number]

export const withins = ['1', '3', '5', '10', '20', '30', 'any'] as const
/** Miles in a straight line, or any distance. */
export type Within = (typeof withins)[number]

export const whens = ['today', 'tomorrow', 'weekend', 'week', 'any', 'break'] as const
/** Days looked at, counted from `from`: see daysOf. */
export type When = (typeof whens)[number]

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
  /** `auto` = chosen for the family, once there is somewhere to measure from: see find. */
  within: Within | 'auto'
  ages: AgeBand[]
  fit: (typeof fits)[number]
  types: string[]
  kinds: PlaceKind[]
  days: Weekday[]
  time: TimeOfDay[]
  when: When
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
  within: 'auto',
  ages: [],
  fit: 'any',
  types: [],
  kinds: [],
  days: [],
  time: [],
  when: 'week',
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

/** Asks for nothing: whatever is published fits, whenever and however far away. */
export const everything: Search = { ...defaultSearch, when: 'any', within: 'any' }

/** Where an address is read: in the finder, or in an embed and where one is made. */
export type ReadIn = 'finder' | 'embed'

/**
 * The days looked at where an address does not say: a week; but any in an embed, and where the address says from when, on
 * which days, or shows a week of its own.
 */
export function usualWhen({ from, days, view }: Search, readIn: ReadIn): When {
  const any = readIn === 'embed' || from !== null || days.length > 0 || view === 'week'
  return any ? 'any' : 'week'
}

/**
 * A search after a change. A distance goes with the place it was measured from. Days looked at that were not said stay
 * unsaid, so that another start or view can be chosen and given up again; a weekday is chosen among the days looked at.
 */
export function changed(search: Search, change: Partial<Search>, readIn: ReadIn): Search {
  const next = { ...search, ...change }
  if (next.near === '' && search.near !== '' && !('within' in change)) {
    next.within = defaultSearch.within
  }
  const isSaid = 'when' in change || search.when !== usualWhen(search, readIn)
  const choosesDays = search.days.length === 0 && next.days.length > 0
  if (!isSaid && !choosesDays) next.when = usualWhen(next, readIn)
  return next
}

import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { placeKinds, type Place } from '#domain/catalogue/place.ts'
import { metresPerMile, type End, type Metres } from '#domain/geo/distance.ts'
import { weekdays, type Now } from '#domain/time/localDate.ts'
import type { WeekParts } from '#domain/time/weekParts.ts'
import { suitsAges, suitsBand } from './age.ts'
import { ageBands, timesOfDay, whens, withins, type Search } from './search.ts'
import type { WordQuestion } from './wordMatch.ts'

/** What a search cannot know by itself: the moment it is asked, and the point it starts from where it has one. */
export interface Standpoint {
  now: Now
  origin: End | null
}

/** A search made ready to be put to many places and sessions: see prepare. */
export interface PreparedSearch {
  search: Search
  /** The parts of the week asked for. */
  slots: WeekParts
  words: WordQuestion
  /** What the filters that are on demand of places, and of sessions besides their dates. */
  ofPlaces: readonly Condition<Place>[]
  ofSessions: readonly Condition<ListedSession>[]
  /** Of each filter that is on and looks at sessions: how a place may fit it without one; undefined = it may not. */
  alone: readonly (Condition<Place>['fits'] | undefined)[]
  /** From where the search starts, in a straight line; null = it starts nowhere. */
  metresTo: (place: Place) => Metres | null
  /** Whether that is only about so far. */
  aboutTo: (place: Place) => boolean
}

/** What one filter demands of a thing. */
export interface Condition<Thing> {
  field: FilterField
  fits: (thing: Thing, search: PreparedSearch) => boolean
}

/** What a family can give up of a filter when nothing fits. */
export interface Loosen {
  /** 1 = what is easiest to give up; a child's age is the last. */
  order: number
  /** Changes that ask less, the smallest first; left out = the filter goes whole. */
  changes?: (search: Search, where: Standpoint) => Partial<Search>[]
}

interface Traits {
  /** Its values belong to one area. */
  local?: true
  /** Its value is soon out of date, and has no place in the code of an embed. */
  passing?: true
  /** It changes neither what is found nor its order. */
  look?: true
}

interface OfAny extends Traits {
  /** What can be chosen, as the address writes it; [] = anything, and nothing is counted. */
  options: (area: Area) => readonly string[]
  loosen: Loosen | null
  /** An option is added to what is chosen, not put in its place. */
  adds?: (search: Search) => boolean
  /** Whether it is on, where that is not said by a value other than the default. */
  isOn?: (search: Search) => boolean
  /** Typed, not chosen: "Clear filters" leaves it. */
  typed?: true
}

/** A filter that things fit or not by themselves. */
export interface OfThing<Thing> extends OfAny {
  /** Whether a thing fits; asked only while the filter is on. */
  fits: (thing: Thing, search: PreparedSearch) => boolean
}

/** Whether a place fits by itself, with no session that does; left out = it does not. */
interface Alone {
  alone?: (place: Place, search: PreparedSearch) => boolean
}

/** A field that decides which places, sessions or dates fit. */
export type Filter =
  | ({ of: 'places' } & OfThing<Place> & {
        /** The options under which a place is counted. */
        found: (place: Place, search: PreparedSearch) => readonly string[]
      })
  | ({ of: 'sessions' } & OfThing<ListedSession> & {
        /** The options under which a session is counted, whatever else is asked. */
        found: (session: ListedSession) => readonly string[]
      } & Alone)
  /** Which parts of the week, from when: see weekPartsOf and nextMeeting. */
  | ({ of: 'dates' } & OfAny & Alone)
  /** How another filter is meant. */
  | ({ of: 'nothing' } & OfAny)

/** A field that is no filter: from where, in what order, and how an answer is looked at. */
export interface NoFilter extends Traits {
  of: null
}

const none: readonly string[] = []
const yes: readonly string[] = ['1']
const given = (is: boolean) => (is ? yes : none)
const always = () => true

/** Whether a distance is within so many miles; with nowhere to measure from, it is. */
export function isWithinMiles(metres: Metres | null, within: Search['within']): boolean {
  if (metres === null || within === 'any' || within === 'auto') return true
  return metres <= Number(within) * metresPerMile
}

/**
 * Every field of a search, and all that finding, counting, chips, "what to let go of" and the embed know of it. The
 * filters are in the order of their chips. The address has its codecs in url/search.ts, its words are in
 * words/filters.ts, and how it is drawn is in components/filters: a field that lacks one of them does not compile.
 */
export const fields = {
  near: { of: null, local: true },
  q: {
    of: 'sessions',
    typed: true,
    options: () => none,
    fits: (session, { words }) => words.session(session),
    alone: (place, { words }) => words.place(place),
    found: () => none,
    loosen: { order: 12 },
  },
  ages: {
    of: 'sessions',
    options: () => ageBands,
    fits: (session, { search: { ages, fit } }) => suitsAges(session, ages, fit),
    found: (session) => ageBands.filter((band) => suitsBand(session, band)),
    adds: ({ fit }) => fit === 'all',
    loosen: { order: 14 },
  },
  fit: {
    of: 'nothing',
    options: () => none,
    isOn: ({ ages, fit }) => fit === 'all' && ages.length > 1,
    loosen: { order: 13 },
  },
  types: {
    of: 'sessions',
    local: true,
    options: ({ serviceTypes }) => serviceTypes.map(({ id }) => id),
    fits: ({ serviceType }, { search: { types } }) => types.includes(serviceType),
    found: ({ serviceType }) => [serviceType],
    loosen: { order: 11 },
  },
  when: {
    of: 'dates',
    options: () => whens,
    // A week is where one starts, and any time asks for nothing.
    isOn: ({ when }) => when !== 'week' && when !== 'any',
    loosen: { order: 3, changes: moreDays },
  },
  days: { of: 'dates', options: () => weekdays, loosen: { order: 1 } },
  time: { of: 'dates', options: () => timesOfDay, loosen: { order: 2 } },
  from: { of: 'dates', passing: true, options: () => none, alone: always, loosen: { order: 5 } },
  free: {
    of: 'sessions',
    options: () => yes,
    // A cost that is not known is not free.
    fits: ({ cost }) => cost?.pence === 0,
    found: ({ cost }) => given(cost?.pence === 0),
    loosen: { order: 7 },
  },
  dropin: {
    of: 'sessions',
    options: () => yes,
    fits: ({ access }) => access === 'drop-in',
    found: ({ access }) => given(access === 'drop-in'),
    loosen: { order: 6 },
  },
  everyone: {
    of: 'sessions',
    options: () => yes,
    fits: ({ audience }) => audience === 'everyone',
    found: ({ audience }) => given(audience === 'everyone'),
    loosen: { order: 8 },
  },
  within: {
    of: 'places',
    local: true,
    options: () => withins,
    fits: (place, { search: { within }, metresTo }) => isWithinMiles(metresTo(place), within),
    found: (place, { metresTo }) => {
      const metres = metresTo(place)
      return withins.filter((within) => isWithinMiles(metres, within))
    },
    loosen: { order: 4, changes: widerCircles },
  },
  kinds: {
    of: 'places',
    options: () => placeKinds,
    fits: ({ kind }, { search: { kinds } }) => kinds.includes(kind),
    found: ({ kind }) => [kind],
    loosen: { order: 10 },
  },
  has: {
    of: 'places',
    local: true,
    options: ({ features }) => features.map(({ id }) => id),
    fits: ({ features = [] }, { search: { has } }) => has.every((one) => features.includes(one)),
    found: ({ features = [] }) => features,
    adds: always,
    loosen: { order: 9 },
  },
  show: { of: null },
  sort: { of: null },
  view: { of: null, look: true },
  at: { of: null, look: true, local: true, passing: true },
  picks: { of: null, look: true, passing: true },
  lang: { of: null, look: true },
} satisfies { [Field in keyof Search]: Filter | NoFilter }

/** The fields that are filters, by the table. */
export type FilterField = {
  [Field in keyof Search]: (typeof fields)[Field] extends Filter ? Field : never
}[keyof Search]

function widerCircles({ within }: Search, { origin }: Standpoint): Partial<Search>[] {
  if (origin === null) return []
  return withins
    .slice(withins.findIndex((one) => one === within) + 1)
    .map((one) => ({ within: one }))
}

function moreDays({ when }: Search): Partial<Search>[] {
  // A break from school is not more of the days before it.
  const more = ['week', 'any'] as const
  return more
    .slice(when === 'week' || when === 'break' ? 1 : when === 'any' ? 2 : 0)
    .map((one) => ({ when: one }))
}

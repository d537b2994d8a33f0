import type { LocalDate } from '#domain/time/localDate.ts'
import { metresPerMile } from '#domain/geo/distance.ts'
import type { GazetteerKind } from '#domain/geo/gazetteer.ts'
import type { FoundOrigin, Lacking } from '#domain/geo/origin.ts'
import type { Search, When } from '#domain/search/search.ts'
import type { Days } from '#domain/search/when.ts'
import type { ToAsk } from '#domain/time/meeting.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import { count } from '#words/english.ts'

const sessions = (n: number) => count(n, 'session', 'sessions')
const places = (n: number) => count(n, 'place', 'places')

const suggestionKind: Record<GazetteerKind, string> = {
  town: 'town',
  village: 'village',
  district: 'postcode area',
  sector: 'postcode area',
}

/** How good a point is, said so that nobody trusts a distance too far. '' = as good as can be. */
function howExact({ name, precision, spread }: FoundOrigin): string {
  switch (precision) {
    case 'exact':
    case 'postcode':
      return ''
    case 'street':
    case 'town':
    case 'village':
      return `Near ${name}, from the middle of the ${precision}.`
    case 'sector':
    case 'district':
      return `Near ${name}, within ${common.miles(Math.max(spread ?? 0, metresPerMile), true)}.`
  }
}

/** Why the point is not that of the whole postcode that was asked for. */
const instead: Record<Lacking['why'], (postcode: string) => string> = {
  ended: (postcode) => `${postcode} is no longer in use.`,
  unlisted: (postcode) => `We do not know ${postcode}: check it.`,
}

interface Found {
  n: number
  /** How often they meet in the days looked at; null = it is not said. */
  times?: number | null
  /** How many of them have no date, and stand apart. */
  ask?: number
  search: Pick<Search, 'show' | 'sort' | 'fit' | 'ages' | 'within' | 'q' | 'when' | 'from'>
  /** The days looked at, and the day they are read on. */
  days: Days
  today: LocalDate
  /** The name of the point measured from; null = none. */
  near: string | null
  /** That point is only the middle of somewhere. */
  about: boolean
}

function where({ search, near, about }: Found): string {
  if (near === null) return ''
  return search.within === 'any'
    ? ` near ${near}`
    : ` ${common.within(search.within, about)} of ${near}`
}

const whenSaid: Partial<Record<When, string>> = {
  today: ' today',
  tomorrow: ' tomorrow',
  weekend: ' this weekend',
  week: ' in the next 7 days',
}

function when({ search, days: { from, to }, today }: Found): string {
  if (to === null) return ''
  const said = search.from === null ? whenSaid[search.when] : undefined
  if (said !== undefined) return said
  return from === to ? ` on ${dates.day(from, today)}` : ` from ${dates.daySpan(from, to, today)}`
}

function order({ n, search, near }: Found): string {
  if (n < 2) return ''
  if (near !== null && (search.sort === 'distance' || search.show === 'places')) {
    return ', nearest first'
  }
  return search.show === 'places' ? ', by name' : ', soonest first'
}

const named = ({ search: { q } }: Found): string => (q === '' ? '' : ` matching “${q}”`)

function suits({ n, search: { ages, fit } }: Found): string {
  if (ages.length < 2) return ''
  const verb = n === 1 ? 'suits' : 'suit'
  return fit === 'all' ? ` that ${verb} all of them` : ` that ${verb} any of them`
}

/** Where some are on more than once. */
const times = ({ times }: Found): string =>
  times === null || times === undefined ? '' : `, ${count(times, 'time', 'times')}`

/** What the days of the chips do not count. */
const toAsk = (n: number): string => (n === 0 ? '' : `, ${n} to ask about`)

/** The heading in parts: where there is little room, what its chips say is only heard. */
function headingParts(found: Found) {
  return {
    what:
      (found.search.show === 'places' ? places(found.n) : sessions(found.n)) +
      named(found) +
      suits(found) +
      times(found),
    when: when(found),
    where: where(found),
    order: order(found),
    ask: toAsk(found.ask ?? 0),
  }
}

/** What the finder says, in English. Sentences a nine-year-old can read. */
export const finder = {
  title: (area: string) => `What’s on for under‑5s in ${area}`,
  loading: 'Finding what’s on',
  near: {
    label: 'Postcode, town or village',
    suggestions: 'Towns, villages and postcodes',
    kind: (kind: GazetteerKind) => suggestionKind[kind],
    found: (n: number) =>
      n === 0
        ? 'No suggestions'
        : `${count(n, 'suggestion', 'suggestions')}. Use the up and down arrows.`,
    from: (origin: FoundOrigin) =>
      [origin.instead && instead[origin.instead.why](origin.instead.postcode), howExact(origin)]
        .filter(Boolean)
        .join(' '),
    outside: (name: string, area: string) =>
      `${name} is outside ${area}. Distances are from there; nothing was moved.`,
    yourPlace: 'Where you are',
    you: 'you',
    noSuchPostcode: (text: string) =>
      `We do not know the postcode “${text}”. Check it, or try a town or village.`,
    noSuchPlace: (text: string) =>
      `We do not know a town, village or postcode called “${text}”. Check the spelling, or try a place near it.`,
    notLoaded:
      'The list of towns and postcodes could not be loaded. You can still use the rest of the page.',
  },
  locate: {
    use: 'Use my location',
    asking: 'Finding you',
    refused:
      'Your phone would not share your location. You can allow it in your browser’s settings, or type a postcode or town.',
    unavailable: 'Your phone could not work out where it is. Type a postcode or town instead.',
    slow: 'It took too long to find you. Try again, or type a postcode or town.',
    unsupported: 'This browser cannot share your location. Type a postcode or town instead.',
  },
  views: {
    list: 'List',
    map: 'Map',
    week: 'Week',
    mapLoading: 'Loading the map',
    mapFailed: 'The map could not be loaded. Everything on it is in the list too.',
  },
  filters: {
    open: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
    title: 'Filters',
    failed: 'The filters could not be loaded.',
  },
  drawer: { up: 'More of the list', down: 'More of the map' },
  heading: (found: Found) => Object.values(headingParts(found)).join(''),
  headingParts,
  toAsk,
  newlyFound: (n: number, show: Search['show']) =>
    `${show === 'places' ? places(n) : sessions(n)} found`,
  later: (n: number, to: LocalDate, today: LocalDate) => `${n} more after ${dates.day(to, today)}`,
  appointments: 'By appointment',
  ask: {
    'times-unknown': ['Also runs here: ask for times', 'times are not published'],
    'dates-not-confirmed': ['May be on: ask first', 'dates are not confirmed'],
  } satisfies Record<ToAsk, [title: string, but: string]>,
  askHint: (n: number, but: string) =>
    `${n === 1 ? 'This session happens, but its' : `These ${n} sessions happen, but their`} ${but}. Ring, or ask there.`,
  more: (n: number) => `Show ${n} more`,
  show: (n: number) => `Show ${n}`,
  shown: (shown: number, all: number) => `Showing ${shown} of ${all}`,
  nothing: 'Nothing fits all of that',
  nothingYet: 'Nothing is listed yet',
  partial: {
    hubs: 'The family hubs could not be loaded.',
    libraries: 'The libraries could not be loaded.',
    venues: 'The halls and other venues could not be loaded.',
    'former-centres': 'The former children’s centres could not be loaded.',
    sessions: 'The sessions could not be loaded.',
    calendar:
      'The school terms and bank holidays could not be loaded, so some dates may be wrong. Ring before you go.',
    'example-times': 'The times could not be loaded.',
    other: 'Part of the information could not be loaded.',
    unread: (n: number) =>
      n === 1
        ? 'One thing could not be read, so it is not shown. The new version may know how.'
        : `${n} things could not be read, so they are not shown. The new version may know how.`,
    rest: 'Everything else is here.',
  },
  why: {
    offline: 'You seem to be offline.',
    missing: 'A file is missing. This is our fault, not yours.',
    malformed: 'A file could not be read. This is our fault, not yours.',
    slow: 'It took too long. Your signal may be weak.',
    newer: 'This app is too old for it.',
  },
}

/** What is said of a part of the page that is fetched when it is needed. */
export const latePart = { waiting: null, failed: finder.partial.other, tryAgain: common.tryAgain }

/** What is said of today's sessions that have finished. */
export const finished = {
  summary: (n: number, today: boolean) => `Finished${today ? ' today' : ''} (${n})`,
}

/** What is said to somebody who looks for a former children's centre. */
export const former = {
  heading(place: Place): string {
    if (!standingOf(place).confirmed) return `We are not sure about ${place.name}.`
    const year = place.closedOn?.slice(0, 4)
    return year ? `${place.name} closed in ${year}.` : `${place.name} has closed.`
  },
  see: (place: Place) =>
    standingOf(place).confirmed
      ? 'See what is there now and what is near'
      : 'See what is known and what is near',
}

/** What the advice beside the results says, in English. Sentences a nine-year-old can read. */
export const advice = {
  title: 'Advice online and by phone',
  ring: 'Ring',
}

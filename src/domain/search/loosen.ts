import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { metresBetween, type Metres } from '#domain/geo/distance.ts'
import { find, type Where } from './find.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { addDays } from '#domain/time/localDate.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { defaultSearch, withins, type Search } from './search.ts'
import { whatsOn } from './whatsOn.ts'

/** A change to a search that would give more, and how many it would give. */
export interface Loosening {
  change: Partial<Search>
  /** The field it lets go of. */
  drops: keyof Search
  count: number
}

/** Where a search is asked, and over how many days where a view shows only some. */
export interface LooseningWhere extends Where {
  days?: number
}

const daysInWeek = 7

/** What is easiest for a family to give up first; a child's age is given up last. */
const easiestFirst: (keyof Search)[] = [
  'days',
  'time',
  'within',
  'from',
  'dropin',
  'free',
  'everyone',
  'has',
  'kinds',
  'types',
  'q',
  'ages',
]

/** The filters that can be let go of whole. */
const dropped: Partial<Record<keyof Search, Partial<Search>>> = {
  days: { days: [] },
  time: { time: [] },
  dropin: { dropin: false },
  free: { free: false },
  everyone: { everyone: false },
  has: { has: [] },
  kinds: { kinds: [] },
  types: { types: [] },
  q: { q: '' },
  ages: { ages: [] },
}

/**
 * What would give more than a search gives: a later week, a wider circle, or one filter fewer,
 * the easiest to give up first. Only what is asked for is offered, and only where it helps.
 */
export function loosen(catalogue: Catalogue, search: Search, where: LooseningWhere): Loosening[] {
  const now = countFitting(catalogue, search, where)
  const offers = [...later(search, where), ...wider(search, where), ...without(search)]
  const counted = offers.map((offer) => ({
    ...offer,
    count: countFitting(catalogue, { ...search, ...offer.change }, where),
  }))
  const helpful = onlySteps(counted.filter(({ count }) => count > now))
  return helpful.sort((a, b) => easiestFirst.indexOf(a.drops) - easiestFirst.indexOf(b.drops))
}

type Offer = Omit<Loosening, 'count'>

function* without(search: Search): Generator<Offer> {
  for (const [field, change] of Object.entries(dropped) as [keyof Search, Partial<Search>][]) {
    if (String(search[field]) !== String(defaultSearch[field])) yield { change, drops: field }
  }
}

function* wider(search: Search, { origin }: Where): Generator<Offer> {
  if (origin === null) return
  for (const within of withins.slice(withins.indexOf(search.within) + 1)) {
    yield { change: { within }, drops: 'within' }
  }
}

function* later({ from }: Search, { now, days }: LooseningWhere): Generator<Offer> {
  if (from !== null) yield { change: { from: null }, drops: 'from' }
  if (days !== undefined) {
    const next = addDays(startOf(from, now.date), Math.max(days, daysInWeek))
    yield { change: { from: next }, drops: 'from' }
  }
}

function startOf(from: LocalDate | null, today: LocalDate): LocalDate {
  return from !== null && from > today ? from : today
}

/** How many results, or with `days` how many sessions or places with a meeting in them. */
function countFitting(catalogue: Catalogue, search: Search, where: LooseningWhere): number {
  const { now, days } = where
  if (days === undefined) return find(catalogue, search, where).length
  const from = startOf(search.from, now.date)
  const { meetings } = whatsOn(catalogue, search, where, from, addDays(from, days - 1))
  const open = meetings.filter(({ meeting }) => meeting.state !== 'finished')
  return new Set(
    open.map(({ session, place }) => (search.show === 'places' ? place.id : session.id)),
  ).size
}

/** Of ever wider circles, the first that helps and each that helps more. */
function onlySteps(loosenings: Loosening[]): Loosening[] {
  let most = 0
  return loosenings.filter(({ drops, count }) => {
    if (drops !== 'within') return true
    const more = count > most
    most = Math.max(most, count)
    return more
  })
}

/** Somebody to ask when nothing fits. */
export type ToAsk =
  { is: 'place'; place: Place; metres: Metres } | { is: 'council'; council: Area['council'] }

/** The nearest open place with a telephone; the council where there is none, or nowhere to measure from. */
export function nearestToAsk(catalogue: Catalogue, origin: Point | null): ToAsk {
  const council: ToAsk = { is: 'council', council: catalogue.area.council }
  if (origin === null) return council
  let nearest: ToAsk = council
  let closest = Infinity
  for (const place of catalogue.places.values()) {
    if (place.status !== 'open' || place.phone === undefined) continue
    const metres = metresBetween(origin, place)
    if (metres >= closest) continue
    closest = metres
    nearest = { is: 'place', place, metres }
  }
  return nearest
}

import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { defaultsOf, filters, isOn } from './chosen.ts'
import type { FilterField, Standpoint } from './filters.ts'
import { find } from './find.ts'
import type { Search } from './search.ts'
import { nearestPlace, type NearPlace } from './nearest.ts'

/** A change to a search that would give more, and how many it would give: `ask` of them only to be asked about. */
export interface Loosening {
  change: Partial<Search>
  /** The filters it lets go of. */
  drops: FilterField[]
  count: number
  ask: number
}

/**
 * What would give more than a search gives: more days, a wider circle, or one filter fewer, the easiest to give up first.
 * Where letting go of one does not help, two; where two do not, all. Only what is asked for is offered, and only where
 * it helps.
 */
export function loosen(catalogue: Catalogue, search: Search, where: Standpoint): Loosening[] {
  const listed = (change: Partial<Search>) =>
    countListed(catalogue, { ...search, ...change }, where)
  const now = listed({})
  const helping = (offers: Offer[]) =>
    offers.flatMap((offer) => {
      const found = listed(offer.change)
      return found.count > now.count ? [{ ...offer, ...found }] : []
    })
  const single = helping(steps(search, where))
  if (single.length > 0) return widerOnly(single)
  const whole = wholes(search, where)
  const double = helping(pairsOf(whole))
  return double.length > 0 ? double : helping(all(whole)).slice(0, 1)
}

/** How many a search lists at once: with nothing in the days looked at, what is later. */
function countListed(catalogue: Catalogue, search: Search, where: Standpoint) {
  const { results, ask, later } = find(catalogue, search, where)
  return results.length > 0
    ? { count: results.length, ask: ask.length }
    : { count: later.length, ask: 0 }
}

type Offer = Omit<Loosening, 'count' | 'ask'>

const easiestFirst = filters
  .flatMap(([field, row]) => (row.loosen === null ? [] : [{ field, row, loosen: row.loosen }]))
  .sort((a, b) => a.loosen.order - b.loosen.order)

/** What can be given up of each filter, little by little where it can. */
function steps(search: Search, where: Standpoint): Offer[] {
  return easiestFirst.flatMap(({ field, row, loosen }) => {
    const whole = isOn(search, [field, row]) ? [defaultsOf([field])] : []
    const changes = loosen.changes?.(search, where) ?? whole
    return changes.map((change) => ({ drops: [field], change }))
  })
}

/** Each filter that lets less through than it might, gone whole. */
function wholes(search: Search, where: Standpoint): Offer[] {
  return easiestFirst.flatMap(({ field, row, loosen }) => {
    const changes = loosen.changes?.(search, where)
    const whole = isOn(search, [field, row]) ? [defaultsOf([field])] : []
    const [change] = (changes ?? whole).slice(-1)
    return change === undefined ? [] : [{ drops: [field], change }]
  })
}

function together(offers: readonly Offer[]): Offer {
  return {
    drops: offers.flatMap(({ drops }) => drops),
    change: Object.assign({}, ...offers.map(({ change }) => change)) as Partial<Search>,
  }
}

function pairsOf(offers: readonly Offer[]): Offer[] {
  return offers.flatMap((first, at) =>
    offers.slice(at + 1).map((other) => together([first, other])),
  )
}

/** All but what was typed; then that too. */
function all(offers: readonly Offer[]): Offer[] {
  const typed = filters.flatMap(([field, row]) => (row.typed ? [field] : []))
  const isTyped = ({ drops }: Offer) => drops.some((field) => typed.includes(field))
  return [offers.filter((offer) => !isTyped(offer)), offers].map(together)
}

/** Of ever wider steps of one filter, the first that helps and each that helps more. */
function widerOnly(loosenings: Loosening[]): Loosening[] {
  const most = new Map<FilterField | undefined, number>()
  return loosenings.filter(({ drops: [field], count }) => {
    const more = count > (most.get(field) ?? 0)
    if (more) most.set(field, count)
    return more
  })
}

/** Somebody to ask when nothing fits. */
export type WhomToAsk = ({ is: 'place' } & NearPlace) | { is: 'council'; council: Area['council'] }

/**
 * The nearest place that a family can go to and ask, with a telephone or without; the council where there is none, or
 * nowhere to measure from. A place that is not confirmed is nobody to ask.
 */
export function nearestToAsk(catalogue: Catalogue, origin: Point | null): WhomToAsk {
  const near = origin && nearestPlace(catalogue, origin, (place) => standingOf(place).confirmed)
  return near ? { is: 'place', ...near } : { is: 'council', council: catalogue.area.council }
}

import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { addDays } from '#domain/time/localDate.ts'
import { defaultsOf, filters, isOn } from './chosen.ts'
import { firstDay, type FilterField, type Where } from './filters.ts'
import { find } from './find.ts'
import type { Search } from './search.ts'
import { whatsOn } from './whatsOn.ts'
import { nearestPlace, type Near } from './nearest.ts'

/** A change to a search that would give more, and how many it would give. */
export interface Loosening {
  change: Partial<Search>
  /** The filter it lets go of. */
  drops: FilterField
  count: number
}

/**
 * What would give more than a search gives: a later week, a wider circle, or one filter fewer,
 * the easiest to give up first. Only what is asked for is offered, and only where it helps.
 */
export function loosen(catalogue: Catalogue, search: Search, where: Where): Loosening[] {
  const now = countFitting(catalogue, search, where)
  const counted = offersFor(search, where).map(({ drops, change }) => ({
    drops,
    change,
    count: countFitting(catalogue, { ...search, ...change }, where),
  }))
  return onlySteps(counted.filter(({ count }) => count > now))
}

/** What can be given up of each filter, the easiest first. */
function offersFor(search: Search, where: Where) {
  return filters
    .flatMap((filter) => {
      const [drops, { loosen }] = filter
      if (loosen === null) return []
      const whole = isOn(search, filter) ? [defaultsOf([drops])] : []
      const changes = loosen.changes?.(search, where) ?? whole
      return changes.map((change) => ({ drops, change, order: loosen.order }))
    })
    .sort((a, b) => a.order - b.order)
}

/** How many results, or with `days` how many sessions or places with a meeting in them. */
function countFitting(catalogue: Catalogue, search: Search, where: Where): number {
  const { now, days } = where
  if (days === undefined) return find(catalogue, search, where).length
  const from = firstDay(search.from, now.date)
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
export type ToAsk = ({ is: 'place' } & Near) | { is: 'council'; council: Area['council'] }

/** The nearest place with a telephone; the council where there is none, or nowhere to measure from. */
export function nearestToAsk(catalogue: Catalogue, origin: Point | null): ToAsk {
  const near = origin && nearestPlace(catalogue, origin, ({ phone }) => phone !== undefined)
  return near ? { is: 'place', ...near } : { is: 'council', council: catalogue.area.council }
}

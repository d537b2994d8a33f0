import { filters } from '#words/en/filters.ts'
import { none } from '#words/en/waysOn.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { cleared } from '#domain/search/chosen.ts'
import type { Where } from '#domain/search/filters.ts'
import { find } from '#domain/search/find.ts'
import { loosen } from '#domain/search/loosen.ts'
import type { Search } from '#domain/search/search.ts'

/** One press that finds something: what to let go of, in words, and how much that gives. */
export interface WayOn {
  name: string
  n: number
  change: Partial<Search>
}

const most = 6

/** The ways on from nothing; where letting go of one thing is not enough, all the filters at once. */
export function waysOn(catalogue: Catalogue, search: Search, where: Where): WayOn[] {
  const steps = loosen(catalogue, search, where).slice(0, most)
  if (steps.length > 0) {
    return steps.map(({ drops, change, count }) => ({
      name: filters.fields[drops].loosened(change, search),
      n: count,
      change,
    }))
  }
  return [
    { name: none.withoutFilters, change: cleared },
    { name: none.withoutAll, change: { ...cleared, q: '' } },
  ]
    .map((way) => ({ ...way, n: find(catalogue, { ...search, ...way.change }, where).length }))
    .filter(({ n }) => n > 0)
    .slice(0, 1)
}

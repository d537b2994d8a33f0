import { none as noneWords } from '#words/en/waysOn.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { find, type Where } from '#domain/search/find.ts'
import { loosen, type Loosening } from '#domain/search/loosen.ts'
import type { Search } from '#domain/search/search.ts'
import { cleared } from '#pages/finder/filters/chosen.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { filters as filtersWords } from '#words/en/filters.ts'

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
    return steps.map((step) => ({
      name: nameOf(step, search),
      n: step.count,
      change: step.change,
    }))
  }
  return [
    { name: noneWords.withoutFilters, change: cleared },
    { name: noneWords.withoutAll, change: { ...cleared, q: '' } },
  ]
    .map((way) => ({ ...way, n: find(catalogue, { ...search, ...way.change }, where).length }))
    .filter(({ n }) => n > 0)
    .slice(0, 1)
}

function nameOf({ drops, change }: Loosening, search: Search): string {
  switch (drops) {
    case 'within':
      return change.within === undefined || change.within === 'any'
        ? noneWords.anyDistance
        : noneWords.withinMiles(change.within)
    case 'from':
      return change.from ? noneWords.from(datesWords.day(change.from)) : noneWords.fromToday
    case 'q':
      return noneWords.withoutName(search.q)
    case 'free':
    case 'dropin':
    case 'everyone':
      return noneWords.without(filtersWords.easy[drops])
    case 'days':
    case 'time':
    case 'ages':
    case 'types':
    case 'kinds':
    case 'has':
      return noneWords.any[drops]
    // The way of looking is never in the way.
    case 'near':
    case 'fit':
    case 'show':
    case 'view':
    case 'sort':
    case 'at':
    case 'picks':
    case 'lang':
      return noneWords.withoutFilters
  }
}

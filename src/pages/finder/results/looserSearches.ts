import { filters } from '#words/filters.ts'
import { grammar } from '#words/grammar.ts'
import { noResults } from '#words/noResults.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { FilterField, Standpoint } from '#domain/search/filters.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { loosen } from '#domain/search/loosen.ts'
import type { Search } from '#domain/search/search.ts'

/** One press that finds something: what to let go of, in words, and how much that gives. */
export interface LooserSearch {
  name: string
  n: number
  /** And how much more that is only to be asked about. */
  ask: number
  change: Partial<Search>
}

const most = 6

/** Looser searches where nothing was found, the easiest first: what to let go of, one filter or two, or all of them at once. */
export function looserSearches(
  catalogue: Catalogue,
  search: Search,
  where: Standpoint,
): LooserSearch[] {
  return loosen(catalogue, search, where)
    .slice(0, most)
    .map(({ drops, change, count, ask }) => ({
      name: nameOf(drops, change, search, where.now.date),
      n: count - ask,
      ask,
      change,
    }))
}

function nameOf(
  drops: FilterField[],
  change: Partial<Search>,
  search: Search,
  today: LocalDate,
): string {
  if (drops.length <= 2) {
    return grammar.list(drops.map((field) => filters.fields[field].loosened(change, search, today)))
  }
  return drops.includes('q') ? noResults.withoutAll : noResults.withoutFilters
}

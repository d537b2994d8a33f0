import { useDeferredValue, useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { OptionCounts } from '#domain/search/chosen.ts'
import { countOptions } from '#domain/search/counts.ts'
import type { Search } from '#domain/search/search.ts'
import type { Answer } from './useResults.ts'

const countedInList = new WeakMap<Answer, OptionCounts>()
const countedInWeek = new WeakMap<Answer, OptionCounts>()

/**
 * How many results each filter would give, of a week in its seven days; it may lag behind typing, never behind by more than a
 * frame or two.
 */
export function useCounts(
  catalogue: Catalogue,
  answer: Answer,
  { view }: Pick<Search, 'view'>,
): OptionCounts {
  const settled = useDeferredValue(answer)
  const isWeek = view === 'week'
  const counted = isWeek ? countedInWeek : countedInList
  const known = counted.get(settled)
  if (known) return known
  const { search, where } = settled
  const counts = countOptions(catalogue, isWeek ? { ...search, when: 'week' } : search, where)
  counted.set(settled, counts)
  return counts
}

/** The same of the search from today on, where it has a date to look from. */
export function useCountsFromNow(
  catalogue: Catalogue,
  answer: Answer,
  counts: OptionCounts,
): OptionCounts {
  const { search, where } = useDeferredValue(answer)
  const hasDate = search.from !== null
  const fromNow = useMemo(
    () => (hasDate ? countOptions(catalogue, { ...search, from: null }, where) : null),
    [hasDate, catalogue, search, where],
  )
  return fromNow ?? counts
}

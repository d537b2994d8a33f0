import { useDeferredValue } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { OptionCounts } from '#domain/search/chosen.ts'
import { countOptions } from '#domain/search/counts.ts'
import type { Answer } from './useResults.ts'

const counted = new WeakMap<Answer, OptionCounts>()

/** How many results each filter would give; it may lag behind typing, never behind by more than a frame or two. */
export function useCounts(catalogue: Catalogue, answer: Answer): OptionCounts {
  const settled = useDeferredValue(answer)
  const known = counted.get(settled)
  if (known) return known
  const counts = countOptions(catalogue, settled.search, settled.where)
  counted.set(settled, counts)
  return counts
}

import { useDeferredValue, useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Counts } from '#domain/search/chosen.ts'
import { countOptions } from '#domain/search/counts.ts'
import type { Answer } from './useResults.ts'

/** How many results each filter would give; it may lag behind typing, never behind by more than a frame or two. */
export function useCounts(catalogue: Catalogue, { asked, where }: Answer): Counts {
  const settled = useDeferredValue(asked)
  return useMemo(() => countOptions(catalogue, settled, where), [catalogue, settled, where])
}

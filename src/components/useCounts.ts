import { useDeferredValue, useMemo } from 'react'
import type { Counts } from '#domain/search/chosen.ts'
import type { Answer } from './useResults.ts'

/** How many results each filter would give; it may lag behind typing, never behind by more than a frame or two. */
export function useCounts({ counts }: Answer): Counts {
  const settled = useDeferredValue(counts)
  return useMemo(() => settled(), [settled])
}

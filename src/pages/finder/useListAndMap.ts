import { useCallback, useRef, useState } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { ChangeSearch } from '#url/address.ts'
import { scrollToPlace } from './results/scrollToPlace.ts'

/** Keeps list and map in step: what is pointed at in one shows in the other, and a choice in either moves both. */
export function useListAndMap(change: ChangeSearch) {
  const list = useRef<HTMLElement>(null)
  const [highlighted, highlight] = useState<PlaceId | null>(null)
  const selectOnMap = useCallback(
    (at: PlaceId | null) => {
      change({ at }, 'replace')
      if (at !== null) requestAnimationFrame(() => scrollToPlace(list.current, at))
    },
    [change],
  )
  return { list, highlighted, highlight, selectOnMap }
}

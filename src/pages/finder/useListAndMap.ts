import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { ChangeSearch } from '#url/address.ts'
import { entryState } from '#url/entryState.ts'

const none: readonly PlaceId[] = []

/** Keeps list and map in step: what is pointed at in one shows in the other, and a choice in either moves both. */
export function useListAndMap(change: ChangeSearch, at: PlaceId | null, beside: boolean) {
  const list = useRef<HTMLElement>(null)
  const arrived = useRef(at)
  const [highlighted, highlightAll] = useState(none)
  const highlight = useCallback(
    (place: PlaceId | null) => highlightAll(place === null ? none : [place]),
    [],
  )
  const selectOnMap = useCallback(
    (at: PlaceId | null, how: 'push' | 'replace') => {
      change({ at }, how)
      if (at !== null) requestAnimationFrame(() => scrollToPlace(list.current, at))
    },
    [change],
  )
  useEffect(
    function bringRowAlong() {
      const place = arrived.current
      arrived.current = null
      // Back stands where it was left.
      if (!beside || place === null || entryState('left') !== undefined) return
      // Rows may come with their code and data, a while after the page.
      const observer = new MutationObserver(() => {
        if (!list.current?.querySelector('[data-place]')) return
        observer.disconnect()
        scrollToPlace(list.current, place)
      })
      observer.observe(document.body, { childList: true, subtree: true })
      return () => observer.disconnect()
    },
    [beside],
  )
  useEffect(
    function markRows() {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
      const pointed = rows.filter(({ dataset }) => highlighted.some((id) => id === dataset.place))
      for (const row of pointed) row.dataset.pointed = ''
      return function unmarkRows() {
        for (const row of pointed) delete row.dataset.pointed
      }
    },
    [highlighted],
  )
  return { list, highlighted, highlight, highlightAll, selectOnMap }
}

/** Brings the first card of a place into sight, where it is not. A choice on the map asks for this, and a link to a place on it. */
function scrollToPlace(list: HTMLElement | null, place: PlaceId): void {
  const card = [...(list?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
    (element) => element.dataset.place === place,
  )
  card?.scrollIntoView({ block: 'nearest' })
}

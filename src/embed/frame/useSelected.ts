import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { base, useRoute, useSearch } from '#url/address.ts'
import { parsePath, type Route } from '#url/paths.ts'
import { parseSearch } from '#url/search.ts'

export interface Selected {
  placeId: string
  sessionId?: string
}

/** Calls `tell` when a place or a session is opened: only ids that are published, and not what the page was opened with. */
export function useSelected(catalogue: Catalogue | null, tell: (selected: Selected) => void): void {
  const route = useRoute()
  const [{ at }] = useSearch()
  const { place, session } = focusOf(route, at)
  const [first] = useState(focusAtFirst)
  const last = useRef(`${first.place} ${first.session}`)
  useEffect(
    function tellWhatOpened() {
      const now = `${place} ${session}`
      if (!catalogue || last.current === now) return
      last.current = now
      const meets = session === null ? undefined : catalogue.sessions.get(session)
      if (meets) tell({ placeId: meets.placeId, sessionId: meets.id })
      else if (place !== null && catalogue.places.has(place)) tell({ placeId: place })
    },
    [catalogue, place, session, tell],
  )
}

const focusOf = (route: Route, at: ReturnType<typeof parseSearch>['at']) => ({
  place: route.room === 'place' ? route.id : route.room === 'session' ? null : at,
  session: route.room === 'session' ? route.id : null,
})

/** By the address that was loaded: on a weak signal, something may be opened before this part has come. */
function focusAtFirst() {
  const loaded = performance.getEntriesByType('navigation')[0]?.name
  const { pathname, hash } = new URL(loaded ?? location.href)
  return focusOf(parsePath(pathname, base), parseSearch(hash).at)
}

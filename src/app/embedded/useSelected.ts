import { useEffect, useRef } from 'react'
import type { Catalogue } from '~/domain/catalogue.ts'
import { useRoute, useSearch } from '~/url/address.ts'

export interface Selected {
  placeId: string
  sessionId?: string
}

/** Calls `tell` when a place or a session is opened: only ids that are published, and not what the page was opened with. */
export function useSelected(catalogue: Catalogue | null, tell: (selected: Selected) => void): void {
  const route = useRoute()
  const [{ at }] = useSearch()
  const place = route.room === 'place' ? route.id : route.room === 'session' ? null : at
  const session = route.room === 'session' ? route.id : null
  const last = useRef(`${place} ${session}`)
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

import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useRef } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import type { Mark } from './clusters.ts'
import { focusPin } from './focusPin.ts'

/** Zooms to where a cluster parts. The cluster is gone then, so the focus goes to the mark that holds its first place. */
export function useClusterZoom(map: LeafletMap, marks: readonly Mark[]) {
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')
  const heir = useRef<PlaceId | null>(null)
  useEffect(
    function passFocusOn() {
      // A frame later the new marks are on the map for good (React mounts them twice while developing).
      const frame = requestAnimationFrame(() => {
        if (heir.current !== null) focusPin(map, heir.current)
        heir.current = null
      })
      return function stopPassing() {
        cancelAnimationFrame(frame)
      }
    },
    [map, marks],
  )
  return useCallback(
    ({ pins, lat, lon }: Mark, zoom: number) => {
      heir.current = pins[0].id
      map.setView([lat, lon], zoom, { animate: !still })
    },
    [map, still],
  )
}

import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** Tells Leaflet when its box changes size. What is in the middle stays in the middle, and the zoom stays. */
export function useKeepSize(map: LeafletMap): void {
  useEffect(
    function watchSize() {
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }))
      observer.observe(map.getContainer())
      return function stopWatching() {
        observer.disconnect()
      }
    },
    [map],
  )
}

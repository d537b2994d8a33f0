import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** Leaflet's box takes the focus and the arrow keys, so it needs a role, a name and a word on its keys. */
export function useSurfaceNames(map: LeafletMap, name: string, describedBy: string): void {
  useEffect(
    function nameSurface() {
      const box = map.getContainer()
      box.setAttribute('role', 'application')
      box.setAttribute('aria-label', name)
      box.setAttribute('aria-describedby', describedBy)
    },
    [map, name, describedBy],
  )
}

import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { Bounds } from '#domain/geo/bounds.ts'

/** What the map looks at, once it has come to rest. */
export interface View {
  bounds: Bounds
  zoom: number
  lat: number
}

export function useView(map: LeafletMap): View {
  const [view, setView] = useState(() => viewOf(map))
  useEffect(
    function followMap() {
      const follow = () => setView(viewOf(map))
      // It may have moved between this drawing and this listening: the first frame is set by an effect as well.
      follow()
      map.on('moveend resize', follow)
      return function letGo() {
        map.off('moveend resize', follow)
      }
    },
    [map],
  )
  return view
}

function viewOf(map: LeafletMap): View {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
    lat: map.getCenter().lat,
  }
}

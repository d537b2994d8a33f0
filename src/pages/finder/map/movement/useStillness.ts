import { Map as LeafletMap, type PanOptions, type PointExpression } from 'leaflet'
import { useEffect } from 'react'

/** For those who asked for less motion: Leaflet slides the map on arrow keys and has no option not to. */
export function useStillness(map: LeafletMap, still: boolean): void {
  useEffect(
    function stopSliding() {
      if (!still) return
      return holdStill(map)
    },
    [map, still],
  )
}

function holdStill(map: LeafletMap): () => void {
  const slide = LeafletMap.prototype.panBy.bind(map)
  map.panBy = (offset: PointExpression, options?: PanOptions) =>
    slide(offset, { ...options, animate: false })
  map.options.inertia = false
  return () => {
    map.panBy = slide
    map.options.inertia = true
  }
}

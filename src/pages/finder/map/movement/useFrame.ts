import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useEffectEvent } from 'react'
import type { Bounds } from '#domain/geo/bounds.ts'
import { frameOf, type Framed } from './frame.ts'

/** Room for half a pin and its name at the edges, px. */
const padding: [number, number] = [36, 36]

export function toLatLng([west, south, east, north]: Bounds): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ]
}

/**
 * Brings a new search into view, and nothing else ever does: results that come later, a pan or a resize leave the map
 * where the person put it. Returns the same move for a button.
 */
export function useFrame(map: LeafletMap, searchKey: string, framed: Framed, still: boolean) {
  const show = useCallback(
    (animate: boolean) => map.fitBounds(toLatLng(frameOf(framed)), { padding, animate }),
    [map, framed],
  )
  const showSearch = useEffectEvent(() => show(false))
  useEffect(
    function frameSearch() {
      const { x, y } = map.getSize()
      if (x > 0 && y > 0) {
        showSearch()
        return
      }
      // Not laid out yet: the first size it gets is the first view.
      const later = () => showSearch()
      map.once('resize', later)
      return function forget() {
        map.off('resize', later)
      }
    },
    [map, searchKey],
  )
  return useCallback(() => show(!still), [show, still])
}

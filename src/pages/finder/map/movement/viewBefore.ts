import type { LatLng, Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useRef } from 'react'

/** A view by its upper left corner, which stays where it is when something at its foot opens or closes. */
interface Before {
  corner: LatLng
  zoom: number
}

/**
 * Brings the map back to where it was before it made room for what is said of a place, once that is closed, unless it has
 * been moved since. Returns how to make room.
 */
export function useViewBefore(
  map: LeafletMap,
  isOpen: boolean,
  still: boolean,
): (move: () => void) => void {
  const before = useRef<Before | null>(null)
  const isMakingRoom = useRef(false)
  useEffect(
    function forgetWhenMoved() {
      function forget() {
        if (!isMakingRoom.current) before.current = null
      }
      map.on('movestart', forget)
      return function letGo() {
        map.off('movestart', forget)
      }
    },
    [map],
  )
  useEffect(
    function goBack() {
      if (isOpen || before.current === null) return
      const { corner, zoom } = before.current
      before.current = null
      const middle = map.project(corner, zoom).add(map.getSize().divideBy(2))
      map.setView(map.unproject(middle, zoom), zoom, { animate: !still })
    },
    [map, isOpen, still],
  )
  return useCallback(
    (move) => {
      before.current ??= { corner: map.containerPointToLatLng([0, 0]), zoom: map.getZoom() }
      isMakingRoom.current = true
      move()
      isMakingRoom.current = false
    },
    [map],
  )
}

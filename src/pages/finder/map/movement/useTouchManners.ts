import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** How long the hint stays after the finger has moved, ms. */
const hintFor = 1800

/**
 * One finger scrolls the page past the map, two move the map; a mouse drags it as ever. In the full-height view there is
 * no page to scroll, so one finger drags. Returns whether to say "use two fingers" now.
 */
export function useTouchManners(map: LeafletMap, fullscreen: boolean): boolean {
  const [hinting, setHinting] = useState(false)
  useEffect(
    function giveWay() {
      if (fullscreen) return
      const box = map.getContainer()
      let timer = 0
      const onTouch = () => map.dragging.disable()
      const onMouse = () => map.dragging.enable()
      const onMove = (event: TouchEvent) => {
        if (event.touches.length !== 1) return
        setHinting(true)
        window.clearTimeout(timer)
        timer = window.setTimeout(() => setHinting(false), hintFor)
      }
      // Before Leaflet's own listeners, which sit further in.
      const early = { capture: true, passive: true }
      box.addEventListener('touchstart', onTouch, early)
      box.addEventListener('touchmove', onMove, early)
      box.addEventListener('mousedown', onMouse, early)
      return function takeBack() {
        window.clearTimeout(timer)
        box.removeEventListener('touchstart', onTouch, early)
        box.removeEventListener('touchmove', onMove, early)
        box.removeEventListener('mousedown', onMouse, early)
        map.dragging.enable()
      }
    },
    [map, fullscreen],
  )
  return hinting && !fullscreen
}

import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** The wheel scrolls the page until the map has been clicked or has the focus; with Ctrl it always zooms the map. */
export function useWheelManners(map: LeafletMap): void {
  useEffect(
    function passWheel() {
      const box = map.getContainer()
      let inUse = false
      const onPress = (event: PointerEvent) => {
        inUse = event.target instanceof Node && box.contains(event.target)
      }
      const onFocusIn = () => {
        inUse = true
      }
      const onFocusOut = (event: FocusEvent) => {
        inUse = event.relatedTarget instanceof Node && box.contains(event.relatedTarget)
      }
      const onWheel = (event: WheelEvent) => {
        const inside = event.target instanceof Node && box.contains(event.target)
        if (!inside) return
        if (inUse || event.ctrlKey || event.metaKey) map.scrollWheelZoom.enable()
        else map.scrollWheelZoom.disable()
      }
      document.addEventListener('pointerdown', onPress, true)
      box.addEventListener('focusin', onFocusIn)
      box.addEventListener('focusout', onFocusOut)
      // On the way down, so that Leaflet's listener on the box is there, or gone, when the wheel reaches it.
      document.addEventListener('wheel', onWheel, { capture: true, passive: true })
      return function stopPassing() {
        document.removeEventListener('pointerdown', onPress, true)
        box.removeEventListener('focusin', onFocusIn)
        box.removeEventListener('focusout', onFocusOut)
        document.removeEventListener('wheel', onWheel, { capture: true })
      }
    },
    [map],
  )
}

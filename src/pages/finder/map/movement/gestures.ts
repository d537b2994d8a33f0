import { Map as LeafletMap, type PanOptions, type PointExpression } from 'leaflet'
import { useEffect, useState } from 'react'

/** How long the hint stays after the finger has moved, ms. */
const hintFor = 1800

/**
 * One finger scrolls the page past the map, two move the map; a mouse drags it as ever. In the full-height view there is
 * no page to scroll, so one finger drags. Returns whether to say "use two fingers" now.
 */
export function useTouchGestures(map: LeafletMap, fullscreen: boolean): boolean {
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

/** The wheel scrolls the page until the map has been clicked or has the focus; with Ctrl it always zooms the map. */
export function useWheelGestures(map: LeafletMap): void {
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

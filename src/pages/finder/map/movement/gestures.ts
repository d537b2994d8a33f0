import { Map as LeafletMap, type PanOptions, type PointExpression } from 'leaflet'
import { useEffect, useState } from 'react'

/** How long a hint stays after the finger or the wheel has moved, ms. */
const hintFor = 1800

/** What to say of how the map is moved, now that it was not: a message of the map. */
export type Hint = 'twoFingers' | 'wheel' | null

/**
 * A page is scrolled past the map by one finger and by the wheel: two fingers move the map, and the wheel zooms it once it has
 * been pressed or has the focus, or with Ctrl. In the full-height view there is no page to scroll, so one finger drags.
 * Returns the hint to show now: that of the wheel once, as it turns over the map on the way down the list too.
 */
export function useGestures(map: LeafletMap, fullscreen: boolean): Hint {
  const [hint, setHint] = useState<Hint>(null)
  useEffect(
    function giveWay() {
      const box = map.getContainer()
      const ends = new AbortController()
      const { signal } = ends
      // Before Leaflet's own listeners, which sit further in.
      const early = { capture: true, passive: true, signal }
      let timer = 0
      let inUse = false
      let isTold = false
      const isOver = ({ target }: Event) => target instanceof Node && box.contains(target)
      function say(what: Hint) {
        setHint(what)
        window.clearTimeout(timer)
        timer = window.setTimeout(() => setHint(null), hintFor)
      }
      if (!fullscreen) {
        box.addEventListener('touchstart', () => map.dragging.disable(), early)
        box.addEventListener('mousedown', () => map.dragging.enable(), early)
        box.addEventListener(
          'touchmove',
          ({ touches }) => {
            if (touches.length === 1) say('twoFingers')
          },
          early,
        )
      }
      document.addEventListener('pointerdown', (event) => void (inUse = isOver(event)), early)
      box.addEventListener('focusin', () => void (inUse = true), { signal })
      box.addEventListener(
        'focusout',
        ({ relatedTarget }) =>
          void (inUse = relatedTarget instanceof Node && box.contains(relatedTarget)),
        { signal },
      )
      document.addEventListener(
        'wheel',
        (event) => {
          if (!isOver(event)) return
          const zooms = inUse || event.ctrlKey || event.metaKey
          map.scrollWheelZoom[zooms ? 'enable' : 'disable']()
          if (!zooms && !isTold) say('wheel')
          isTold = true
        },
        early,
      )
      return function takeBack() {
        window.clearTimeout(timer)
        ends.abort()
        map.dragging.enable()
      }
    },
    [map, fullscreen],
  )
  return hint
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

/**
 * Tells Leaflet when its box changes size. What is in the middle stays in the middle, and the zoom stays; where only its foot
 * has moved, as for what is said of a place, nothing does.
 */
export function useKeepSize(map: LeafletMap): void {
  useEffect(
    function watchSize() {
      const box = map.getContainer()
      const observer = new ResizeObserver(() =>
        map.invalidateSize({ pan: box.clientWidth !== map.getSize().x }),
      )
      observer.observe(box)
      return function stopWatching() {
        observer.disconnect()
      }
    },
    [map],
  )
}

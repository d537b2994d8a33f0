import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useEffectEvent, type RefObject } from 'react'
import { type Bounds, boundsAround, extended } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Within } from '#domain/search/search.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'

/** Room for half a pin and its name at the edges, px. */
const padding: [number, number] = [36, 36]

export function toLatLng([west, south, east, north]: Bounds): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ]
}

/**
 * Brings a new search into view, and where it starts once that is found, unless a place is looked at. Nothing else ever
 * does: results that come later, a pan or a resize leave the map where the person put it. Returns the same move for a button.
 */
export function useFrame(
  map: LeafletMap,
  searchKey: string,
  framed: Framed,
  at: PlaceId | null,
  still: boolean,
) {
  const show = useCallback(
    (animate: boolean) => map.fitBounds(toLatLng(frameOf(framed)), { padding, animate }),
    [map, framed],
  )
  const showSearch = useEffectEvent(() => show(false))
  const showStart = useEffectEvent(() => {
    const { x, y } = map.getSize()
    if (at === null && x > 0 && y > 0) show(false)
  })
  const start = framed.origin && `${framed.origin.lat},${framed.origin.lon}`
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
  useEffect(
    function frameStart() {
      if (start !== null) showStart()
    },
    [map, start],
  )
  return useCallback(() => show(!still), [show, still])
}

/** With no distance asked for, this many of the nearest are brought into view: the whole county would show nothing. */
const nearest = 8
/** A single place is shown with this much ground around it, miles. */
const around = 1

export interface Framed {
  pins: readonly Pin[]
  origin: Point | null
  within: Within
  area: Bounds
}

/**
 * What a new search brings into view: the ring of the distance asked for; else where they asked from and the nearest
 * places; else all the places; else the area.
 */
export function frameOf({ pins, origin, within, area }: Framed): Bounds {
  if (origin && within !== 'any') return boundsAround(origin, Number(within))
  if (origin) return extended(boundsAround(origin, around), nearestTo(pins))
  const [first] = pins
  return first ? extended(boundsAround(first, around), pins) : area
}

function nearestTo(pins: readonly Pin[]): Pin[] {
  const far = (pin: Pin) => pin.places[0].metres ?? Infinity
  return [...pins].sort((a, b) => far(a) - far(b)).slice(0, nearest)
}

/** How near one looks at a place: at its door, or at as much ground as its point is sure of. */
const closeness: Record<Place['precision'], number> = { building: 16, postcode: 15, town: 13 }

/**
 * Shows the place in focus when another is chosen. From outside the map it is shown from near by, in the middle of what the
 * panel leaves free; one chosen on the map is only brought into view when it is out of sight or under the panel.
 */
export function useShowPlace(
  map: LeafletMap,
  at: PlaceId | null,
  where: Place | null,
  panel: RefObject<HTMLElement | null>,
  { still, chosenHere }: { still: boolean; chosenHere: boolean },
): void {
  const show = useEffectEvent(() => {
    if (!where) return
    const over = panel.current?.getBoundingClientRect() ?? null
    const free = freeSpace(map.getContainer().getBoundingClientRect(), over)
    const spot = map.latLngToContainerPoint([where.lat, where.lon])
    if (chosenHere && isIn(spot, free)) return
    const aside = map
      .getSize()
      .divideBy(2)
      .subtract([(free.left + free.right) / 2, (free.top + free.bottom) / 2])
    const near = Math.min(closeness[where.precision], map.getMaxZoom())
    const zoom = chosenHere ? map.getZoom() : Math.max(near, map.getZoom())
    const middle = map.project([where.lat, where.lon], zoom).add(aside)
    map.setView(map.unproject(middle, zoom), zoom, { animate: !still })
  })
  useEffect(
    function showPlace() {
      show()
    },
    [at],
  )
}

/** A rectangle of the screen, as getBoundingClientRect gives it. */
export type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** A pin this near an edge is as good as out of sight, px. */
const margin = 24

/**
 * The largest part of the map that a panel over it leaves free: beside it, above it or below it, less a margin. In pixels from the map's
 * top left corner. A panel that is not over the map takes nothing.
 */
export function freeSpace(map: Rect, panel: Rect | null): Rect {
  const whole = { left: map.left, top: map.top, right: map.right, bottom: map.bottom }
  const parts = panel && overlaps(map, panel) ? besides(whole, panel) : [whole]
  const [largest = whole] = parts.sort((a, b) => areaOf(b) - areaOf(a))
  return {
    left: largest.left - map.left + margin,
    top: largest.top - map.top + margin,
    right: largest.right - map.left - margin,
    bottom: largest.bottom - map.top - margin,
  }
}

/** Whether a spot of the map lies in a part of it. */
export function isIn({ x, y }: { x: number; y: number }, part: Rect): boolean {
  return x >= part.left && x <= part.right && y >= part.top && y <= part.bottom
}

function besides(map: Rect, panel: Rect): Rect[] {
  return [
    { ...map, right: panel.left },
    { ...map, left: panel.right },
    { ...map, bottom: panel.top },
    { ...map, top: panel.bottom },
  ]
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

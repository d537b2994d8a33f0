import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useEffectEvent } from 'react'
import { type Bounds, boundsAround, extended } from '#domain/geo/bounds.ts'
import { metresBetween, milesOf } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Within } from '#domain/search/search.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { boundsOf, coversOf, fitOf, freePartOf, isClear, lookAt } from './freePart.ts'

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
    (animate: boolean) => lookAt(map, frameOf(framed), freePartOf(map), (fits) => fits, animate),
    [map, framed],
  )
  const showSearch = useEffectEvent(() => show(false))
  const showStart = useEffectEvent(() => {
    const { x, y } = map.getSize()
    if (at === null && x > 0 && y > 0) show(false)
  })
  const start = keyOf(framed.origin)
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

/** Another text is another point. */
const keyOf = (point: Point | null) => point && `${point.lat},${point.lon}`

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

/** How near one looks at a place: at its door, or at the street it is in, or at as much ground as its point is sure of. */
const closeness: Record<Place['precision'], number> = { building: 16, postcode: 16, town: 13 }
/** Whoever starts no further from a place than that, miles, may walk there: they are shown both. */
const walkable = 1
/** Further out than that the way from one to the other cannot be read, zooms. */
const furtherOut = 2

/**
 * Shows the place in focus when another is chosen. From outside the map it is shown from near by, in the middle of what the
 * panel leaves free, together with where they start if one can walk from there, once that is found; one chosen on the map is only brought into view when it is out of sight or under the panel.
 */
export function useShowPlace(
  map: LeafletMap,
  at: PlaceId | null,
  where: Place | null,
  {
    still,
    chosenHere,
    origin,
    makeRoom,
  }: {
    still: boolean
    chosenHere: boolean
    origin: Point | null
    /** Moves the map for as long as the place is open. */
    makeRoom: (move: () => void) => void
  },
): void {
  function bring(where: Place) {
    // What opened beside it may have changed its size, of which it has not heard yet.
    map.invalidateSize({ pan: false })
    const part = freePartOf(map)
    const spot = map.latLngToContainerPoint([where.lat, where.lon])
    const box = map.getContainer().getBoundingClientRect()
    if (chosenHere && isClear(spot, box, coversOf(map))) return
    const near = Math.min(closeness[where.precision], map.getMaxZoom())
    const start = !chosenHere && origin && isWalkable(origin, where) ? origin : where
    const both =
      start === where ? null : zoomForBoth(fitOf(map, boundsOf(where, start), part), near)
    const zoom = chosenHere ? map.getZoom() : (both ?? Math.max(near, map.getZoom()))
    lookAt(map, boundsOf(where, both === null ? where : start), part, () => zoom, !still)
  }
  const show = useEffectEvent(() => {
    if (!where) return
    if (chosenHere) makeRoom(() => bring(where))
    else bring(where)
  })
  const showBoth = useEffectEvent(() => {
    if (where && origin && isWalkable(origin, where) && !chosenHere) show()
  })
  const start = keyOf(origin)
  useEffect(
    function showPlace() {
      show()
    },
    [at],
  )
  useEffect(
    function showStart() {
      if (start !== null) showBoth()
    },
    [start],
  )
}

const isWalkable = (a: Point, b: Point) => milesOf(metresBetween(a, b)) <= walkable

/**
 * The zoom at which a start and a place are shown together, of that at which both fit and that from which one looks at the
 * place; null = there the way from one to the other cannot be read.
 */
export const zoomForBoth = (fits: number, near: number): number | null =>
  fits >= near - furtherOut ? Math.min(near, fits) : null

import { LatLngBounds, type Map as LeafletMap } from 'leaflet'
import { extended, type Bounds } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'

/** A rectangle of the screen, as getBoundingClientRect gives it. */
export type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** What lies over the map and hides what stands there: buttons, what is said of a place, the results drawn up. */
export const pressed =
  '.map-controls, .map-panel, .map-search, .finder-turn > .button, .drawer-over'

/** What of that is seen, on the screen. */
export function coversOf(map: LeafletMap, what = pressed): DOMRect[] {
  const box = map.getContainer()
  const over = (box.closest('.finder') ?? box.closest('.map-body'))?.querySelectorAll(what) ?? []
  return Array.from(over, (it) => it.getBoundingClientRect()).filter(({ width }) => width > 0)
}

/** A pin this near an edge, or to what lies over the map, is as good as out of sight, px. */
const margin = 24

/**
 * The largest part of the map over which nothing lies, less a margin, in pixels from the map's top left corner. Where all of
 * it is covered, it is all.
 */
export function freePart(map: Rect, covers: readonly Rect[]): Rect {
  const { left, top, right, bottom } = map
  const whole = { left, top, right, bottom }
  const parts = covers.reduce<Rect[]>(
    (parts, cover) =>
      parts.flatMap((part) => (overlaps(part, cover) ? besides(part, cover) : [part])),
    [whole],
  )
  const largest = parts.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a), parts[0] ?? whole)
  const part = areaOf(largest) > 0 ? largest : whole
  return {
    left: part.left - left + margin,
    top: part.top - top + margin,
    right: part.right - left - margin,
    bottom: part.bottom - top - margin,
  }
}

/** The part of a map that is free now. */
export const freePartOf = (map: LeafletMap): Rect =>
  freePart(map.getContainer().getBoundingClientRect(), coversOf(map))

/** Whether a pin at a spot of the map can be seen: in the map, and under nothing that lies over it. */
export function isClear(
  { x, y }: { x: number; y: number },
  map: Rect,
  covers: readonly Rect[],
): boolean {
  const [across, down] = [map.left + x, map.top + y]
  const isIn = ({ left, right, top, bottom }: Rect, by: number) =>
    across >= left - by && across <= right + by && down >= top - by && down <= bottom + by
  return isIn(map, -margin) && !covers.some((cover) => isIn(cover, margin))
}

export const latLngs = ([west, south, east, north]: Bounds) =>
  new LatLngBounds([south, west], [north, east])

/** The zoom at which all between some bounds fits into a part of the map. */
export const fitOf = (
  map: LeafletMap,
  bounds: Bounds,
  { left, right, top, bottom }: Rect,
): number =>
  map.getBoundsZoom(latLngs(bounds), false, map.getSize().subtract([right - left, bottom - top]))

/** Shows some points in the middle of a part of the map; `zoomOf` says how near, of the zoom at which they fit into it. */
export function lookAt(
  map: LeafletMap,
  bounds: Bounds,
  part: Rect,
  zoomOf: (fits: number) => number,
  animate: boolean,
): void {
  const zoom = zoomOf(fitOf(map, bounds, part))
  const corners = latLngs(bounds)
  const middle = map
    .project(corners.getSouthWest(), zoom)
    .add(map.project(corners.getNorthEast(), zoom))
    .divideBy(2)
  const aside = map
    .getSize()
    .divideBy(2)
    .subtract([(part.left + part.right) / 2, (part.top + part.bottom) / 2])
  map.setView(map.unproject(middle.add(aside), zoom), zoom, { animate })
}

/** The bounds of some points. */
export const boundsOf = (first: Point, ...others: Point[]): Bounds =>
  extended([first.lon, first.lat, first.lon, first.lat], others)

const besides = (map: Rect, { left, right, top, bottom }: Rect): Rect[] => [
  { ...map, right: left },
  { ...map, left: right },
  { ...map, bottom: top },
  { ...map, top: bottom },
]

const areaOf = ({ left, top, right, bottom }: Rect): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top)

const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

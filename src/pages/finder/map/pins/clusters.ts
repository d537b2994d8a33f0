import Supercluster from 'supercluster'
import { type Bounds, contains } from '#domain/geo/bounds.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { setAside, type MarksAside } from './aside.ts'
import { holds, type Mark, type Pin } from './pins.ts'
import { useMemo } from 'react'
import type { Map as LeafletMap } from 'leaflet'
import { project, worldSize } from '#map/mercator.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'

export type MarksIn = (bounds: Bounds, zoom: number) => Mark[]

/** Pixels between two pins: less, and a finger cannot tell them apart (WCAG 2.2, 2.5.8). */
const radius = 48
/** Leaflet's tiles are 256 px; supercluster thinks in 512 unless told. */
const extent = 256

/** What is known of a pin, and of a cluster once its members are put together. */
interface Sum {
  /** Where its first pin is in the list. */
  order: number
  places: number
  bounds: Bounds
}
type Index = Supercluster<{ order: number }, Sum>
type Found = ReturnType<Index['getClusters']>[number]

/** How pins are grouped at each zoom that was looked at: as long as they are the same, also when the map is opened again. */
const kept = new WeakMap<readonly Pin[], Map<number, Index>>()

/**
 * Groups pins at the zooms up to `maxZoom`, and answers what to mark inside bounds, in the order of the list. Each zoom is
 * worked out when it is first looked at: all of them, for a hundred thousand pins, would keep a phone waiting for seconds.
 */
export function clusterPins(pins: readonly Pin[], maxZoom: number): MarksIn {
  const levels = kept.get(pins) ?? new Map<number, Index>()
  kept.set(pins, levels)
  const indexAt = (zoom: number): Index => {
    const index = levels.get(zoom) ?? indexOf(pins, zoom)
    levels.set(zoom, index)
    return index
  }
  return (bounds, zoom) => {
    const level = Math.min(Math.floor(zoom), maxZoom)
    const index = indexAt(level)
    return index
      .getClusters(bounds, level)
      .sort((a, b) => a.properties.order - b.properties.order)
      .flatMap((found) => markOf(found, pins, index, { level, maxZoom }) ?? [])
  }
}

/** Pins as they are grouped at one zoom. */
function indexOf(pins: readonly Pin[], zoom: number): Index {
  const index: Index = new Supercluster({
    ...{ radius, extent, minZoom: zoom, maxZoom: zoom },
    map: ({ order }) => sumOf(order, pins[order]),
    reduce: add,
  })
  return index.load(
    pins.map(({ lat, lon }, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { order },
    })),
  )
}

const nowhere: Bounds = [Infinity, Infinity, -Infinity, -Infinity]

const sumOf = (order: number, pin: Pin | undefined): Sum => ({
  order,
  places: pin?.places.length ?? 0,
  bounds: pin ? [pin.lon, pin.lat, pin.lon, pin.lat] : nowhere,
})

function add(to: Sum, { order, places, bounds: [west, south, east, north] }: Sum): void {
  const [w, s, e, n] = to.bounds
  to.order = Math.min(to.order, order)
  to.places += places
  to.bounds = [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)]
}

function markOf(
  { properties, geometry }: Found,
  pins: readonly Pin[],
  index: Index,
  { level, maxZoom }: { level: number; maxZoom: number },
): Mark | null {
  const [lon = 0, lat = 0] = geometry.coordinates
  const first = pins[properties.order]
  if (!first) return null
  if (!('cluster_id' in properties)) return markOfPin(first)
  const { cluster_id: id, point_count: size, places, bounds } = properties
  let all: Pin[] | undefined
  const members = () =>
    (all ??= index
      .getLeaves(id, Infinity)
      .map((leaf) => leaf.properties.order)
      .sort((a, b) => a - b)
      .flatMap((order) => pins[order] ?? []))
  const parted = level < maxZoom && (isWide(bounds, maxZoom) || doPart(members(), maxZoom))
  return {
    ...{ key: `cluster-${id}`, lat, lon, first, size, places, bounds },
    parts: parted ? level + 1 : null,
    get pins() {
      return members()
    },
  }
}

/** Whether bounds are wider or higher at a zoom than any group of pins is: twice the radius. */
function isWide([west, south, east, north]: Bounds, zoom: number): boolean {
  const [a, b] = [project(west, north), project(east, south)]
  return Math.max(b.x - a.x, b.y - a.y) * worldSize(zoom) > 2 * radius
}

/** Whether pins that are close together part at a zoom. */
function doPart(pins: readonly Pin[], zoom: number): boolean {
  return indexOf(pins, zoom).getClusters([-180, -85, 180, 85], zoom).length > 1
}

/** The same, with the pin of one place apart from every cluster. */
export function clusterAround(pins: readonly Pin[], maxZoom: number, at: PlaceId | null): MarksIn {
  const chosen = pins.find((pin) => holds([pin], at))
  if (!chosen) return clusterPins(pins, maxZoom)
  const marksIn = clusterPins(
    pins.filter((pin) => pin !== chosen),
    maxZoom,
  )
  return (bounds, zoom) => [...marksIn(bounds, zoom), markOfPin(chosen)]
}

const markOfPin = (pin: Pin): Mark => ({
  ...{ key: pin.id, lat: pin.lat, lon: pin.lon },
  ...{ first: pin, size: 1, places: pin.places.length },
  bounds: [pin.lon, pin.lat, pin.lon, pin.lat],
  pins: [pin],
  parts: null,
})

/** Whether a mark stands for a pin, among others or alone. */
export const standsFor = (mark: Mark, pin: Pin | undefined): boolean =>
  pin !== undefined &&
  (mark.size === 1 ? mark.first === pin : contains(mark.bounds, pin) && mark.pins.includes(pin))

/**
 * The marks in view now, in the order of the list, and the sign of the start; the mark of the place in focus is the last, and
 * hides none of them.
 */
export function useStanding(
  map: LeafletMap,
  pins: readonly Pin[],
  maxZoom: number,
  at: PlaceId | null,
  origin: Point | null,
): MarksAside {
  const { bounds, zoom } = useView(map)
  const marksIn = useMemo(() => clusterAround(pins, maxZoom, at), [pins, maxZoom, at])
  return useMemo(() => {
    // A cluster found in view may have its middle outside it.
    const marks = marksIn(bounds, zoom).filter((mark) => contains(bounds, mark))
    const chosen = marks.find((mark) => mark.size === 1 && holds([mark.first], at))
    return setAside(marks, chosen, origin, zoom)
  }, [marksIn, bounds, zoom, at, origin])
}

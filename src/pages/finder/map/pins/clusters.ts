import Supercluster from 'supercluster'
import { type Bounds, contains } from '#domain/geo/bounds.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { holds, type Pin } from './pins.ts'
import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import { useView } from '#pages/finder/map/MapSurface.tsx'

/** A mark on the map: one pin, or several too close together to be told apart or touched. */
export interface Mark {
  key: string
  lat: number
  lon: number
  /** In the order of the list. */
  pins: [Pin, ...Pin[]]
  /** The zoom at which its pins part; null = a single pin, or pins that never part. */
  parts: number | null
}

export type MarksIn = (bounds: Bounds, zoom: number) => Mark[]

/** Pixels between two pins: less, and a finger cannot tell them apart (WCAG 2.2, 2.5.8). */
const radius = 48
/** Leaflet's tiles are 256 px; supercluster thinks in 512 unless told. */
const extent = 256

interface Ordered {
  pin: Pin
  order: number
}
type Index = Supercluster<Ordered>
type Found = ReturnType<Index['getClusters']>[number]

/** Groups pins for every zoom up to `maxZoom`, and answers what to mark inside bounds, in the order of the list. */
export function clusterPins(pins: readonly Pin[], maxZoom: number): MarksIn {
  const index: Index = new Supercluster({ radius, extent, maxZoom })
  const order = new Map(pins.map((pin, order) => [pin, order]))
  index.load(
    pins.map((pin, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [pin.lon, pin.lat] },
      properties: { pin, order },
    })),
  )
  return (bounds, zoom) =>
    index
      .getClusters(bounds, zoom)
      .flatMap((found) => markOf(found, index, maxZoom))
      .sort((a, b) => (order.get(a.pins[0]) ?? 0) - (order.get(b.pins[0]) ?? 0))
}

function markOf({ properties, geometry }: Found, index: Index, maxZoom: number): Mark[] {
  const [lon = 0, lat = 0] = geometry.coordinates
  if (!('cluster_id' in properties)) {
    return [markOfPin(properties.pin)]
  }
  const id = properties.cluster_id
  const [first, ...rest] = index
    .getLeaves(id, Infinity)
    .map((leaf) => leaf.properties)
    .sort((a, b) => a.order - b.order)
    .map(({ pin }) => pin)
  if (!first) return []
  const parts = index.getClusterExpansionZoom(id)
  return [
    {
      key: `cluster-${id}`,
      lat,
      lon,
      pins: [first, ...rest],
      parts: parts > maxZoom ? null : parts,
    },
  ]
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
  key: pin.id,
  lat: pin.lat,
  lon: pin.lon,
  pins: [pin],
  parts: null,
})

/** The marks in view now, in the order of the list; that of the place in focus is the last, and above the others. */
export function useMarks(pins: readonly Pin[], maxZoom: number, at: PlaceId | null): Mark[] {
  const { bounds, zoom } = useView(useMap())
  const marksIn = useMemo(() => clusterAround(pins, maxZoom, at), [pins, maxZoom, at])
  return useMemo(
    // A cluster found in view may have its middle outside it.
    () => marksIn(bounds, zoom).filter((mark) => contains(bounds, mark)),
    [marksIn, bounds, zoom],
  )
}

import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { useState, type ReactNode, type Ref } from 'react'
import { MapContainer } from 'react-leaflet'
import type { Bounds } from '#domain/geo/bounds.ts'
import { toLatLng } from './movement/useFrame.ts'

/** Further out the county is a speck, and the embedded map ends. */
const minZoom = 7

interface Props {
  area: Bounds
  maxZoom: number
  /** Ours is drawn at any zoom; a council's tiles are sharp only at whole ones. */
  halfZooms: boolean
  still: boolean
  ref: Ref<LeafletMap>
  children: ReactNode
}

/** Leaflet's map. react-leaflet reads these once; whatever changes later is a child's or a hook's to change. */
export function MapSurface({ area, maxZoom, halfZooms, still, ref, children }: Props) {
  const [bounds] = useState(() => toLatLng(area))
  return (
    <MapContainer
      ref={ref}
      className="map-surface"
      bounds={bounds}
      minZoom={minZoom}
      maxZoom={maxZoom}
      zoomSnap={halfZooms ? 0.5 : 1}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      trackResize={false}
      zoomAnimation={!still}
      fadeAnimation={!still}
      markerZoomAnimation={!still}
      inertia={!still}
    >
      {children}
    </MapContainer>
  )
}

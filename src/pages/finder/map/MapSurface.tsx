import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useState, type ReactNode, type Ref, useEffect } from 'react'
import { MapContainer } from 'react-leaflet'
import type { Bounds } from '#domain/geo/bounds.ts'
import { latLngs } from './movement/freePart.ts'
import 'leaflet/dist/leaflet.css'

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
  const [bounds] = useState(() => latLngs(area))
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

/** Leaflet's box takes the focus and the arrow keys, so it needs a role, a name and a word on its keys. A link to the map leads to it. */
export function useSurfaceNames(map: LeafletMap, name: string, describedBy: string): void {
  useEffect(
    function nameSurface() {
      const box = map.getContainer()
      box.setAttribute('role', 'application')
      box.dataset.start = ''
      box.setAttribute('aria-label', name)
      box.setAttribute('aria-describedby', describedBy)
    },
    [map, name, describedBy],
  )
}

/**
 * A map that is left while it zooms would end the zoom on panes that are gone: Leaflet 1.9 stops its other animations when it
 * is removed, and forgets this one.
 */
export function useZoomEnd(map: LeafletMap): void {
  useEffect(
    function endZoom() {
      return function forgetZoom() {
        Object.assign(map, { _animatingZoom: false })
      }
    },
    [map],
  )
}

/** What the map looks at, once it has come to rest. */
export interface View {
  bounds: Bounds
  zoom: number
  lat: number
}

export function useView(map: LeafletMap): View {
  const [view, setView] = useState(() => viewOf(map))
  useEffect(
    function followMap() {
      const follow = () => setView(viewOf(map))
      // It may have moved between this drawing and this listening: the first frame is set by an effect as well.
      follow()
      // Pins and notes may come a frame after the ground: the one in which a finger is lifted has enough to do.
      const followLater = () => startTransition(follow)
      map.on('moveend resize', followLater)
      return function letGo() {
        map.off('moveend resize', followLater)
      }
    },
    [map],
  )
  return view
}

function viewOf(map: LeafletMap): View {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
    lat: map.getCenter().lat,
  }
}

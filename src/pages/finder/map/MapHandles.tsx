import type { Map as LeafletMap } from 'leaflet'
import { useEffect, type RefObject } from 'react'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { MapControls } from './controls/MapControls.tsx'
import { type Framed, useFrame, useShowPlace } from './movement/bringIntoView.ts'
import {
  useKeepSize,
  useStillness,
  useTouchGestures,
  useWheelGestures,
} from './movement/gestures.ts'
import { useSurfaceNames } from './MapSurface.tsx'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  map: LeafletMap
  searchKey: string
  framed: Framed
  at: PlaceId | null
  where: Point | null
  panel: RefObject<HTMLElement | null>
  maxZoom: number
  fullscreen: boolean
  still: boolean
  describedBy: string
}

/** Everything that moves the map, or keeps it from moving. */
export function MapHandles({ map, maxZoom, still, ...props }: Props) {
  useSurfaceNames(map, mapWords.surface, props.describedBy)
  useStillness(map, still)
  useKeepSize(map)
  useWheelGestures(map)
  const hinting = useTouchGestures(map, props.fullscreen)
  const showAll = useFrame(map, props.searchKey, props.framed, still)
  useShowPlace(map, props.at, props.where, props.panel, still)
  useEffect(
    function limitZoom() {
      map.setMaxZoom(maxZoom)
    },
    [map, maxZoom],
  )
  return (
    <>
      <MapControls map={map} still={still} onShowAll={showAll} />
      <p className="map-hint" role="status">
        {hinting && mapWords.twoFingers}
      </p>
    </>
  )
}

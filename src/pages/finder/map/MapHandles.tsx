import type { Map as LeafletMap } from 'leaflet'
import { useEffect, type RefObject } from 'react'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { MapControls } from './controls/MapControls.tsx'
import type { Framed } from './movement/frame.ts'
import { useFrame } from './movement/useFrame.ts'
import { useKeepSize } from './movement/useKeepSize.ts'
import { useShowPlace } from './movement/useShowPlace.ts'
import { useStillness } from './movement/useStillness.ts'
import { useTouchManners } from './movement/useTouchManners.ts'
import { useWheelManners } from './movement/useWheelManners.ts'
import { useSurfaceNames } from './useSurfaceNames.ts'
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
  useWheelManners(map)
  const hinting = useTouchManners(map, props.fullscreen)
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

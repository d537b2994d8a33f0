import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Within } from '#domain/search/search.ts'
import { MapControls } from './controls/MapControls.tsx'
import { type Framed, useFrame, useShowPlace } from './movement/bringIntoView.ts'
import {
  useKeepSize,
  useStillness,
  useTouchGestures,
  useWheelGestures,
} from './movement/gestures.ts'
import { SearchHere } from './movement/SearchHere.tsx'
import { useSurfaceNames, useZoomEnd } from './MapSurface.tsx'
import { map as mapWords } from '#words/map.ts'

interface Props {
  map: LeafletMap
  searchKey: string
  framed: Framed
  at: PlaceId | null
  where: Place | null
  maxZoom: number
  fullscreen: boolean
  still: boolean
  /** The place in focus was chosen on the map. */
  chosenHere: boolean
  names: readonly GazetteerEntry[]
  onSearchHere?: ((near: string, within: Within) => void) | undefined
  describedBy: string
}

/** Everything that moves the map, or keeps it from moving. */
export function MapHandles({ map, maxZoom, still, ...props }: Props) {
  useSurfaceNames(map, mapWords.surface, props.describedBy)
  useZoomEnd(map)
  useStillness(map, still)
  useKeepSize(map)
  useWheelGestures(map)
  const hinting = useTouchGestures(map, props.fullscreen)
  const showAll = useFrame(map, props.searchKey, props.framed, props.at, still)
  useShowPlace(map, props.at, props.where, {
    ...{ still, chosenHere: props.chosenHere, origin: props.framed.origin },
  })
  useEffect(
    function limitZoom() {
      map.setMaxZoom(maxZoom)
    },
    [map, maxZoom],
  )
  return (
    <>
      {props.onSearchHere && (
        <SearchHere
          map={map}
          searchKey={props.searchKey}
          names={props.names}
          onSearch={props.onSearchHere}
        />
      )}
      <MapControls map={map} where={props.where} still={still} onShowAll={showAll} />
      <p className="map-hint" role="status">
        {hinting && mapWords.twoFingers}
      </p>
    </>
  )
}

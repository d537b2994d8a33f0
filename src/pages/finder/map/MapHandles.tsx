import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { MapControls } from './controls/MapControls.tsx'
import { type Framed, useFrame, useShowPlace } from './movement/bringIntoView.ts'
import { useGestures, useKeepSize, useStillness } from './movement/gestures.ts'
import { SearchHere } from './movement/SearchHere.tsx'
import { useViewBefore } from './movement/viewBefore.ts'
import { useSurfaceNames, useZoomEnd } from './MapSurface.tsx'
import { useEscape } from './useEscape.ts'
import { classes } from '#ui/classes.ts'
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
  /** Something is said of a place, or of several. */
  isOpen: boolean
  /** The place in focus was chosen on the map. */
  chosenHere: boolean
  names: readonly GazetteerEntry[]
  describedBy: string
}

/** Everything that moves the map, or keeps it from moving. */
export function MapHandles({ map, maxZoom, still, ...props }: Props) {
  useSurfaceNames(map, mapWords.surface, props.describedBy)
  useZoomEnd(map)
  useEscape(map)
  useStillness(map, still)
  useKeepSize(map)
  const hint = useGestures(map, props.fullscreen)
  const showAll = useFrame(map, props.searchKey, props.framed, props.at, still)
  useShowPlace(map, props.at, props.where, {
    ...{ still, chosenHere: props.chosenHere, origin: props.framed.origin },
    makeRoom: useViewBefore(map, props.isOpen, still),
  })
  useEffect(
    function limitZoom() {
      map.setMaxZoom(maxZoom)
    },
    [map, maxZoom],
  )
  return (
    <>
      <MapControls map={map} where={props.where} still={still} onShowAll={showAll} />
      <div role="status">
        <SearchHere map={map} searchKey={props.searchKey} names={props.names} />
      </div>
      <p className={classes('map-hint', hint === 'wheel' && 'map-hint-small')} role="status">
        {hint && mapWords[hint]}
      </p>
    </>
  )
}

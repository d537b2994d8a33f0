import type { RefObject } from 'react'
import { useMap } from 'react-leaflet'
import type { Area } from '#domain/catalogue/area.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Within } from '#domain/search/search.ts'
import { EmbeddedBasemap } from './basemap/EmbeddedBasemap.tsx'
import { PinMarks } from './pins/PinMarks.tsx'
import type { Pin } from './pins/pins.ts'
import { useStanding } from './pins/clusters.ts'
import { AboutHere } from './rings/AboutHere.tsx'
import { DistanceRings, useRings } from './rings/DistanceRings.tsx'
import { DetailedTiles } from './tiles/DetailedTiles.tsx'
import type { GroundNow } from './tiles/useGround.ts'

interface Props {
  area: Area
  ground: GroundNow
  pins: readonly Pin[]
  origin: Point | null
  spread: Metres | null
  originName: string
  within: Within
  at: PlaceId | null
  /** A place that is open in the panel, alone or among others of its mark. */
  open: PlaceId | null
  highlighted: readonly PlaceId[]
  focusRef: RefObject<PlaceId | null>
  onChoose: (pins: readonly Pin[]) => void
  onPoint: (places: readonly PlaceId[]) => void
}

/** What lies on the map, from the ground up. */
export function MapLayers({ area, ground, pins, origin, onChoose, ...props }: Props) {
  const { marks, start } = useStanding(useMap(), pins, ground.maxZoom, props.at, origin)
  const rings = useRings(origin, props.within)
  const pictures = ground.is === 'detailed' && area.basemap.type === 'raster'
  return (
    <>
      {ground.layers && (
        <EmbeddedBasemap
          layers={ground.layers}
          streets={ground.streets}
          onTrouble={ground.onTrouble}
          names={!pictures}
          marks={marks}
          at={props.at}
          open={props.open}
          rings={rings}
          start={start && { ...start, name: props.originName }}
        />
      )}
      {pictures && <DetailedTiles basemap={area.basemap} onTrouble={ground.onTrouble} />}
      <AboutHere marks={marks} at={props.at} />
      {origin && start && (
        <DistanceRings
          origin={origin}
          sign={start}
          spread={props.spread}
          name={props.originName}
          rings={rings}
        />
      )}
      <PinMarks
        marks={marks}
        pins={pins}
        kinds={area.kindNames}
        open={props.open}
        highlighted={props.highlighted}
        focusRef={props.focusRef}
        onChoose={onChoose}
        onPoint={props.onPoint}
      />
    </>
  )
}

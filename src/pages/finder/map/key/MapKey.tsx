import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'
import { DrawnSign, type Draw } from '#components/DrawnSign.tsx'
import { KindMark } from '#components/KindMark.tsx'
import type { Area } from '#domain/catalogue/area.ts'
import { placeKinds, type PlaceId, type PlaceKind } from '#domain/catalogue/place.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { drawLead, drawPoints, drawStop } from '#map/drawMarks.ts'
import { streetsFrom } from '#map/ways.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { ClusterShape, PinShape } from '#pages/finder/map/pins/PinButton.tsx'
import { useStanding } from '#pages/finder/map/pins/clusters.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import { StartSign } from '#pages/finder/map/rings/DistanceRings.tsx'
import type { GroundNow } from '#pages/finder/map/tiles/useGround.ts'
import { mapKey as words } from '#words/mapKey.ts'
import { boxOf, signsOnMap, type GroundSign, type SignOnMap } from './signsOnMap.ts'
import './MapKey.css'

interface Props {
  map: LeafletMap
  area: Area
  ground: GroundNow
  pins: readonly Pin[]
  at: PlaceId | null
  origin: Point | null
}

/** What the signs on the map mean, when it is asked for: of those that are on it now. */
export function MapKey(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="map-credit map-key"
      name="map-foot"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      {open && <Signs {...props} />}
    </details>
  )
}

function Signs({ map, area, ground, pins, at, origin }: Props) {
  const view = useView(map)
  const standing = useStanding(map, pins, ground.maxZoom, at, origin)
  const { layers, streets } = ground
  const zoom = Math.round(view.zoom)
  const tiles = (zoom >= streetsFrom && streets?.tilesNow(boxOf(view.bounds), zoom)) || []
  const isPictures = ground.is === 'detailed' && area.basemap.type === 'raster'
  const drawn = tiles.length > 0 ? tiles : layers && !isPictures ? [layers] : []
  const shared = standing.marks.find(({ size, places }) => size === 1 && places > 1)?.first
  return (
    <ul className="map-key-signs">
      {signsOnMap(standing, at, drawn, view).map((sign) => (
        <li key={sign}>
          <span className="map-key-sign">
            {sign === 'shared' && shared ? (
              <PinShape kind={shared.places[0].place.kind} count={shared.places.length} />
            ) : (
              <Sign sign={sign} />
            )}
          </span>
          {isPlaceKind(sign) ? area.kindNames[sign].one : words[sign]}
        </li>
      ))}
    </ul>
  )
}

function Sign({ sign }: { sign: SignOnMap }) {
  if (isPlaceKind(sign)) return <KindMark kind={sign} />
  if (sign === 'several') return <ClusterShape count={8} />
  if (sign === 'start') return <StartSign />
  if (isDrawn(sign)) return <DrawnSign draw={drawings[sign]} side={side} />
  return <span className={`map-key-${sign}`} />
}

const isPlaceKind = (sign: SignOnMap): sign is PlaceKind => placeKinds.some((kind) => kind === sign)

const side = 24
const middle = { x: side / 2, y: side / 2 }

/** What the map draws on a canvas is drawn here by the same hand. */
const drawings: Record<GroundSign | 'aside', Draw> = {
  stop: (context, palette) => drawStop(context, middle, palette, 1.25),
  station: (context, palette) =>
    drawPoints(context, { stations: [{ at: middle, what: { name: '' } }], stops: [] }, palette, {
      zoom: 16,
      toSheet: (at) => at,
    }),
  path(context, palette) {
    context.setLineDash([4, 3])
    context.lineWidth = 2
    context.strokeStyle = palette.road.path.line
    context.beginPath()
    context.moveTo(1, side - 6)
    context.lineTo(side - 1, 6)
    context.stroke()
  },
  aside: (context, { ink, land }) =>
    drawLead(context, { x: 5, y: side - 5 }, { x: side - 2, y: 2 }, [ink, land]),
}

const isDrawn = (sign: SignOnMap): sign is keyof typeof drawings => sign in drawings

import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { KindMark } from '#components/KindMark.tsx'
import type { Area } from '#domain/catalogue/area.ts'
import { placeKinds, type PlaceId, type PlaceKind } from '#domain/catalogue/place.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { StreetArchive } from '#map/archive.ts'
import { sized } from '#map/canvas.ts'
import { drawStop } from '#map/drawMarks.ts'
import { pointOf, project } from '#map/mercator.ts'
import { palettes } from '#map/palette.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { ClusterShape } from '#pages/finder/map/pins/PinButton.tsx'
import { useStanding } from '#pages/finder/map/pins/clusters.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import { StartSign } from '#pages/finder/map/rings/DistanceRings.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { mapKey as words } from '#words/mapKey.ts'
import { signsOnMap, type SignOnMap } from './signsOnMap.ts'
import './MapKey.css'

interface Props {
  map: LeafletMap
  kinds: Area['kindNames']
  pins: readonly Pin[]
  maxZoom: number
  at: PlaceId | null
  origin: Point | null
  streets: StreetArchive | null
}

/** What the signs on the map mean, when it is asked for: of those that are on it now. */
export function MapKey(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="map-credit map-key" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && <Signs {...props} />}
    </details>
  )
}

function Signs({ map, kinds, pins, maxZoom, at, origin, streets }: Props) {
  const view = useView(map)
  const standing = useStanding(map, pins, maxZoom, at, origin)
  const [west, south, east, north] = view.bounds
  const [from, to] = [project(west, north), project(east, south)]
  const box = { left: from.x, top: from.y, right: to.x, bottom: to.y }
  const tiles = streets?.tilesNow(box, Math.round(view.zoom)) ?? []
  const stops = tiles.flatMap((tile) => tile.stops.map((stop) => pointOf(stop.at)))
  return (
    <ul className="map-key-signs">
      {signsOnMap(standing, at, stops, view).map((sign) => (
        <li key={sign}>
          <span className="map-key-sign">
            <Sign sign={sign} />
          </span>
          {isPlaceKind(sign) ? kinds[sign].one : words[sign]}
        </li>
      ))}
    </ul>
  )
}

function Sign({ sign }: { sign: SignOnMap }) {
  if (isPlaceKind(sign)) return <KindMark kind={sign} />
  if (sign === 'several') return <ClusterShape count={8} />
  if (sign === 'start') return <StartSign />
  if (sign === 'stop') return <StopSign />
  return <span className={`map-key-${sign}`} />
}

const isPlaceKind = (sign: SignOnMap): sign is PlaceKind => placeKinds.some((kind) => kind === sign)

const side = 20

/** As the map draws it. */
function StopSign() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  useEffect(
    function draw() {
      const context = canvas.current && sized(canvas.current, side, side)
      const palette = dark ? palettes.dark : palettes.light
      if (context) drawStop(context, { x: side / 2, y: side / 2 }, palette, 1.25)
    },
    [dark],
  )
  return <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: side, blockSize: side }} />
}

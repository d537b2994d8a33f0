import type { LatLngExpression, Map as LeafletMap } from 'leaflet'
import { useId, useState, type ComponentProps } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { map as mapWords } from '#words/map.ts'
import { metresPerPixel } from '#pages/finder/map/rings/DistanceRings.tsx'
import { metresPerMile } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import './MapControls.css'

interface MapControlsProps {
  map: LeafletMap
  /** The place in focus: while it is in view, the map is zoomed around it. */
  where: Point | null
  still: boolean
  onShowAll: () => void
}

/** Every move of the map by a plain click: pinch, wheel and drag are never the only way (WCAG 2.2, 2.5.1 and 2.5.7). */
export function MapControls({ map, where, still, onShowAll }: MapControlsProps) {
  const { zoom } = useView(map)
  const [moving, setMoving] = useState(false)
  const padId = useId()
  const zoomBy = (step: number) => {
    const spot: LatLngExpression | null = where && [where.lat, where.lon]
    const around = spot && map.getBounds().contains(spot) ? spot : map.getCenter()
    const to = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), zoom + step))
    map.setZoomAround(around, to, { animate: !still })
  }
  return (
    <div className="map-controls" role="group" aria-label={mapWords.controls}>
      <ControlButton
        name={mapWords.zoomIn}
        off={zoom >= map.getMaxZoom()}
        onClick={() => zoomBy(1)}
      >
        <Icon name="plus" />
      </ControlButton>
      <ControlButton
        name={mapWords.zoomOut}
        off={zoom <= map.getMinZoom()}
        onClick={() => zoomBy(-1)}
      >
        <Icon name="minus" />
      </ControlButton>
      <ControlButton name={mapWords.showAll} onClick={onShowAll}>
        <Glyph d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5M9 9h.01M15 11h.01M10 15h.01" />
        {mapWords.all}
      </ControlButton>
      <ControlButton
        name={mapWords.move}
        onClick={() => setMoving(!moving)}
        aria-expanded={moving}
        aria-controls={padId}
      >
        <Glyph d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />
        {mapWords.move}
      </ControlButton>
      <MovePad id={padId} map={map} still={still} open={moving} />
    </div>
  )
}

/** Glyphs that only a map needs, drawn as Icon's are. */
function Glyph({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}

interface ControlButtonProps extends ComponentProps<'button'> {
  name: string
  /** Has no effect now, but keeps its place and the focus. */
  off?: boolean
}

function ControlButton({ name, off = false, onClick, ...rest }: ControlButtonProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
      {...rest}
    />
  )
}

/** Part of the map's width or height that one press moves it. */
const share = 0.4

/** In reading order on the pad. The arrow is turned by CSS; the step is in widths and heights of the map. */
const ways = [
  { way: 'north', x: 0, y: -share },
  { way: 'west', x: -share, y: 0 },
  { way: 'east', x: share, y: 0 },
  { way: 'south', x: 0, y: share },
] as const

interface MovePadProps {
  id: string
  map: LeafletMap
  still: boolean
  open: boolean
}

function MovePad({ id, map, still, open }: MovePadProps) {
  const move = (x: number, y: number) => {
    const size = map.getSize()
    map.panBy([x * size.x, y * size.y], { animate: !still })
    // As much a move by hand as a drag.
    map.fire('dragend')
  }
  return (
    <div className="map-pad" id={id} hidden={!open}>
      {ways.map(({ way, x, y }) => (
        <div key={way} className={`map-pad-${way}`}>
          <ControlButton name={mapWords[way]} onClick={() => move(x, y)}>
            <Glyph d="M12 20V4M5 11l7-7 7 7" />
          </ControlButton>
        </div>
      ))}
    </div>
  )
}

/** Longest bar, px: "half a mile" is as wide at most zooms. */
const longest = 150

export function ScaleBar({ map }: { map: LeafletMap }) {
  const { lat, zoom } = useView(map)
  const { miles, width } = scaleFor(metresPerPixel(lat, zoom), longest)
  return (
    <div className="map-scale" style={{ inlineSize: width }}>
      {mapWords.scale(miles)}
    </div>
  )
}

const lengths = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100]

export interface Scale {
  miles: number
  /** Length of the bar, px. */
  width: number
}

/** The longest round number of miles whose bar is no longer than `longest` px; the shortest where none fits. */
export function scaleFor(metresPerPixel: number, longest: number): Scale {
  const widthOf = (miles: number) => (miles * metresPerMile) / metresPerPixel
  const fits = lengths.filter((miles) => widthOf(miles) <= longest)
  const miles = fits.at(-1) ?? 0.25
  return { miles, width: Math.round(widthOf(miles)) }
}

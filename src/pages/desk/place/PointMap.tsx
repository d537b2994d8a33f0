import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { MapCredit } from '#components/MapCredit.tsx'
import type { PrecisePoint } from '#desk/openReferral/place/point.ts'
import {
  doorZoom,
  drawDoorMap,
  pointAt,
  streetsAround,
  zoomToFit,
  type DoorView,
} from '#map/doorMap.ts'
import type { BaseLayers } from '#map/layers.ts'
import { palettes } from '#map/palette.ts'
import { useBasemap, useStreets } from '#map/useBasemap.ts'
import { Button } from '#ui/Button.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { desk } from '#words/en/desk.ts'
import './PointMap.css'

const words = desk.place.map

/** In pixels of the drawing, however large the page shows it. */
const [width, height] = [640, 320]
/** How far an arrow key moves the point, in pixels; and how much nearer a press from far off comes. */
const step = 12
const nearer = 3
const townZoom = 13
const [furthest, nearest] = [6, 18]

interface Props {
  area: Area
  /** Where the place is; null while it is not known. */
  point: PrecisePoint | null
  /** What the map is called, where it is not for the door of a place. */
  label?: string
  onPress: (point: Point) => void
}

/** A town is looked at from further off than a door; a place that is nowhere yet is looked for in all of the area. */
function zoomOf({ bounds }: Area, point: PrecisePoint | null): number {
  if (point === null) return zoomToFit(bounds, width)
  return point.precision === 'town' ? townZoom : doorZoom
}

/** The ground around a place: a press says where its door is, and from far off brings it nearer. */
export function PointMap({ area, point, label, onPress }: Props) {
  const [chosen, setZoom] = useState<number | null>(null)
  const zoom = chosen ?? zoomOf(area, point)
  const [west, south, east, north] = area.bounds
  const middle = point ?? { lat: (south + north) / 2, lon: (west + east) / 2 }
  const exact = point === null ? null : point.precision === 'building'
  const view = { door: { lat: middle.lat, lon: middle.lon }, width, height, exact, zoom }
  const canvas = useDrawing(area, view)

  function press(x: number, y: number) {
    onPress(pointAt(view, x, y))
    if (zoom < doorZoom) setZoom(Math.min(doorZoom, zoom + nearer))
  }
  function click({ clientX, clientY, detail, currentTarget }: MouseEvent) {
    // Enter presses a button too, and says no spot.
    if (detail === 0) return
    const { left, top, width: wide, height: high } = currentTarget.getBoundingClientRect()
    press(((clientX - left) / wide) * width, ((clientY - top) / high) * height)
  }
  const moves: Record<string, [x: number, y: number]> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  }
  function move(event: KeyboardEvent) {
    const by = moves[event.key]
    if (by === undefined) return
    event.preventDefault()
    onPress(pointAt(view, width / 2 + by[0], height / 2 + by[1]))
  }
  return (
    <figure className="desk-map" dir="ltr">
      <button
        type="button"
        name="point"
        className="desk-map-ground"
        aria-label={label ?? words.name}
        onClick={click}
        onKeyDown={move}
      >
        <canvas ref={canvas} className="desk-map-canvas" aria-hidden="true" />
      </button>
      <div className="desk-row">
        <Button disabled={zoom >= nearest} onClick={() => setZoom(zoom + 1)}>
          {words.nearer}
        </Button>
        <Button disabled={zoom <= furthest} onClick={() => setZoom(zoom - 1)}>
          {words.further}
        </Button>
      </div>
      {area.basemap.type !== 'embedded' && <MapCredit credit={area.basemap.attribution} />}
    </figure>
  )
}

/** Draws a view on a canvas: the streets once they are here; the drawn map until then, and where there are none. */
function useDrawing(area: Area, { door: { lat, lon }, exact, zoom }: DoorView & { zoom: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const archive = useStreets(area)
  const basemap = useBasemap(area.id)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const drawn = basemap.is === 'pending' ? undefined : basemap.layers
  const key = `${lat} ${lon} ${zoom}`
  const [found, setFound] = useState<{ key: string; streets: BaseLayers | null } | null>(null)
  const streets = found?.key === key ? found.streets : null
  useEffect(
    function fetchStreets() {
      if (!archive) return
      let gone = false
      void streetsAround(archive, { door: { lat, lon }, width, height, exact: null, zoom }).then(
        (streets) => {
          if (!gone) setFound({ key, streets })
        },
        // No signal, or no streets on this host: the drawn map stays.
        () => undefined,
      )
      return function forget() {
        gone = true
      }
    },
    [archive, key, lat, lon, zoom],
  )
  useEffect(
    function draw() {
      const view = { door: { lat, lon }, width, height, exact, zoom }
      const palette = dark ? palettes.dark : palettes.light
      if (canvas.current) drawDoorMap(canvas.current, streets, palette, view, drawn)
    },
    [streets, drawn, dark, lat, lon, exact, zoom],
  )
  return canvas
}

import { useEffect, useRef, useState } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { namesIn } from '#map/address.ts'
import { drawStop } from '#map/drawMarks.ts'
import { drawDoorMap, streetsAround, type DoorView } from '#map/doorMap.ts'
import type { BaseLayers } from '#map/layers.ts'
import { KindMark } from './KindMark.tsx'
import { MapCredit } from './MapCredit.tsx'
import { DrawnSign, type Draw } from './DrawnSign.tsx'
import { palettes, type Palette } from '#map/palette.ts'
import { stopsNear, type NearStop } from '#map/stopsNear.ts'
import { useStreets } from '#map/useBasemap.ts'
import { useIdle } from '#ui/useIdle.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { place as words } from '#words/place.ts'
import './DoorMap.css'

interface Props {
  area: Area
  place: Place
}

const height = 220

/**
 * A small map of the door, and the bus stops near it in words, in space that is kept for both (page.css). What it needs is
 * fetched once the page is idle, however far it was scrolled: both may be printed. Where it cannot be had, it says so.
 */
export function DoorMap({ area, place }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, useIdle(true))
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const view = width === 0 ? null : { ...viewOf(place), width, height }
  const streets = useStreetsAround(area, view)
  const stops = isHad(streets) ? stopsNear(place, streets.stops) : null
  return (
    <div ref={frame} className="door-map">
      <figure className="door-map-figure" dir="ltr">
        {view && isHad(streets) ? (
          <DoorDrawing
            {...{ view, streets }}
            kind={place.kind}
            className="door-map-canvas"
            palette={dark ? palettes.dark : palettes.light}
            name={words.doorMap(place.name, place.address.lines.join(', '), view.exact)}
          />
        ) : (
          <p className="door-map-canvas">{streets === null && words.doorMapFailed}</p>
        )}
        <figcaption>
          {area.basemap.type !== 'embedded' && <MapCredit credit={area.basemap.attribution} />}
        </figcaption>
      </figure>
      {stops && <Stops stops={stops} />}
    </div>
  )
}

/** The streets of a small map; null = they cannot be had, or there are none. */
type Streets = BaseLayers | null | 'awaited'

export const isHad = (streets: Streets): streets is BaseLayers =>
  streets !== null && streets !== 'awaited'

/** What a small map has in its middle. */
export const viewOf = ({ lat, lon, precision, address }: Place) => ({
  door: { lat, lon },
  address: namesIn(address.lines),
  exact: precision === 'building',
})

/** The streets that a small map shows; a view of null asks for none. */
export function useStreetsAround(area: Area, view: DoorView | null): Streets {
  const archive = useStreets(view === null ? noStreets : area)
  const [streets, setStreets] = useState<Streets>('awaited')
  const asked = JSON.stringify(view)
  useEffect(
    function fetchStreets() {
      const view = JSON.parse(asked) as DoorView | null
      if (!archive || !view) return
      let gone = false
      const take = (found: BaseLayers | null) => {
        if (!gone) setStreets(found)
      }
      // No signal, or no streets on this host: the page says where the place is.
      void streetsAround(archive, view).then(take, () => take(null))
      return function forget() {
        gone = true
      }
    },
    [archive, asked],
  )
  return streets
}

const noStreets = { id: '', basemap: { type: 'embedded' } } as const

/** The streets around a door, drawn, with the sign of its place over them, as on the large map. */
export function DoorDrawing({
  view,
  streets,
  palette,
  name,
  kind,
  className,
}: {
  view: DoorView
  streets: BaseLayers
  palette: Palette
  /** What it shows, for those who cannot see it. */
  name: string
  kind: PlaceKind
  className: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(function draw() {
    if (canvas.current) drawDoorMap(canvas.current, streets, palette, view)
  })
  return (
    <div role="img" aria-label={name} className="door-map-drawing">
      <canvas ref={canvas} className={className} aria-hidden="true" />
      <KindMark kind={kind} />
    </div>
  )
}

const signSide = 20
const drawStopSign: Draw = (context, palette) =>
  drawStop(context, { x: signSide / 2, y: signSide / 2 }, palette, 1.25)

function Stops({ stops }: { stops: readonly NearStop[] }) {
  return (
    <>
      <h3>
        <DrawnSign draw={drawStopSign} side={signSide} /> {words.stopsTitle}
      </h3>
      {stops.length === 0 ? (
        <p>{words.noStops}</p>
      ) : (
        <ul>
          {stops.map(({ name, minutes }) => (
            <li key={name}>{words.stop(name, minutes)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** How wide a box is, in px; 0 until it is wanted. */
function useWidth(box: { current: HTMLElement | null }, wanted: boolean): number {
  const [width, setWidth] = useState(0)
  useEffect(
    function measure() {
      if (!wanted || !box.current || typeof ResizeObserver === 'undefined') return
      const observer = new ResizeObserver(([entry]) => {
        // Once: paper is of another width, and waits for no map.
        observer.disconnect()
        setWidth(Math.round(entry?.contentRect.width ?? 0))
      })
      observer.observe(box.current)
      return function stop() {
        observer.disconnect()
      }
    },
    [box, wanted],
  )
  return width
}

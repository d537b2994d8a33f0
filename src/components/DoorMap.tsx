import { useEffect, useRef, useState } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { drawDoorMap, stopsNear, streetsAround, type DoorView } from '#map/doorMap.ts'
import type { BaseLayers } from '#map/layers.ts'
import { MapCredit } from './MapCredit.tsx'
import { palettes } from '#map/palette.ts'
import { useStreets } from '#map/useBasemap.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { place as words } from '#words/en/place.ts'
import './DoorMap.css'

interface Props {
  area: Area
  place: Place
}

const height = 220

/**
 * A small map of the door, and the bus stops near it in words. What it needs is fetched when it comes near the view; where
 * that cannot be had there is none, and the page says all else.
 */
export function DoorMap({ area, place }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidthNearView(frame)
  return (
    <div ref={frame} className="door-map">
      {width > 0 && <Drawing area={area} place={place} width={width} />}
    </div>
  )
}

function Drawing({ area, place, width }: Props & { width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const archive = useStreets(area)
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const [streets, setStreets] = useState<BaseLayers | null>(null)
  const { lat, lon, precision } = place
  const exact = precision === 'building'

  useEffect(
    function fetchStreets() {
      if (!archive) return
      let gone = false
      const view: DoorView = { door: { lat, lon }, width, height, exact }
      void streetsAround(archive, view).then(
        (found) => {
          if (!gone) setStreets(found)
        },
        // No signal, or no streets on this host: the page says where the place is.
        () => undefined,
      )
      return function forget() {
        gone = true
      }
    },
    [archive, lat, lon, width, exact],
  )
  useEffect(
    function draw() {
      if (canvas.current && streets)
        drawDoorMap(canvas.current, streets, dark ? palettes.dark : palettes.light, {
          ...{ door: { lat, lon }, width, height, exact },
        })
    },
    [streets, dark, lat, lon, width, exact],
  )

  if (!streets) return null
  const stops = exact ? stopsNear(place, streets.stops) : []
  return (
    <>
      <figure className="door-map-figure" dir="ltr">
        <div
          role="img"
          aria-label={words.doorMap(place.name, place.address.lines.join(', '), exact)}
        >
          <canvas ref={canvas} className="door-map-canvas" />
        </div>
        <figcaption>
          {area.basemap.type !== 'embedded' && <MapCredit credit={area.basemap.attribution} />}
        </figcaption>
      </figure>
      {stops.length > 0 && (
        <>
          <h3>{words.stopsTitle}</h3>
          <ul>
            {stops.map(({ name, minutes }) => (
              <li key={name}>{words.stop(name, minutes)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** How wide a box is once it has come near the view, in px; 0 before. */
function useWidthNearView(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(
    function watch() {
      if (!box.current || typeof IntersectionObserver === 'undefined') return
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return
          observer.disconnect()
          setWidth(Math.round(entry.boundingClientRect.width))
        },
        { rootMargin: '200px' },
      )
      observer.observe(box.current)
      return function stop() {
        observer.disconnect()
      }
    },
    [box],
  )
  return width
}

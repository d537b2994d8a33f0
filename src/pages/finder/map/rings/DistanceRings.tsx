import { Fragment } from 'react'
import { Circle } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import { PortalMarker } from '#pages/finder/map/PortalMarker.tsx'
import './DistanceRings.css'
import type { Ring } from './rings.ts'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  origin: Point
  name: string
  rings: readonly Ring[]
}

/** How far is a mile here? Rings round where the family asked from, in a straight line. */
export function DistanceRings({ origin, name, rings }: Props) {
  return (
    <>
      {rings.map(({ miles, metres, label }) => (
        <Fragment key={miles}>
          <Circle
            className="map-ring"
            center={[origin.lat, origin.lon]}
            radius={metres}
            fill={false}
            interactive={false}
          />
          <PortalMarker lat={label.lat} lon={label.lon} size={28} level="below">
            <span className="map-ring-label">{mapWords.ring(miles)}</span>
          </PortalMarker>
        </Fragment>
      ))}
      <PortalMarker lat={origin.lat} lon={origin.lon} size={28} level="below">
        <svg
          className="map-origin"
          viewBox="0 0 28 28"
          role="img"
          aria-label={mapWords.origin(name)}
        >
          <circle className="map-origin-halo" cx="14" cy="14" r="10" />
          <circle className="map-origin-ring" cx="14" cy="14" r="8" />
          <circle className="map-origin-dot" cx="14" cy="14" r="3.5" />
        </svg>
      </PortalMarker>
    </>
  )
}

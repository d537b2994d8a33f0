import { Circle, useMap } from 'react-leaflet'
import { metresPerMile } from '~/domain/distance.ts'
import type { Point } from '~/domain/gazetteer.ts'
import type { Within } from '~/domain/search.ts'
import { useMapWords } from '~/words/useMapWords.ts'
import { PortalMarker } from '~/views/finder/map/PortalMarker.tsx'
import { useView } from '~/views/finder/map/useView.ts'
import './DistanceRings.css'
import { metresPerPixel, ringsFor } from './rings.ts'

const latitudePerMetre = 360 / 40_075_017

interface Props {
  origin: Point
  name: string
  within: Within
}

/** How far is a mile here? Rings round where the family asked from, in a straight line. */
export function DistanceRings({ origin, name, within }: Props) {
  const words = useMapWords()
  const { zoom } = useView(useMap())
  const rings = ringsFor(within, metresPerPixel(origin.lat, zoom))
  return (
    <>
      {rings.map((miles) => (
        <Ring key={miles} origin={origin} miles={miles} label={words.map.ring(miles)} />
      ))}
      <PortalMarker lat={origin.lat} lon={origin.lon} size={28} level="below">
        <svg
          className="map-origin"
          viewBox="0 0 28 28"
          role="img"
          aria-label={words.map.origin(name)}
        >
          <circle className="map-origin-halo" cx="14" cy="14" r="10" />
          <circle className="map-origin-ring" cx="14" cy="14" r="8" />
          <circle className="map-origin-dot" cx="14" cy="14" r="3.5" />
        </svg>
      </PortalMarker>
    </>
  )
}

function Ring({ origin, miles, label }: { origin: Point; miles: number; label: string }) {
  const metres = miles * metresPerMile
  return (
    <>
      <Circle
        className="map-ring"
        center={[origin.lat, origin.lon]}
        radius={metres}
        fill={false}
        interactive={false}
      />
      <PortalMarker
        lat={origin.lat + metres * latitudePerMetre}
        lon={origin.lon}
        size={28}
        level="below"
      >
        <span className="map-ring-label">{label}</span>
      </PortalMarker>
    </>
  )
}

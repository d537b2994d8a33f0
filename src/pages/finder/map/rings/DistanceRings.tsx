import { Fragment, useMemo } from 'react'
import { Circle, useMap } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import { PortalMarker } from '#pages/finder/map/PortalMarker.tsx'
import { map as mapWords } from '#words/map.ts'
import { type Within, withins } from '#domain/search/search.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { metresPerMile, type Metres } from '#domain/geo/distance.ts'
import { worldSize } from '#map/mercator.ts'
import './DistanceRings.css'

interface Props {
  origin: Point
  /** Where its sign stands. */
  sign: Point
  /** How far what was asked from reaches: a part of a postcode is no point. */
  spread: Metres | null
  name: string
  rings: readonly Ring[]
}

/** Where they asked from is never hidden; presses pass through it to the pin below. How far is a mile here? Rings round where the family asked from, in a straight line. */
export function DistanceRings({ origin, sign, spread, name, rings }: Props) {
  return (
    <>
      {spread !== null && (
        <Circle
          className="map-spread"
          center={[origin.lat, origin.lon]}
          radius={spread}
          interactive={false}
        />
      )}
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
      <PortalMarker lat={sign.lat} lon={sign.lon} size={28} level="above">
        <StartSign name={mapWords.origin(name)} />
      </PortalMarker>
    </>
  )
}

/** The sign of where one starts from; without a name it stands beside words that say so. */
export const StartSign = ({ name }: { name?: string }) => (
  <svg
    className="map-origin"
    viewBox="0 0 28 28"
    role={name && 'img'}
    aria-label={name}
    aria-hidden={!name}
  >
    <circle className="map-origin-halo" cx="14" cy="14" r="10" />
    <circle className="map-origin-ring" cx="14" cy="14" r="10" />
    <circle className="map-origin-dot" cx="14" cy="14" r="3" />
  </svg>
)

/** The rings round where a family asked from that can be read at this zoom; none where nobody said from where. */
export function useRings(origin: Point | null, within: Within): Ring[] {
  const { zoom } = useView(useMap())
  return useMemo(
    () =>
      origin === null
        ? []
        : ringsFor(within, metresPerPixel(origin.lat, zoom)).map((miles) => ringAt(origin, miles)),
    [origin, within, zoom],
  )
}

/** Metres round the Earth at the equator, as Web Mercator has it (WGS 84 semi-major axis). */
const earthRound = 2 * Math.PI * 6_378_137

const latitudePerMetre = 360 / 40_075_017

/** A ring of some miles, and the spot at its top where that is written. */
export interface Ring {
  miles: number
  metres: number
  label: Point
}

/** Pixels narrower than this a ring is a blot round the pin; wider, none of it is in view. */
const narrowest = 34
const widest = 450
/** More than this many rings is a target, not a map. */
const most = 3

/** How many metres of ground one pixel shows, at a latitude and zoom of Web Mercator. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (earthRound * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom)
}

/**
 * The rings to draw round where a family asked from, in miles, smallest first: the ones that can be read at this zoom,
 * none beyond the distance asked for, and always that distance itself.
 */
export function ringsFor(within: Within, metresPerPixel: number): number[] {
  const asked = within === 'any' ? null : Number(within)
  const shown = withins.map(Number).filter((miles) => {
    if (Number.isNaN(miles)) return false
    if (asked !== null && miles >= asked) return miles === asked
    const radius = (miles * metresPerMile) / metresPerPixel
    return radius >= narrowest && radius <= widest
  })
  return shown.slice(-most)
}

/** The ring of some miles round a point. */
export function ringAt({ lat, lon }: Point, miles: number): Ring {
  const metres = miles * metresPerMile
  return { miles, metres, label: { lat: lat + metres * latitudePerMetre, lon } }
}

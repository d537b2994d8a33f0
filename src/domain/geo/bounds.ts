import { metresBetween, metresPerMile } from './distance.ts'
import type { Point } from './gazetteer.ts'

/** [west, south, east, north] in WGS 84 decimal degrees. */
export type Bounds = [number, number, number, number]

/** Whether a point lies inside some bounds; their edges are inside. */
export function contains([west, south, east, north]: Bounds, { lat, lon }: Point): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Metres from a point to the nearest edge of some bounds; 0 inside them. */
export function metresOutside({ lat, lon }: Point, [west, south, east, north]: Bounds): number {
  return metresBetween({ lat, lon }, { lat: clamp(lat, south, north), lon: clamp(lon, west, east) })
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The smallest bounds that hold some bounds and some points. */
export function extended(bounds: Bounds, points: readonly Point[]): Bounds {
  return points.reduce<Bounds>(
    ([west, south, east, north], { lat, lon }) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    bounds,
  )
}

const metresPerDegree = 40_075_017 / 360

/** The bounds of a circle of some miles round a point. */
export function boundsAround({ lat, lon }: Point, miles: number): Bounds {
  const high = (miles * metresPerMile) / metresPerDegree
  const wide = high / Math.cos((lat * Math.PI) / 180)
  return [lon - wide, lat - high, lon + wide, lat + high]
}

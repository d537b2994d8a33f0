import type { Brand } from '#domain/brand.ts'
import type { Point } from './gazetteer.ts'

export type Metres = Brand<number, 'Metres'>
export const metresPerMile = 1609.344

/** Mean radius of the Earth in metres (IUGG). */
const earthRadius = 6_371_008.8
const radians = Math.PI / 180

/** Metres in a straight line over the ground (haversine), within 0.5 % anywhere. */
export function metresBetween(a: Point, b: Point): Metres {
  const north = Math.sin(((b.lat - a.lat) * radians) / 2)
  const east = Math.sin(((b.lon - a.lon) * radians) / 2)
  const chord = north * north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east * east
  return (2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))) as Metres
}

/** Metres as miles, not rounded. */
export function milesOf(metres: Metres): number {
  return metres / metresPerMile
}

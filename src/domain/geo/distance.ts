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

/**
 * An end of a straight line. `about` or a `precision` of `town` = it is only the middle of somewhere (a town, a part of a
 * postcode), so that a distance from it is not exact.
 */
export interface End extends Point {
  about?: boolean
  precision?: 'building' | 'postcode' | 'town'
}

/** Whether a distance between two ends is only about right, as one of them is no exact point. */
export function isAbout(...ends: readonly End[]): boolean {
  return ends.some(({ about, precision }) => about === true || precision === 'town')
}

/** Metres as miles, not rounded. */
export function milesOf(metres: Metres): number {
  return metres / metresPerMile
}

import type { Bounds } from '#domain/catalogue/area.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, warning, type Finding } from '#desk/finding.ts'

const near = 10_000

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Metres from a point to the nearest edge of the bounds; 0 inside them. */
export function metresOutside({ lat, lon }: Point, [west, south, east, north]: Bounds): number {
  return metresBetween({ lat, lon }, { lat: clamp(lat, south, north), lon: clamp(lon, west, east) })
}

/** The commonest slip is the one before the other. */
const hintOf = ({ lat, lon }: Point, bounds: Bounds) =>
  metresOutside({ lat: lon, lon: lat }, bounds) <= near
    ? 'lat and lon are the wrong way round'
    : 'look up its point by the address'

const within = ([west, south, east, north]: Bounds) =>
  `latitude ${south} to ${north}, longitude ${west} to ${east}`

/** A place lies in the bounds; outside by up to 10 km is a warning, further an error (often lat and lon swapped). */
export function pointRules({ summary, places, gazetteer }: AreaFiles): Finding[] {
  const outside = (file: string, id: string, point: Point, far: 'error' | 'warning'): Finding[] => {
    const metres = metresOutside(point, summary.bounds)
    if (metres === 0) return []
    const found = `${point.lat}, ${point.lon}`
    const expected = `a point of the area: ${within(summary.bounds)}`
    const refusal = { file, id, field: 'lat, lon', found, expected }
    if (metres > near && far === 'error') return [error(refusal, hintOf(point, summary.bounds))]
    return [
      warning(
        'outside-bounds',
        refusal,
        'right where it is over the border; else look up its point',
      ),
    ]
  }
  return [
    ...places.flatMap(({ file, record }) => outside(file, record.id, record, 'error')),
    // Towns and postcodes just over the border are there so that they can be said to be outside.
    ...gazetteer
      .filter(({ record }) => metresOutside(record, summary.bounds) > near)
      .flatMap(({ file, record }) => outside(file, record.name, record, 'warning')),
  ]
}

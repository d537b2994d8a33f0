import type { Point } from '#domain/geo/gazetteer.ts'
import type { Layout } from './columns.ts'
import { pointOfGrid } from './nationalGrid.ts'

/** A full postcode in its two halves, and where it is; or why it is of no use. */
export type PostcodeRow =
  | { is: 'good'; outcode: string; inward: string; point: Point }
  | { is: 'terminated' }
  | { is: 'without-point' }
  | { is: 'unreadable' }

const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** "NR1 1AA", "NR11AA", "NR1  1AA" and "nr1 1aa" are one postcode. */
function halves(cell: string): { outcode: string; inward: string } | null {
  const [, outcode, inward] = shape.exec(cell.replace(/\s/g, '').toUpperCase()) ?? []
  return outcode && inward ? { outcode, inward } : null
}

const numberAt = (row: readonly string[], index: number): number => {
  const cell = row[index]?.trim() ?? ''
  return index < 0 || cell === '' ? NaN : Number(cell)
}

/** The point of a row, null where its directory has none: ONSPD writes 99.999999, Code-Point Open 0. */
function pointOf(row: readonly string[], layout: Layout): Point | null {
  const quality = numberAt(row, layout.quality)
  if (quality >= layout.noPointFrom) return null
  const [lat, lon] = [numberAt(row, layout.lat), numberAt(row, layout.lon)]
  if (Math.abs(lat) < 90 && Math.abs(lon) <= 180) return { lat, lon }
  if (!Number.isNaN(lat)) return null
  const [easting, northing] = [numberAt(row, layout.easting), numberAt(row, layout.northing)]
  return easting > 0 && northing > 0 ? pointOfGrid(easting, northing) : null
}

/** What a row says. A terminated postcode may be given to another street one day, so it is of no use. */
export function readRow(row: readonly string[], layout: Layout): PostcodeRow {
  const postcode = halves(row[layout.postcode] ?? '')
  if (postcode === null) return { is: 'unreadable' }
  if ((row[layout.ended]?.trim() ?? '') !== '') return { is: 'terminated' }
  const point = pointOf(row, layout)
  return point === null ? { is: 'without-point' } : { is: 'good', ...postcode, point }
}

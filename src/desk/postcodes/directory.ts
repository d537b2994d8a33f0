import proj4 from 'proj4'
import { nearest } from '#desk/words.ts'
import type { Point } from '#domain/geo/gazetteer.ts'

/** Which cell holds what; a number below 0 is a column that is not there. */
export interface Layout {
  postcode: number
  lat: number
  lon: number
  easting: number
  northing: number
  /** The month a postcode ended, where it did. */
  ended: number
  /** Positional quality: Code-Point Open has no point from 90 on, ONSPD none at 9. */
  quality: number
  noPointFrom: number
}

/** The names of columns over the years: ONSPD, Code-Point Open with a heading, and plain lists. */
const names = {
  postcode: ['pcds', 'postcode', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'pc'],
  lat: ['lat', 'latitude'],
  lon: ['long', 'lon', 'lng', 'longitude'],
  easting: ['oseast1m', 'east1m', 'eastings', 'easting', 'ea'],
  northing: ['osnrth1m', 'north1m', 'northings', 'northing', 'no'],
  ended: ['doterm', 'gone_by'],
  quality: ['osgrdind', 'gridind', 'positional_quality_indicator', 'pq'],
} as const

const plain = (heading: string) => heading.trim().toLowerCase().replace(/ /g, '_')

/** Code-Point Open is published without headings: PC, PQ, EA, NO, CY, RH, LH, CC, DC, WC. */
const codePointOpen: Layout = {
  postcode: 0,
  quality: 1,
  easting: 2,
  northing: 3,
  lat: -1,
  lon: -1,
  ended: -1,
  noPointFrom: 90,
}

const postcodeShape = /^[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}$/i

/** How a file is laid out by its first row, and whether that row is headings; or which columns it lacks. */
export function layoutOf(first: readonly string[]): { layout: Layout; headings: boolean } | string {
  if (
    postcodeShape.test(first[0]?.trim() ?? '') &&
    first.length >= 4 &&
    /^\d+$/.test(first[1] ?? '')
  )
    return { layout: codePointOpen, headings: false }
  const headings = first.map(plain)
  const at = (what: keyof typeof names) => {
    const found = names[what].map((name) => headings.indexOf(name)).find((index) => index >= 0)
    return found ?? -1
  }
  const quality = at('quality')
  const layout: Layout = {
    postcode: at('postcode'),
    lat: at('lat'),
    lon: at('lon'),
    easting: at('easting'),
    northing: at('northing'),
    ended: at('ended'),
    quality,
    noPointFrom: /^(?:os)?grdind$|^gridind$/.test(headings[quality] ?? '') ? 9 : 90,
  }
  const point = layout.lat >= 0 && layout.lon >= 0
  const grid = layout.easting >= 0 && layout.northing >= 0
  if (layout.postcode >= 0 && (point || grid)) return { layout, headings: true }
  return lacking(headings, layout.postcode < 0)
}

function lacking(headings: string[], noPostcode: boolean): string {
  const wanted = noPostcode ? 'postcode' : 'lat'
  const meant = headings.find((it) => nearest(it, names[wanted]) !== undefined)
  const expected = noPostcode
    ? 'a column of postcodes (pcds or postcode)'
    : 'columns of points (lat and long, or oseast1m and osnrth1m)'
  return `${expected}${meant === undefined ? '' : `; is it "${meant}"?`}`
}

/** A full postcode in its two halves, and where it is; or why it is of no use. */
export type PostcodeRow =
  | { is: 'good'; outcode: string; inward: string; point: Point }
  /** No longer in use; the point is where it was, null = not known. */
  | { is: 'terminated'; outcode: string; inward: string; point: Point | null }
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

/** What a row says. A terminated postcode may be given to another street one day: all that is kept of it is that it has ended. */
export function readRow(row: readonly string[], layout: Layout): PostcodeRow {
  const postcode = halves(row[layout.postcode] ?? '')
  if (postcode === null) return { is: 'unreadable' }
  const point = pointOf(row, layout)
  if ((row[layout.ended]?.trim() ?? '') !== '') return { is: 'terminated', ...postcode, point }
  return point === null ? { is: 'without-point' } : { is: 'good', ...postcode, point }
}

/**
 * EPSG:27700 with the seven-parameter Helmert transformation of Ordnance Survey ("A guide to coordinate systems in Great
 * Britain", 6.6): within 5 metres of the exact OSTN15 anywhere in Great Britain, 2 to 3 in Norfolk.
 */
const britishNationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

const toWgs84 = proj4(britishNationalGrid, 'WGS84')

/** Metres east and north on the British National Grid as WGS 84 degrees. */
export function pointOfGrid(easting: number, northing: number): Point {
  const [lon, lat] = toWgs84.forward([easting, northing])
  return { lat, lon }
}

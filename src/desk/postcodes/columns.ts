import { nearest } from '#desk/nearest.ts'

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
  ended: ['doterm'],
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

import proj4 from 'proj4'
import type { Point } from '#domain/geo/gazetteer.ts'

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

import type { Basemap } from '#domain/catalogue/area.ts'

/** Beyond this the embedded map holds too little to be honest (basemap: "What was learnt"). */
const embedded = 13
/** PMTiles are drawn from vectors and stay sharp past their last zoom. */
const vector = 16

/** How far in the map may zoom. */
export function zoomLimit(basemap: Basemap, failed: boolean): number {
  if (failed || basemap.type === 'embedded') return embedded
  return basemap.type === 'raster' ? basemap.maxZoom : vector
}

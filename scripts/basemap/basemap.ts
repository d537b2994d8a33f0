import { landOf } from './coast.ts'
import { sharedLines } from './county.ts'
import { gazetteerOf, type GazetteerRow } from './gazetteer.ts'
import { grow, type Box, type Line } from './geometry.ts'
import type { Bin } from './landOfBin.ts'
import { placesOf } from './places.ts'
import { topologyOf, type Layers } from './topology.ts'

/** What a base map is made of, as the sources have it. */
export interface Sources {
  /** The shoreline bins that touch a box. */
  bins: (box: Box) => Promise<readonly Bin[]>
  /** The rings of each county of the country. */
  counties: readonly (readonly Line[])[]
  /** The text of GeoNames' cities500. */
  cities: string
}

export interface Basemap {
  /** TopoJSON, as the app reads it. */
  text: string
  /** The towns and villages of the area, for its search box. */
  gazetteer: GazetteerRow[]
  counts: Record<string, number>
}

/** Degrees around an area that are drawn with care: as far as a map of the area shows on a wide screen. */
const near = { lon: 0.5, lat: 0.35 }
/** Degrees around an area that are drawn at all: further than the map zooms out. */
const far = { lon: 6, lat: 3.2 }

/** The base map of an area: land, county lines and places. Roads, rivers and railways are in none of the sources. */
export async function makeBasemap(bounds: Box, sources: Sources): Promise<Basemap> {
  const detail = grow(bounds, near.lon, near.lat)
  const wide = grow(bounds, far.lon, far.lat)
  const places = placesOf(sources.cities, { bounds, detail, wide })
  const layers: Layers = {
    land: landOf(await sources.bins(wide), detail).map((ring) => ({ what: {}, at: { ring } })),
    county: [{ what: {}, at: { lines: sharedLines(sources.counties, detail) } }],
    place: places.map(({ at, what }) => ({ what, at: { point: at } })),
  }
  const counts = Object.entries(layers).map(([layer, shapes]) => [layer, shapes.length])
  return {
    text: `${JSON.stringify(topologyOf(layers, wide))}\n`,
    gazetteer: gazetteerOf(places),
    counts: Object.fromEntries(counts) as Record<string, number>,
  }
}

import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { noLayers, square, type BaseLayers, type PlaceFacts } from './layers.ts'
import { project } from './mercator.ts'

const world = { left: 0, top: 0, right: 1, bottom: 1 }

const ranks: Partial<Record<GazetteerEntry['kind'], PlaceFacts['rank']>> = { town: 3, village: 5 }

/** A plain map for an area that has no base map of its own: land, and the names of its towns and villages. */
export function gazetteerLayers(entries: readonly GazetteerEntry[]): BaseLayers {
  return {
    ...noLayers,
    land: square(world),
    places: entries.flatMap(({ kind, name, lat, lon }) => {
      const rank = ranks[kind]
      return rank ? [{ at: project(lon, lat), what: { name, rank, nf: 1, r: 0 } }] : []
    }),
  }
}

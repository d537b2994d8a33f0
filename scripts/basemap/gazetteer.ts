import type { MapPlace } from './places.ts'

/** A row of gazetteer.json: see docs/data.md. */
export type GazetteerRow = [kind: 'town' | 'village', name: string, lat: number, lon: number]

/** From 2,500 people up a place is called a town. */
const smallestTown = 4

/** The towns and villages inside an area, to search from, largest first. */
export function gazetteerOf(places: readonly MapPlace[]): GazetteerRow[] {
  return places
    .filter(({ what }) => what.nf === 1)
    .sort((a, b) => a.what.rank - b.what.rank || (b.what.r ?? 0) - (a.what.r ?? 0))
    .map(({ at: [lon, lat], what: { name, rank } }) => [
      rank <= smallestTown ? 'town' : 'village',
      name,
      lat,
      lon,
    ])
}

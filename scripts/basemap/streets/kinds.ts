import type { Facts, TileFeature } from './vectorTile.ts'

/** The last zoom of an archive: the map draws it larger further in. */
export const lastZoom = 14

type Zooms = Readonly<Record<string, number>>

/** The first zoom that has each kind; what is not named is in none. A tile is shown over 512 pixels: see docs/decisions/streets.md. */
const landuse: Zooms = {
  residential: 9,
  commercial: 11,
  industrial: 11,
  retail: 11,
  wood: 10,
  forest: 10,
  beach: 10,
  park: 11,
  aerodrome: 11,
  wetland: 12,
  cemetery: 12,
  golf_course: 12,
  hospital: 12,
  grass: 13,
  grassland: 13,
  meadow: 13,
  village_green: 13,
  recreation_ground: 13,
  allotments: 13,
  playground: 13,
  pitch: 13,
  school: 12,
  kindergarten: 13,
  college: 12,
  university: 12,
}
const roads: Zooms = {
  motorway: 8,
  trunk: 8,
  primary: 8,
  secondary: 9,
  tertiary: 11,
  residential: 12,
  unclassified: 12,
  living_street: 12,
  road: 12,
  pedestrian: 13,
  rail: 8,
  light_rail: 10,
  narrow_gauge: 10,
  preserved: 10,
  runway: 12,
  service: 14,
  path: 14,
  footway: 14,
  cycleway: 14,
  bridleway: 14,
  steps: 14,
  track: 14,
}
const water: Zooms = { river: 9, canal: 10, stream: 13 }
const places: Zooms = { city: 11, town: 11, village: 11, suburb: 12, hamlet: 13, neighbourhood: 13 }
const pois: Zooms = { station: 11, bus_stop: 14, school: 14 }

/** Streets are named from the last zoom on; greater roads, and water, one before. */
const namedFrom: Readonly<Record<string, number>> = { major_road: 13, water: 12 }

/** The first zoom that has a feature; Infinity = none has. */
export function firstZoom({ layer, shape, facts }: TileFeature): number {
  const kind = text(facts.kind)
  const detail = text(facts.kind_detail)
  switch (layer) {
    case 'earth':
      return shape === 'polygon' ? 0 : Infinity
    case 'water':
      if (shape === 'polygon') return 0
      return shape === 'line' ? (water[kind] ?? Infinity) : Infinity
    case 'landuse':
      return shape === 'polygon' ? (landuse[kind] ?? Infinity) : Infinity
    case 'roads':
      return shape === 'line'
        ? (roads[detail] ?? roads[kind] ?? Infinity) + (facts.is_link ? 2 : 0)
        : Infinity
    case 'buildings':
      return shape === 'polygon' && kind === 'building' ? lastZoom : Infinity
    case 'places':
      return places[detail] ?? places[kind] ?? Infinity
    case 'pois':
      return facts.name === undefined ? Infinity : (pois[kind] ?? Infinity)
    default:
      return Infinity
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What the map reads of a feature at a zoom. */
export function leanFacts({ layer, facts }: TileFeature, zoom: number): Facts {
  const { kind = '', kind_detail, name, ref, population_rank } = facts
  const named =
    name !== undefined && zoom >= (namedFrom[text(kind)] ?? namedFrom[layer] ?? lastZoom)
  switch (layer) {
    case 'roads':
      return {
        kind,
        ...(kind_detail !== undefined && { kind_detail }),
        ...(named && { name }),
        ...(ref !== undefined && kind !== 'minor_road' && { ref }),
      }
    case 'places':
      return {
        kind,
        ...(kind_detail !== undefined && { kind_detail }),
        ...(name !== undefined && { name }),
        ...(population_rank !== undefined && { population_rank }),
      }
    case 'pois':
      return { kind, ...(name !== undefined && { name }) }
    case 'water':
      return { kind, ...(named && { name }) }
    case 'landuse':
      return { kind }
    default:
      return {}
  }
}

import { ringArea, type Box, type Line } from '../geometry.ts'
import { simplify } from '../simplify.ts'
import { cutLine, cutRing, joined } from './cut.ts'
import { groupedBy, type Facts, type TileFeature } from './vectorTile.ts'

/** The last zoom of an archive: the map draws it larger further in. */
export const lastZoom = 14

/** Steps along each side of a lean tile: a step is a metre of Norfolk in the last zoom, half a pixel in the others. */
export const extentOf = (zoom: number) => (zoom === lastZoom ? 1536 : 1024)

/** Beyond each side of a tile, in shares of it: as wide as half the widest line. */
const margin = 1 / 64

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

/** The smallest patch that is worth its bytes, in square pixels of the 512 across a tile. */
const smallest = { landuse: 12, water: 8, buildings: 7, earth: 4 }
/** How far a line may stray, in pixels of the 512: woods and banks are no straighter than that in truth. */
const stray = { landuse: 0.9, water: 0.6, buildings: 0.4, earth: 0.6, roads: 0.35 }
/** A way to one door, shorter than that many of them, is left out: the door is seen from the street. */
const shortest = 12

/** The first zoom that has a feature; Infinity = none has. */
function firstZoom({ layer, shape, facts }: TileFeature): number {
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
function leanFacts({ layer, facts }: TileFeature, zoom: number): Facts {
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

/** A source tile that a lean tile is made of, in steps of the lean tile, and the part of it that is its own. */
export interface Part {
  features: readonly TileFeature[]
  /** Where its upper left corner is, in shares of the lean tile. */
  at: readonly [x: number, y: number]
  /** Its side, in shares of the lean tile: 1 or a half. */
  size: number
}

/** The features of a lean tile: what its zoom shows of some source tiles, like with like, in `extentOf(zoom)` steps. */
export function leanTile(parts: readonly Part[], zoom: number): TileFeature[] {
  const extent = extentOf(zoom)
  const cut = parts.flatMap((part) =>
    part.features
      .filter((feature) => firstZoom(feature) <= zoom)
      .map((feature) => ({
        ...feature,
        facts: leanFacts(feature, zoom),
        lines: cutTo(feature, part, extent),
      })),
  )
  const alike = groupedBy(cut, ({ layer, shape, facts }) => JSON.stringify([layer, shape, facts]))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const lines = simpler(
      first,
      group.flatMap((one) => one.lines),
      extent,
    )
    return lines.length > 0 ? [{ ...first, lines }] : []
  })
}

/** Lines meet exactly where source tiles do, so that they can be joined; patches overlap a little, so that no seam is seen. */
function cutTo({ shape, lines }: TileFeature, { at, size }: Part, extent: number): Line[] {
  const edge = (start: number, from: boolean) => {
    const outer = from ? start === 0 : start + size === 1
    const over = outer ? margin : shape === 'polygon' ? margin / 16 : 0
    return (from ? start - over : start + size + over) * extent
  }
  const box: Box = [edge(at[0], true), edge(at[1], true), edge(at[0], false), edge(at[1], false)]
  const moved = lines.map((line) =>
    line.map(([x, y]) => [x * size + at[0] * extent, y * size + at[1] * extent] as const),
  )
  switch (shape) {
    case 'point':
      return moved.filter(([point]) => point && isOwn(point, at, size, extent))
    case 'line':
      return moved.flatMap((line) => cutLine(line, box))
    case 'polygon':
      return moved.map((ring) => cutRing(ring, box)).filter((ring) => ring.length > 2)
  }
}

/** Each point in one tile only. */
const isOwn = ([x, y]: Line[number], at: Part['at'], size: number, extent: number) =>
  x >= at[0] * extent &&
  x < (at[0] + size) * extent &&
  y >= at[1] * extent &&
  y < (at[1] + size) * extent

function simpler(
  { layer, shape, facts }: TileFeature,
  lines: readonly Line[],
  extent: number,
): readonly Line[] {
  const step = () => Math.max(0.8, (stray[layer as keyof typeof stray] ?? 0) * (extent / 512))
  switch (shape) {
    case 'point':
      return lines
    case 'line':
      return joined(lines)
        .filter(
          (line) => facts.kind_detail !== 'service' || lengthOf(line) >= shortest * (extent / 512),
        )
        .map((line) => simplify(line, step, 1))
    case 'polygon': {
      const least = (smallest[layer as keyof typeof smallest] ?? 0) * (extent / 512) ** 2
      return (layer === 'buildings' ? inOrder(lines, extent) : lines)
        .filter((ring) => ringArea(ring) >= least)
        .map((ring) => simplify([...ring, ...ring.slice(0, 1)], step, 1))
        .filter((ring) => ring.length > 3)
    }
  }
}

/** Buildings without their courtyards, row by row in small squares: what is near is written as a short step. */
function inOrder(rings: readonly Line[], extent: number): Line[] {
  const square = extent / 16
  const rank = ([[x, y] = [0, 0]]: Line) => {
    const [column, row] = [Math.floor(x / square), Math.floor(y / square)]
    return row * 64 + (row % 2 === 0 ? column : 63 - column)
  }
  return rings.filter(isOuter).sort((a, b) => rank(a) - rank(b))
}

/** Whether a ring is wound as an outer one (Mapbox Vector Tile 2, 4.3.3.3). */
const isOuter = (ring: Line): boolean =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0) > 0

function lengthOf(line: Line): number {
  return line.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y]
    return sum + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}

import { ringArea, type Box, type Line } from '../geometry.ts'
import { simplify } from '../simplify.ts'
import { cutLine, cutRing, joined } from './cut.ts'
import { firstZoom, lastZoom, leanFacts } from './kinds.ts'
import { groupedBy, type TileFeature } from './vectorTile.ts'

/** Steps along each side of a lean tile: a step is a metre of Norfolk in the last zoom, half a pixel in the others. */
export const extentOf = (zoom: number) => (zoom === lastZoom ? 1536 : 1024)

/** Beyond each side of a tile, in shares of it: as wide as half the widest line. */
const margin = 1 / 64

/** The smallest patch that is worth its bytes, in square pixels of the 512 across a tile. */
const smallest: Readonly<Record<string, number>> = { landuse: 12, water: 8, buildings: 7, earth: 4 }
/** How far a line may stray, in pixels of the 512: woods and banks are no straighter than that in truth. */
const stray: Readonly<Record<string, number>> = {
  landuse: 0.9,
  water: 0.6,
  buildings: 0.4,
  earth: 0.6,
  roads: 0.35,
}
/** A way to one door, shorter than that many of them, is left out: the door is seen from the street. */
const shortest = 12

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
  const step = () => Math.max(0.8, (stray[layer] ?? 0) * (extent / 512))
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
      const least = (smallest[layer] ?? 0) * (extent / 512) ** 2
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

import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader, PbfWriter } from 'pbf'
import type { Line } from '../geometry.ts'

/** The number of each shape in a vector tile. */
const shapes = ['unknown', 'point', 'line', 'polygon'] as const

export type Facts = Readonly<Record<string, string | number | boolean>>

/** Something of a tile: positions are in steps from its upper left corner, `extent` steps to a side. */
export interface TileFeature {
  layer: string
  shape: 'point' | 'line' | 'polygon'
  facts: Facts
  /** Each point, each line, or each ring as it is wound: an outer ring one way, a hole the other. */
  lines: readonly Line[]
}

/** What is in a vector tile (Mapbox Vector Tile 2), in `extent` steps to a side. Throws for bytes that are none. */
export function readTile(bytes: Uint8Array, extent: number): TileFeature[] {
  const { layers } = new VectorTile(new PbfReader(bytes))
  return Object.values(layers).flatMap((layer) => {
    const step = extent / layer.extent
    return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap(
      (feature): TileFeature[] => {
        const shape = shapes[feature.type]
        if (shape === 'unknown') return []
        const lines = feature
          .loadGeometry()
          .map((line) => line.map(({ x, y }) => [x * step, y * step] as const))
        return [{ layer: layer.name, shape, facts: feature.properties, lines }]
      },
    )
  })
}

/** Features as a vector tile (Mapbox Vector Tile 2), positions rounded to whole steps; one that is then nothing is left out. */
export function writeTile(features: readonly TileFeature[], extent: number): Uint8Array {
  const pbf = new PbfWriter()
  for (const [name, ofLayer] of groupedBy(features, ({ layer }) => layer))
    pbf.writeMessage(3, writeLayer, { name, extent, features: ofLayer })
  return pbf.finish()
}

/** The items of each key, in the order they first came. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

interface Layer {
  name: string
  extent: number
  features: readonly TileFeature[]
}

function writeLayer({ name, extent, features }: Layer, pbf?: PbfWriter): void {
  if (!pbf) return
  const keys = new Map<string, number>()
  const values = new Map<string | number | boolean, number>()
  const numberOf = <T>(known: Map<T, number>, one: T): number => {
    const number = known.get(one) ?? known.size
    known.set(one, number)
    return number
  }
  pbf.writeVarintField(15, 2)
  pbf.writeStringField(1, name)
  for (const { shape, facts, lines } of features) {
    const geometry = commands(shape, lines)
    if (geometry.length === 0) continue
    const tags = Object.entries(facts).flatMap(([key, value]) => [
      numberOf(keys, key),
      numberOf(values, value),
    ])
    pbf.writeMessage(2, writeFeature, { tags, type: shapes.indexOf(shape), geometry })
  }
  for (const key of keys.keys()) pbf.writeStringField(3, key)
  for (const value of values.keys()) pbf.writeMessage(4, writeValue, value)
  pbf.writeVarintField(5, extent)
}

function writeFeature(
  { tags, type, geometry }: { tags: number[]; type: number; geometry: number[] },
  pbf?: PbfWriter,
): void {
  pbf?.writePackedVarint(2, tags)
  pbf?.writeVarintField(3, type)
  pbf?.writePackedVarint(4, geometry)
}

function writeValue(value: string | number | boolean, pbf?: PbfWriter): void {
  if (typeof value === 'string') pbf?.writeStringField(1, value)
  else if (typeof value === 'boolean') pbf?.writeBooleanField(7, value)
  else if (Number.isInteger(value)) pbf?.writeSVarintField(6, value)
  else pbf?.writeDoubleField(3, value)
}

const moveTo = 1
const lineTo = 2
const closePath = 7
/** Points that a line, or a ring without its last one, must have. */
const fewest = { point: 1, line: 2, polygon: 3 }

/** The drawing commands of the format: each position is how far it is from the one before. */
function commands(shape: TileFeature['shape'], lines: readonly Line[]): number[] {
  const out: number[] = []
  let [lastX, lastY] = [0, 0]
  const go = ([x, y]: readonly [number, number]) => {
    out.push(zigzag(x - lastX), zigzag(y - lastY))
    ;[lastX, lastY] = [x, y]
  }
  const whole = lines
    .map((line) => rounded(line, shape === 'polygon'))
    .filter((line) => line.length >= fewest[shape])
  if (shape === 'point') {
    if (whole.length > 0) out.push(command(moveTo, whole.length))
    for (const [at] of whole) if (at) go(at)
    return out
  }
  for (const [first, ...rest] of whole) {
    if (!first) continue
    out.push(command(moveTo, 1))
    go(first)
    out.push(command(lineTo, rest.length))
    rest.forEach(go)
    if (shape === 'polygon') out.push(command(closePath, 1))
  }
  return out
}

const command = (id: number, count: number) => (count << 3) | id
const zigzag = (value: number) => (value << 1) ^ (value >> 31)

/** In whole steps, each step once; a ring ends where it began without saying so. */
function rounded(line: Line, isRing: boolean): (readonly [number, number])[] {
  const steps = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const moved = steps.filter(([x, y], index) => {
    const before = steps[index - 1]
    return before?.[0] !== x || before[1] !== y
  })
  const [first, last] = [moved[0], moved.at(-1)]
  if (isRing && moved.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1])
    moved.pop()
  return moved
}

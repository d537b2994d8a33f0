import { inside, type Box, type Line, type Position } from '../geometry.ts'
import { cutLine } from './cut.ts'
import type { Packed, TileSource } from './archive.ts'
import { lastZoom } from './kinds.ts'
import { extentOf, leanTile, type Part } from './lean.ts'
import { readTile, writeTile, type TileFeature } from './vectorTile.ts'

/** A bus stop or station. */
export interface Stop {
  kind: 'bus_stop' | 'station'
  name: string
  at: Position
}

interface Wanted {
  bounds: Box
  /** The rings of the county: what is far from it is left out. null = all of the bounds. */
  county: readonly Line[] | null
  stops: readonly Stop[]
}

const firstZoom = 8
/** From here on a tile is left out where it is further from the county than that share of its own side. */
const cutFrom = 11
const beyond = 0.5

/** The lean tiles of an area. Each zoom but the last is made of the four source tiles of the next: they are shown as large. */
export async function leanTiles(
  source: TileSource,
  { bounds, county, stops }: Wanted,
): Promise<Packed[]> {
  const tiles: Packed[] = []
  for (let z = firstZoom; z <= lastZoom; z += 1) {
    const [west, north] = tileAt([bounds[0], bounds[3]], z)
    const [east, south] = tileAt([bounds[2], bounds[1]], z)
    for (let x = Math.floor(west); x <= Math.floor(east); x += 1)
      for (let y = Math.floor(north); y <= Math.floor(south); y += 1) {
        if (county && z >= cutFrom && !isNear(county, z, x, y)) continue
        const features = leanTile(await partsOf(source, stops, z, x, y), z)
        if (features.length > 0) tiles.push({ z, x, y, bytes: writeTile(features, extentOf(z)) })
      }
  }
  return tiles
}

async function partsOf(
  source: TileSource,
  stops: readonly Stop[],
  z: number,
  x: number,
  y: number,
): Promise<Part[]> {
  const extent = extentOf(z)
  const own: Part = { features: stopsIn(stops, z, x, y, extent), at: [0, 0], size: 1 }
  const read = async (z: number, x: number, y: number) => {
    const bytes = await source.tile(z, x, y)
    return bytes ? readTile(bytes, extent) : []
  }
  if (z >= Math.min(lastZoom, source.lastZoom))
    return [own, { features: await read(z, x, y), at: [0, 0], size: 1 }]
  const quarters = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const
  const parts = quarters.map(async ([right, down]): Promise<Part> => ({
    features: await read(z + 1, 2 * x + right, 2 * y + down),
    at: [right / 2, down / 2],
    size: 0.5,
  }))
  return [own, ...(await Promise.all(parts))]
}

function stopsIn(
  stops: readonly Stop[],
  z: number,
  x: number,
  y: number,
  extent: number,
): TileFeature[] {
  return stops.flatMap(({ kind, name, at }) => {
    const [column, row] = tileAt(at, z)
    return Math.floor(column) === x && Math.floor(row) === y
      ? [
          {
            layer: 'pois',
            shape: 'point',
            facts: { kind, name },
            lines: [[[(column - x) * extent, (row - y) * extent] as const]],
          },
        ]
      : []
  })
}

/** Where a point is in tiles from the corner of the world (Web Mercator). */
function tileAt([lon, lat]: Position, z: number): Position {
  const sine = Math.sin((lat * Math.PI) / 180)
  const count = 2 ** z
  return [
    ((lon + 180) / 360) * count,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count,
  ]
}

function isNear(county: readonly Line[], z: number, x: number, y: number): boolean {
  const box: Box = [x - beyond, y - beyond, x + 1 + beyond, y + 1 + beyond]
  return county.some((ring) => {
    const line = ring.map((at) => tileAt(at, z))
    return (
      cutLine(line, box).length > 0 ||
      line.some((at) => inside(at, box)) ||
      isAround(line, [x + 0.5, y + 0.5])
    )
  })
}

/** Whether a point lies in a ring: a ray from it crosses the ring an odd number of times. */
function isAround(ring: Line, [x, y]: Position): boolean {
  return ring.reduce((is, [endX, endY], index) => {
    const [startX, startY] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [endX, endY]
    const crosses =
      startY > y !== endY > y && x < ((endX - startX) * (y - startY)) / (endY - startY) + startX
    return crosses ? !is : is
  }, false)
}

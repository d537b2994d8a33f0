import { existsSync, openSync, readSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { FetchSource, PMTiles, zxyToTileId, type Source } from 'pmtiles'
import type { Box } from '../geometry.ts'

/** Where tiles come from. */
export interface TileSource {
  lastZoom: number
  /** Whom to thank, as the archive says; '' = it does not. */
  attribution: string
  /** The bytes of a tile, unpacked; null = there is none. */
  tile: (z: number, x: number, y: number) => Promise<Uint8Array | null>
}

/**
 * An archive of vector tiles in the Protomaps schema: a PMTiles file, an address of one that answers range requests, or a
 * folder of `z/x/y.mvt` (or `.pbf`). Throws where there is none.
 */
export async function openTiles(from: string): Promise<TileSource> {
  if (/^https?:/.test(from)) return archiveTiles(new FetchSource(from))
  if (!existsSync(from)) throw new Error(`There is no ${from}`)
  return statSync(from).isDirectory() ? folderTiles(from) : archiveTiles(fileSource(from))
}

async function archiveTiles(source: Source): Promise<TileSource> {
  const archive = new PMTiles(source)
  const [header, metadata] = [await archive.getHeader(), await archive.getMetadata()]
  const { attribution } = metadata as { attribution?: string }
  return {
    lastZoom: header.maxZoom,
    attribution: attribution ?? '',
    async tile(z, x, y) {
      const found = await archive.getZxy(z, x, y)
      return found ? new Uint8Array(found.data) : null
    },
  }
}

function fileSource(path: string): Source {
  const file = openSync(path, 'r')
  return {
    getKey: () => path,
    getBytes(offset, length) {
      const data = new ArrayBuffer(length)
      const read = readSync(file, new Uint8Array(data), 0, length, offset)
      return Promise.resolve({ data: data.slice(0, read) })
    },
  }
}

async function folderTiles(folder: string): Promise<TileSource> {
  const zooms = (await readdir(folder)).map(Number).filter(Number.isInteger)
  return {
    lastZoom: Math.max(...zooms),
    attribution: '',
    async tile(z, x, y) {
      const path = ['mvt', 'pbf']
        .map((end) => join(folder, `${z}/${x}/${y}.${end}`))
        .find(existsSync)
      if (path === undefined) return null
      const bytes = await readFile(path)
      // Many tools pack each tile and keep the name.
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
    },
  }
}

export interface Packed {
  z: number
  x: number
  y: number
  bytes: Uint8Array
}

interface Entry {
  id: number
  run: number
  offset: number
  length: number
}

/** What a reader gets at once, header and first directory together, in bytes (PMTiles 3). */
const firstRead = 16_384
const headerLength = 127
const entriesOfLeaf = 4096

/** Tiles as one PMTiles file, version 3: packed with gzip, in the order of the format, like ones kept once. */
export function packTiles(tiles: readonly Packed[], bounds: Box, metadata: object): Uint8Array {
  const { entries, data, contents } = laidOut(tiles)
  const directories = directoriesOf(entries)
  const about = gzipSync(JSON.stringify(metadata), { level: 9 })
  const leaves = Buffer.concat(directories.leaves)
  const zooms = tiles.map(({ z }) => z)
  const starts = [headerLength, directories.root.length, about.length, leaves.length]
  const at = (count: number) => starts.slice(0, count).reduce((sum, length) => sum + length, 0)

  const header = Buffer.alloc(headerLength)
  header.write('PMTiles')
  header[7] = 3
  const numbers = [
    ...[
      at(1),
      directories.root.length,
      at(2),
      about.length,
      at(3),
      leaves.length,
      at(4),
      data.length,
    ],
    ...[tiles.length, entries.length, contents],
  ]
  numbers.forEach((number, index) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * index))
  // Clustered; directories and tiles with gzip; Mapbox vector tiles.
  header.set([1, 2, 2, 1, Math.min(...zooms), Math.max(...zooms)], 96)
  const [west, south, east, north] = bounds
  const degrees = (value: number, offset: number) =>
    header.writeInt32LE(Math.round(value * 1e7), offset)
  bounds.forEach((value, index) => degrees(value, 102 + 4 * index))
  header[118] = Math.min(...zooms)
  degrees((west + east) / 2, 119)
  degrees((south + north) / 2, 123)
  return Buffer.concat([header, directories.root, about, leaves, data])
}

function laidOut(tiles: readonly Packed[]) {
  const ordered = tiles
    .map(({ z, x, y, bytes }) => ({
      id: zxyToTileId(z, x, y),
      packed: gzipSync(bytes, { level: 9 }),
    }))
    .sort((a, b) => a.id - b.id)
  const known = new Map<string, Omit<Entry, 'id' | 'run'>>()
  const data: Buffer[] = []
  const entries: Entry[] = []
  let size = 0
  for (const { id, packed } of ordered) {
    const key = packed.toString('base64')
    const kept = known.get(key) ?? { offset: size, length: packed.length }
    if (!known.has(key)) {
      known.set(key, kept)
      data.push(packed)
      size += packed.length
    }
    const before = entries.at(-1)
    if (before?.offset === kept.offset && before.id + before.run === id) before.run += 1
    else entries.push({ id, run: 1, ...kept })
  }
  return { entries, data: Buffer.concat(data), contents: known.size }
}

/** The directory of all tiles, or, where it is more than a first read holds, one that leads to further ones. */
function directoriesOf(entries: readonly Entry[]): { root: Buffer; leaves: Buffer[] } {
  const root = directory(entries)
  if (root.length <= firstRead - headerLength) return { root, leaves: [] }
  const leaves: Buffer[] = []
  const leading: Entry[] = []
  let offset = 0
  for (let from = 0; from < entries.length; from += entriesOfLeaf) {
    const part = entries.slice(from, from + entriesOfLeaf)
    const leaf = directory(part)
    leaves.push(leaf)
    leading.push({ id: part[0]?.id ?? 0, run: 0, offset, length: leaf.length })
    offset += leaf.length
  }
  return { root: directory(leading), leaves }
}

function directory(entries: readonly Entry[]): Buffer {
  const offsets = entries.map(({ offset }, index) => {
    const before = entries[index - 1]
    return before && before.offset + before.length === offset ? 0 : offset + 1
  })
  const numbers = [
    entries.length,
    ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...offsets,
  ]
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 })
}

function varint(number: number): number[] {
  const bytes = []
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}

import { EtagMismatch, PMTiles, type RangeResponse, type Source } from 'pmtiles'
import type { Tile } from './canvas.ts'
import type { BaseLayers } from './layers.ts'
import type { Box } from './mercator.ts'
import { readStreets } from './streets.ts'

/** The archive cannot be had from its host at all: it is not there, or the host sends it only whole and it is too large. */
export class NoArchive extends Error {
  override readonly name = 'NoArchive'
}

/** A host that does not know range requests sends all of a file: up to this many bytes are taken. */
const mostWhole = 2_000_000

/** Bytes of a file by range requests (RFC 9110, 14). */
class RangeSource implements Source {
  private readonly url: string
  private whole: ArrayBuffer | null = null

  constructor(url: string) {
    this.url = url
  }

  getKey(): string {
    return this.url
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (this.whole) return { data: this.whole.slice(offset, offset + length) }
    const range = `bytes=${offset}-${offset + length - 1}`
    const answer = await fetch(this.url, { headers: { range }, ...(signal && { signal }) })
    const now = answer.headers.get('etag') ?? undefined
    if (answer.status === 416 || (etag !== undefined && now !== etag)) throw new EtagMismatch()
    if (answer.status === 206)
      return { data: await answer.arrayBuffer(), ...(now !== undefined && { etag: now }) }
    const size = Number(answer.headers.get('content-length')) || Infinity
    if (answer.status !== 200 || size > mostWhole) {
      void answer.body?.cancel()
      throw new NoArchive(`${this.url}: status ${answer.status}, ${size} bytes, no ranges`)
    }
    this.whole = await answer.arrayBuffer()
    return { data: this.whole.slice(offset, offset + length) }
  }
}

/** What became of a tile: null = the archive has none there. */
export type StreetTile = BaseLayers | null

/** Tiles kept as layers; a phone's screen shows about a dozen. */
const mostKept = 48

/** The zooms that an archive has tiles of. */
interface Zooms {
  first: number
  /** Further in its tiles are drawn larger. */
  last: number
}

/** The streets of an area: one PMTiles archive, of which a map fetches the few tiles it shows. */
export class StreetArchive {
  private readonly source: RangeSource
  private archive: PMTiles
  private zooms: Zooms | null = null
  private readonly tiles = new Map<string, Promise<StreetTile>>()
  private readonly read = new Map<string, StreetTile>()
  private readonly listeners = new Set<() => void>()

  constructor(url: string) {
    this.source = new RangeSource(url)
    this.archive = new PMTiles(this.source)
  }

  /** The layers of the tile that shows all of a square of the map. Throws NoArchive, or what the network throws. */
  async tile(square: Tile): Promise<StreetTile> {
    const { archive } = this
    try {
      return await this.tileOf(square)
    } catch (error) {
      // It remembers that it got nothing, and would never ask again.
      if (archive === this.archive) this.archive = new PMTiles(this.source)
      throw error
    }
  }

  private async tileOf(square: Tile): Promise<StreetTile> {
    const { minZoom, maxZoom } = await this.archive.getHeader()
    this.zooms = { first: minZoom, last: maxZoom }
    if (square.z < minZoom) return null
    const tile = covering(square, maxZoom)
    const key = keyOf(tile)
    const known = this.tiles.get(key)
    if (known) return known
    const asked = this.fetch(tile)
    this.tiles.set(key, asked)
    asked.then(
      (found) => {
        this.read.set(key, found)
        this.forgetOld()
        for (const listener of this.listeners) listener()
      },
      () => this.tiles.delete(key),
    )
    return asked
  }

  /** The same without waiting: null also where it is not there yet. */
  tileNow(square: Tile): StreetTile {
    if (!this.zooms) return null
    return this.read.get(keyOf(covering(square, this.zooms.last))) ?? null
  }

  /** The tiles that are there of a part of the Mercator square, at a zoom of the map. */
  tilesNow(part: Box, zoom: number): BaseLayers[] {
    const last = this.zooms?.last ?? 0
    return tilesIn(part, Math.min(last, zoom - 1)).flatMap((tile) => this.tileNow(tile) ?? [])
  }

  /** Hears of every tile that arrives. Answers how to stop. */
  onTile(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private async fetch(tile: Tile): Promise<StreetTile> {
    const found = await this.archive.getZxy(tile.z, tile.x, tile.y)
    return found ? readStreets(new Uint8Array(found.data), tile) : null
  }

  private forgetOld(): void {
    for (const key of this.tiles.keys()) {
      if (this.tiles.size <= mostKept) return
      this.tiles.delete(key)
      this.read.delete(key)
    }
  }
}

/** The tiles of a zoom that a part of the Mercator square touches. */
export function tilesIn({ left, top, right, bottom }: Box, z: number): Tile[] {
  const across = 2 ** z
  const from = { x: Math.floor(left * across), y: Math.floor(top * across) }
  const to = { x: Math.floor(right * across), y: Math.floor(bottom * across) }
  const tiles: Tile[] = []
  for (let x = from.x; x <= to.x; x += 1)
    for (let y = from.y; y <= to.y; y += 1) tiles.push({ x, y, z })
  return tiles
}

const keyOf = ({ z, x, y }: Tile) => `${z}/${x}/${y}`

/** The tile that holds a square: itself, or the one of the last zoom that it is part of. */
function covering({ z, x, y }: Tile, last: number): Tile {
  const further = Math.max(0, z - last)
  return { z: z - further, x: x >> further, y: y >> further }
}

const archives = new Map<string, StreetArchive>()

/** The archive at an address: one for the whole page, so that what one map has fetched the next one has. */
export function archiveAt(url: string): StreetArchive {
  const known = archives.get(url) ?? new StreetArchive(url)
  archives.set(url, known)
  return known
}

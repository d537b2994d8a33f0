import { EtagMismatch, PMTiles, type RangeResponse, type Source } from 'pmtiles'
import type { Tile } from './canvas.ts'
import type { BaseLayers, StreetLayers } from './layers.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import {
  dropStreets,
  heldStreets,
  holdStreets,
  streetBytes,
  type StreetSet,
} from '#data/offline/streets.ts'
import { boxAt, project, type Box } from './mercator.ts'
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
export type StreetTile = StreetLayers | null

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
  /** All of the square until the archive says what it is for. */
  private within: Box = { left: 0, top: 0, right: 1, bottom: 1 }
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
    const { first, last } = await this.knownZooms()
    if (square.z < first) return null
    const tile = covering(square, last)
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

  /** How many bytes of it a set holds. */
  bytesHeld(set: StreetSet): Promise<number> {
    return streetBytes(set, this.source.getKey())
  }

  /** Lets go of what a set holds of it. */
  drop(set: StreetSet): Promise<void> {
    return dropStreets(set, this.source.getKey())
  }

  /** Hears of every tile that arrives. Answers how to stop. */
  onTile(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private async knownZooms(): Promise<Zooms> {
    if (this.zooms) return this.zooms
    try {
      const { minZoom, maxZoom, ...edges } = await this.archive.getHeader()
      const [corner, other] = [
        project(edges.minLon, edges.maxLat),
        project(edges.maxLon, edges.minLat),
      ]
      this.within = { left: corner.x, top: corner.y, right: other.x, bottom: other.y }
      this.zooms = { first: minZoom, last: maxZoom }
    } catch (error) {
      // With no signal, what is held of it says so.
      const [first, last] = (await heldStreets(this.addressOf('zooms'))) ?? []
      if (first === undefined || last === undefined) throw error
      this.zooms = { first, last }
    }
    return this.zooms
  }

  private readonly addressOf = (part: string) => `${this.source.getKey()}/${part}`

  private async fetch(tile: Tile): Promise<StreetTile> {
    const held = await heldStreets(this.addressOf(keyOf(tile)))
    const bytes = held ?? (await this.fetchBytes(keyOf(tile)))
    return bytes.length > 0 ? { ...readStreets(bytes, tile), within: this.within } : null
  }

  /** A tile as it is published; no bytes = there is none. */
  private async fetchBytes(key: string): Promise<Uint8Array> {
    const [z = 0, x = 0, y = 0] = key.split('/').map(Number)
    const found = await this.archive.getZxy(z, x, y)
    return new Uint8Array(found?.data ?? [])
  }

  /**
   * Holds whole tiles around some points for where there is no signal: what a door is looked at in, and the way there.
   * Answers how many bytes are held. Those that are held already are had again only where all are wanted `anew`. Throws as
   * `tile` does, and where there is no room.
   */
  async hold(
    set: StreetSet,
    points: readonly Point[],
    progress?: (done: number) => void,
    anew = false,
  ): Promise<number> {
    const { first, last } = await this.knownZooms()
    const keys = points.flatMap((point) =>
      heldZooms.flatMap((z) => (z < first || z > last ? [] : tilesIn(around(point), z).map(keyOf))),
    )
    const bytes = (part: string) =>
      part === 'zooms' ? Promise.resolve(new Uint8Array([first, last])) : this.fetchBytes(part)
    return holdStreets(set, this.source.getKey(), ['zooms', ...keys], bytes, progress, anew)
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

/** Streets, the town, and the roads that lead to it. */
const heldZooms = [11, 12, 13, 14]
/** A quarter of a mile on each side of a door, as a share of the Mercator square. */
const aside = 0.000_017

const around = ({ lat, lon }: Point): Box => boxAt(project(lon, lat), aside)

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

import {
  type Coords,
  type DoneCallback,
  DomUtil,
  GridLayer,
  Layer,
  type Map as LeafletMap,
  Point,
} from 'leaflet'
import type { StreetArchive } from '#map/archive.ts'
import { sized, tileSize, type Tile } from '#map/canvas.ts'
import { drawLabels } from '#map/drawLabels.ts'
import type { Cover } from '#map/sheet.ts'
import { drawTile } from '#map/drawTile.ts'
import { type BaseLayers, type StreetLayers, together } from '#map/layers.ts'
import { worldSize, type Box } from '#map/mercator.ts'
import type { Palette } from '#map/palette.ts'
import { streetsFrom } from '#map/ways.ts'
import type { pinNames } from './pinNames.ts'
import { type DrawQueue } from './drawQueue.ts'
import { coversOf, pressed } from '#pages/finder/map/movement/freePart.ts'

/** What is drawn, how, and when. */
export interface Drawing {
  drawn: BaseLayers
  /** Drawn in its place where it has them. */
  streets: StreetArchive | null
  palette: Palette
  queue: DrawQueue<HTMLElement>
}

/** The ground as a Leaflet layer: every tile is a canvas, drawn when it comes into view, and again when its streets are there. */
export class TileCanvas extends GridLayer {
  private readonly from: Drawing
  private readonly onTrouble: (error: unknown) => void

  constructor(from: Drawing, onTrouble: (error: unknown) => void) {
    super({ tileSize, updateWhenZooming: false, keepBuffer: 1 })
    this.from = from
    this.onTrouble = onTrouble
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = { x, y, z: z - 1 }
    const canvas = document.createElement('canvas')
    // What is drawn is said in the list, and by the pins' names.
    canvas.setAttribute('aria-hidden', 'true')
    const draw = (streets: StreetLayers | null) => {
      // Leaflet may have taken it off the map since.
      if (!canvas.isConnected) return
      const context = sized(canvas, tileSize, tileSize)
      if (context) drawTile(context, this.from.drawn, streets, this.from.palette, tile)
      done(undefined, canvas)
    }
    const now = this.from.streets?.tileNow(tile) ?? null
    this.from.queue.add(canvas, () => draw(now))
    if (!now) void this.addStreets(canvas, tile, draw)
    return canvas
  }

  private async addStreets(canvas: HTMLElement, tile: Tile, draw: (streets: StreetLayers) => void) {
    try {
      const found = (await this.from.streets?.tile(tile)) ?? null
      if (found) this.from.queue.add(canvas, () => draw(found))
    } catch (error) {
      if (canvas.isConnected) this.onTrouble(error)
    }
  }
}

/** Above the tiles, below rings and pins. */
const pane = { name: 'basemap-labels', zIndex: '350' }
/** Names are written this far beyond the edge, so that a short drag does not bring up a nameless strip. */
const margin = 120
/** What lies over the map: names keep clear of it too. */
const overMap = `${pressed}, .map-scale, .map-note`

type Named = ReturnType<typeof pinNames>

/** The names of the map on one canvas over the view: one canvas, so that no name is cut by a tile. */
export class LabelCanvas extends Layer {
  private readonly from: Drawing
  private covers: readonly Cover[] = []
  private named: Named = { door: null, address: [], doorName: null, pins: [] }
  private stopListening = () => {}
  /** What the map counted its pixels from when it was drawn. */
  private origin = new Point(NaN, NaN)
  private readonly canvas = DomUtil.create('canvas', 'leaflet-zoom-hide')

  constructor(from: Drawing) {
    super()
    this.from = from
  }

  override onAdd(map: LeafletMap): this {
    this.canvas.setAttribute('aria-hidden', 'true')
    paneOf(map).append(this.canvas)
    map.on('moveend', this.follow).on('resize', this.drawSoon)
    this.stopListening = this.from.streets?.onTile(this.drawSoon) ?? (() => {})
    this.drawSoon()
    return this
  }

  override onRemove(map: LeafletMap): this {
    map.off('moveend', this.follow).off('resize', this.drawSoon)
    this.stopListening()
    this.canvas.remove()
    return this
  }

  /** Names keep clear of these. */
  avoid(covers: readonly Cover[]): void {
    this.covers = covers
    if (this.canvas.isConnected) this.drawSoon()
  }

  /** Names pins; what is around the door is named before the rest. */
  name(named: Named): void {
    this.named = named
    if (this.canvas.isConnected) this.drawSoon()
  }

  /**
   * Names wait for a later frame: the one in which a finger is lifted has enough to do. After a zoom they are in the wrong
   * places, and out of sight until then.
   */
  private readonly follow = (): void => {
    this.canvas.hidden = !this._map.getPixelOrigin().equals(this.origin)
    this.drawSoon()
  }

  /** Several reasons in one frame are one drawing. */
  private readonly drawSoon = (): void => this.from.queue.add(this.canvas, this.draw)

  private readonly draw = (): void => {
    if (!this.canvas.isConnected) return
    const { x: width, y: height } = this._map.getSize().add([2 * margin, 2 * margin])
    const corner = this._map.containerPointToLayerPoint([-margin, -margin])
    this.origin = this._map.getPixelOrigin()
    this.canvas.hidden = false
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    DomUtil.setPosition(this.canvas, corner)
    const context = sized(this.canvas, width, height)
    if (!context) return
    const zoom = this._map.getZoom()
    const { x: left, y: top } = corner.add(this._map.getPixelOrigin())
    const world = worldSize(zoom)
    drawLabels(
      context,
      this.layersIn(left / world, top / world, width / world, height / world),
      this.from.palette,
      {
        width,
        height,
        margin,
        covers: this.covers,
        closed: this.boxesOver(),
        ...this.named,
        zoom: Math.round(zoom),
        toSheet: ({ x, y }) => ({ x: x * world - left, y: y * world - top }),
      },
    )
  }

  private boxesOver(): Box[] {
    const from = this._map.getContainer().getBoundingClientRect()
    return coversOf(this._map, overMap).map(({ left, right, top, bottom }) => ({
      left: left - from.left + margin,
      right: right - from.left + margin,
      top: top - from.top + margin,
      bottom: bottom - from.top + margin,
    }))
  }

  /** What is named in a part of the Mercator square: the streets there, as far as they have come. */
  private layersIn(left: number, top: number, width: number, height: number): BaseLayers {
    const zoom = Math.round(this._map.getZoom())
    if (!this.from.streets || zoom < streetsFrom) return this.from.drawn
    const tiles = this.from.streets.tilesNow(
      { left, top, right: left + width, bottom: top + height },
      zoom,
    )
    return tiles.length === 0
      ? this.from.drawn
      : { ...together(tiles), areas: this.from.drawn.areas }
  }
}

function paneOf(map: LeafletMap): HTMLElement {
  const found = map.getPane(pane.name)
  if (found) return found
  const made = map.createPane(pane.name)
  made.style.zIndex = pane.zIndex
  made.style.pointerEvents = 'none'
  return made
}

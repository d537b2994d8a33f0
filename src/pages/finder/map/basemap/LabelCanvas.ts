import { DomUtil, Layer, type Map as LeafletMap } from 'leaflet'
import { sized } from '#map/canvas.ts'
import { drawLabels, type Cover } from '#map/drawLabels.ts'
import type { BaseLayers } from '#map/layers.ts'
import { worldSize } from '#map/mercator.ts'
import type { Palette } from '#map/palette.ts'

/** Above the tiles, below rings and pins. */
const pane = { name: 'basemap-labels', zIndex: '350' }
/** Names are written this far beyond the edge, so that a short drag does not bring up a nameless strip. */
const margin = 120
const redrawOn = 'moveend zoomend resize viewreset'

/** The names of the base map on one canvas over the view: one canvas, so that no name is cut by a tile. */
export class LabelCanvas extends Layer {
  private readonly layers: BaseLayers
  private readonly palette: Palette
  private covers: readonly Cover[] = []
  private readonly canvas = DomUtil.create('canvas', 'leaflet-zoom-hide')

  constructor(layers: BaseLayers, palette: Palette) {
    super()
    this.layers = layers
    this.palette = palette
  }

  override onAdd(map: LeafletMap): this {
    paneOf(map).append(this.canvas)
    map.on(redrawOn, this.draw)
    this.draw()
    return this
  }

  override onRemove(map: LeafletMap): this {
    map.off(redrawOn, this.draw)
    this.canvas.remove()
    return this
  }

  /** Names keep clear of these. */
  avoid(covers: readonly Cover[]): void {
    this.covers = covers
    if (this.canvas.isConnected) this.draw()
  }

  private readonly draw = (): void => {
    const { x: width, y: height } = this._map.getSize().add([2 * margin, 2 * margin])
    const corner = this._map.containerPointToLayerPoint([-margin, -margin])
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    DomUtil.setPosition(this.canvas, corner)
    const context = sized(this.canvas, width, height)
    if (!context) return
    const zoom = this._map.getZoom()
    const { x: left, y: top } = corner.add(this._map.getPixelOrigin())
    const world = worldSize(zoom)
    drawLabels(context, this.layers, this.palette, {
      width,
      height,
      margin,
      covers: this.covers,
      zoom: Math.round(zoom),
      toSheet: ({ x, y }) => ({ x: x * world - left, y: y * world - top }),
    })
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

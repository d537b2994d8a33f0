import { GridLayer, type Coords } from 'leaflet'
import { sized } from '#map/canvas.ts'
import { drawTile } from '#map/drawTile.ts'
import type { BaseLayers } from '#map/layers.ts'
import { tileSize } from '#map/mercator.ts'
import type { Palette } from '#map/palette.ts'

/** The base map as a Leaflet layer: every tile is a canvas, drawn when it comes into view. */
export class TileCanvas extends GridLayer {
  private readonly layers: BaseLayers
  private readonly palette: Palette

  constructor(layers: BaseLayers, palette: Palette) {
    super({ tileSize, updateWhenZooming: false, keepBuffer: 2 })
    this.layers = layers
    this.palette = palette
  }

  protected override createTile({ x, y, z }: Coords): HTMLElement {
    const canvas = document.createElement('canvas')
    const context = sized(canvas, tileSize, tileSize)
    if (context) drawTile(context, this.layers, this.palette, { x, y, z })
    return canvas
  }
}

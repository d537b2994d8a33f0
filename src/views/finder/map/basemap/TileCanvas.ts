import { GridLayer, type Coords } from 'leaflet'
import { sized } from './canvas.ts'
import { drawTile } from './drawTile.ts'
import type { BaseLayers } from '~/views/parts/basemap/layers.ts'
import { tileSize } from '~/views/parts/basemap/mercator.ts'
import type { Palette } from './palette.ts'

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

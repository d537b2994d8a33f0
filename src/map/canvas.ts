import type { Drawn } from './layers.ts'
import { isWithin, touches, type Box, type Spot } from './mercator.ts'

/** Sharper than two device pixels a CSS pixel nobody sees, and it costs memory. */
const mostPixels = 2

/** Sizes a canvas in CSS pixels for this screen, or for so many pixels to each of them. Null where nothing can be drawn (a browser that refuses, a test). */
export function sized(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio = Math.min(mostPixels, window.devicePixelRatio || 1),
): CanvasRenderingContext2D | null {
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  context?.scale(ratio, ratio)
  return context
}

/** Side of a tile on the screen, px: a tile of one zoom is what the map shows at the next. */
export const tileSize = 512

/** The zoom of the map, in the tiles of 256 px that it is counted in, at which a tile is shown as large as it is. */
export const mapZoom = ({ z }: Tile): number => z + 1

/** The address of a tile: the world is 2^z of them wide. */
export interface Tile {
  x: number
  y: number
  z: number
}

/** Wide enough for the thickest line of a shape that ends just outside the tile. */
const overlap = 24

/** Draws Mercator shapes on one tile's canvas, passing over those that do not touch it. */
export class Brush {
  private readonly context: CanvasRenderingContext2D
  private readonly tile: Tile
  private readonly world: number
  private readonly reach: Box

  constructor(context: CanvasRenderingContext2D, tile: Tile) {
    this.context = context
    this.tile = tile
    this.world = tileSize * 2 ** tile.z
    const spill = overlap / this.world
    const size = tileSize / this.world
    this.reach = {
      left: tile.x * size - spill,
      top: tile.y * size - spill,
      right: (tile.x + 1) * size + spill,
      bottom: (tile.y + 1) * size + spill,
    }
    context.lineJoin = context.lineCap = 'round'
  }

  flood(colour: string): void {
    this.context.fillStyle = colour
    this.context.fillRect(0, 0, tileSize, tileSize)
  }

  fill(shapes: Drawn<unknown>[], colour: string, rule: CanvasFillRule = 'evenodd'): void {
    this.context.fillStyle = colour
    for (const shape of shapes) if (this.trace(shape)) this.context.fill(rule)
  }

  /** Whether all of the tile is inside a box of the Mercator square. */
  isWithin(box: Box): boolean {
    return isWithin(this.reach, box)
  }

  /** Draws only inside some shapes. */
  inside(shapes: Drawn<unknown>[], draw: () => void): void {
    this.context.beginPath()
    this.all(shapes)
    this.clipped(draw)
  }

  /** Draws only outside some shapes. */
  outside(shapes: Drawn<unknown>[], draw: () => void): void {
    this.context.beginPath()
    this.allBut(shapes)
    this.clipped(draw)
  }

  /** Covers all but the shapes. */
  veil(shapes: Drawn<unknown>[], colour: string): void {
    this.context.fillStyle = colour
    this.context.beginPath()
    this.allBut(shapes)
    this.context.fill('evenodd')
  }

  stroke<What>(
    shapes: Drawn<What>[],
    colour: string,
    width: number | ((what: What) => number),
    dash: number[] = [],
  ): void {
    this.context.strokeStyle = colour
    this.context.setLineDash(dash)
    for (const shape of shapes) {
      this.context.lineWidth = typeof width === 'number' ? width : width(shape.what)
      if (this.trace(shape)) this.context.stroke()
    }
    this.context.setLineDash([])
  }

  /** A disc that fades out: a town whose edge is not known exactly. */
  glow(at: Spot, radius: number, colour: string): void {
    const { x, y } = this.pixel(at)
    if (radius < 2 || this.misses(x, y, radius)) return
    const fade = this.context.createRadialGradient(x, y, 0, x, y, radius)
    fade.addColorStop(0, colour)
    fade.addColorStop(0.55, `${colour}cc`)
    fade.addColorStop(1, `${colour}00`)
    this.context.beginPath()
    this.context.arc(x, y, radius, 0, 2 * Math.PI)
    this.context.fillStyle = fade
    this.context.fill()
  }

  private clipped(draw: () => void): void {
    this.context.save()
    this.context.clip('evenodd')
    draw()
    this.context.restore()
  }

  private all(shapes: Drawn<unknown>[]): void {
    for (const shape of shapes) if (touches(shape.box, this.reach)) this.path(shape)
  }

  private allBut(shapes: Drawn<unknown>[]): void {
    this.context.rect(0, 0, tileSize, tileSize)
    this.all(shapes)
  }

  private pixel(at: Spot): Spot {
    return {
      x: at.x * this.world - this.tile.x * tileSize,
      y: at.y * this.world - this.tile.y * tileSize,
    }
  }

  private misses(x: number, y: number, radius: number): boolean {
    const most = tileSize + radius + 2
    return x < -radius - 2 || y < -radius - 2 || x > most || y > most
  }

  private trace(shape: Drawn<unknown>): boolean {
    if (!touches(shape.box, this.reach)) return false
    this.context.beginPath()
    this.path(shape)
    return true
  }

  private path({ lines }: Drawn<unknown>): void {
    const { context, world } = this
    const [left, top] = [this.tile.x * tileSize, this.tile.y * tileSize]
    for (const line of lines) {
      line.forEach(({ x, y }, index) => {
        if (index === 0) context.moveTo(x * world - left, y * world - top)
        else context.lineTo(x * world - left, y * world - top)
      })
    }
  }
}

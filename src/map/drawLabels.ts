import { labelsAt, type Label, type LabelLook } from './labels.ts'
import type { BaseLayers } from './layers.ts'
import type { Box, Spot } from './mercator.ts'
import type { Palette } from './palette.ts'
import { placeLabels, type Placed, FreeSpace } from './placeLabels.ts'
import { placeShields, shieldHeight, type Shield } from './placeShields.ts'
import { placeStreetNames, type StreetName } from './streetNames.ts'
import { roundedBox } from './canvas.ts'

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const shieldFont = `700 11px ${family}`

/** Something that stands on the map, and half its size, px. */
export interface Cover extends Spot {
  halfWidth: number
  halfHeight: number
}

/** A rectangle of the map to write on. */
export interface Sheet {
  width: number
  height: number
  /** Width of the strip all round that is out of sight until the map is dragged. */
  margin: number
  zoom: number
  /** Names keep clear of these. */
  covers: readonly Cover[]
  /** What lies over the sheet, in its own pixels: no name is written under it. */
  closed: readonly Box[]
  /** Written before the names of the map. */
  first: readonly Label[]
  toSheet: (at: Spot) => Spot
}

/** Writes the names and road numbers of a sheet, leaving out those that would lie over a more important one. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  layers: BaseLayers,
  palette: Palette,
  sheet: Sheet,
): void {
  const room = new FreeSpace(inset(sheet, 0), inset(sheet, sheet.margin))
  for (const box of sheet.closed) room.close(box)
  for (const cover of sheet.covers) room.pin(boxOf(cover, sheet.toSheet(cover)))
  const labels = [...sheet.first, ...labelsAt(layers, sheet.zoom)].filter((label) =>
    near(sheet.toSheet(label.at), sheet),
  )
  const placed = placeLabels(labels, room, sheet.toSheet, (label) => {
    context.font = fontOf(label)
    return context.measureText(label.text).width
  })
  for (const one of placed) write(context, one, palette)
  context.font = shieldFont
  const width = (text: string) => context.measureText(text).width
  for (const one of placeShields(layers.roads, sheet.zoom, room, sheet.toSheet, width))
    drawShield(context, one, palette)
  const letters = lettersOn(context)
  for (const one of placeStreetNames(layers.roads, sheet.zoom, room, sheet.toSheet, letters))
    writeAlong(context, one, palette)
}

const widths = new Map<string, number>()
const streetFont = (size: number) => `500 ${size}px ${family}`

/** Measures names of streets. Letters are measured over and over: each once is enough. */
function lettersOn(context: CanvasRenderingContext2D) {
  return (text: string, size: number): number => {
    const key = `${size} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = streetFont(size)
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}

/** All edges first, so that none lies over a letter. */
function writeAlong(
  context: CanvasRenderingContext2D,
  { size, letters }: StreetName,
  { ink, halo }: Palette,
): void {
  context.font = streetFont(size)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = halo
  context.fillStyle = ink
  for (const draw of ['strokeText', 'fillText'] as const)
    for (const { x, y, angle, letter } of letters) {
      context.save()
      context.translate(x, y)
      context.rotate(angle)
      context[draw](letter, 0, 0)
      context.restore()
    }
}

function inset({ width, height }: Sheet, by: number): Box {
  return { left: by, top: by, right: width - by, bottom: height - by }
}

function boxOf({ halfWidth, halfHeight }: Cover, { x, y }: Spot): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function near({ x, y }: Spot, { width, height }: Sheet): boolean {
  return x > 0 && y > 0 && x < width && y < height
}

function fontOf({ weight, size, italic }: Label): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`
}

const inks: Record<LabelLook, (palette: Palette) => { ink: string; halo: string }> = {
  place: ({ ink, halo }) => ({ ink, halo }),
  pin: ({ ink, halo }) => ({ ink, halo }),
  station: ({ inkSoft, halo }) => ({ ink: inkSoft, halo }),
  stop: ({ stop, halo }) => ({ ink: stop, halo }),
  sea: ({ seaInk, seaHalo }) => ({ ink: seaInk, halo: seaHalo }),
  area: ({ areaInk, halo }) => ({ ink: areaInk, halo }),
  water: ({ waterInk, halo }) => ({ ink: waterInk, halo }),
}

function write(context: CanvasRenderingContext2D, placed: Placed, palette: Palette): void {
  const { label, spot, x, y } = placed
  const { ink, halo } = inks[label.look](palette)
  context.font = fontOf(label)
  context.textAlign = placed.align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.2
  context.strokeStyle = halo
  context.strokeText(label.text, x, y)
  context.fillStyle = ink
  context.fillText(label.text, x, y)
  if (label.dot > 0 && label.look !== 'pin') drawDot(context, spot, label.dot, palette)
}

function drawDot(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  radius: number,
  palette: Palette,
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = palette.land
  context.fill()
  context.lineWidth = 1.4
  context.strokeStyle = palette.ink
  context.stroke()
}

function drawShield(
  context: CanvasRenderingContext2D,
  { x, y, width, text, cls }: Shield,
  palette: Palette,
): void {
  const { fill, edge, ink } = palette.shield[cls]
  context.font = shieldFont
  roundedBox(context, [x - width / 2, y - shieldHeight / 2, width, shieldHeight], 3)
  context.fillStyle = fill
  context.fill()
  context.lineWidth = 1.2
  context.strokeStyle = edge
  context.stroke()
  context.fillStyle = ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x, y + 0.5)
}

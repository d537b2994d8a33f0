import { doorOn, nameDoor } from './doorNames.ts'
import {
  drawDot,
  drawLead,
  drawPoints,
  drawShield,
  drawStop,
  smallSign,
  family,
  shieldFont,
} from './drawMarks.ts'
import { FreeSpace } from './freeSpace.ts'
import { labelsAt, linesOf, type Label, type LabelLook } from './labels.ts'
import type { BaseLayers } from './layers.ts'
import { boxAt, grown, type Box, type Spot } from './mercator.ts'
import type { Palette } from './palette.ts'
import { lineHeight, placeLabels, type Pen, type PlacedLabel } from './placeLabels.ts'
import { placeShields } from './placeShields.ts'
import type { LabelSheet } from './sheet.ts'
import { isMain, placeStreetNames, streetsOn } from './streetNames.ts'
import { stopsFrom, Ways } from './ways.ts'

/** Marks the stations and stops of a sheet and writes its names and road numbers, leaving out those that would lie over a more important one. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  layers: BaseLayers,
  palette: Palette,
  sheet: LabelSheet,
): void {
  const { zoom, toSheet } = sheet
  const room = new FreeSpace(inset(sheet, 0), inset(sheet, sheet.margin))
  for (const box of sheet.closed) room.close(box)
  for (const cover of sheet.covers) {
    room.pin(boxAt(toSheet(cover), cover.halfWidth, cover.halfHeight), cover.round)
    if (cover.from)
      drawLead(context, toSheet(cover.from), toSheet(cover), [palette.ink, palette.land])
  }
  drawPoints(context, layers, palette, { zoom, toSheet: (at) => seen(toSheet(at), sheet) })
  if (zoom >= stopsFrom) for (const { at, what } of layers.stops) room.mark(what.name, toSheet(at))
  const widthOf = textsOn(context)
  const ways = new Ways(layers, zoom, room.sheet, toSheet)
  const pen: Pen = {
    ...{ room, toSheet, cost: (box) => ways.under(box) },
    widthOf: (label) => Math.max(...linesOf(label).map((line) => widthOf(line, fontOf(label)))),
  }
  const place = (labels: readonly Label[]) =>
    placeLabels(
      labels.filter(({ at }) => near(toSheet(at), sheet)),
      pen,
    )
  const streetSheet = {
    ...{ zoom, room, toSheet },
    widthOf: (text: string, size: number) => widthOf(text, streetFont(size)),
  }
  const streets = streetsOn(layers.roads, streetSheet)
  const door = doorOn(sheet)
  const atDoor = nameDoor(door, sheet, layers, streets, streetSheet, pen)
  const labels = labelsAt(layers, zoom)
  const towns = labels.filter(({ look }) => look === 'place')
  const mainTowns = place(towns.filter(({ weight }) => weight > 400))
  const streetsNear = door ? placeStreetNames(streets, streetSheet, door) : []
  const isLate = ({ look }: Label) => look === 'stop' || look === 'water'
  const others = labels.filter((one) => one.look !== 'place' && !isLate(one))
  const early = place([...towns, ...(door ? [] : sheet.pins), ...others])
  const main = placeStreetNames(streets.filter(isMain), streetSheet)
  const late = place(labels.filter(isLate))
  for (const one of [...atDoor.beside, ...mainTowns, ...early, ...late])
    write(context, one, palette)
  context.font = shieldFont
  const width = (text: string) => context.measureText(text).width
  for (const one of placeShields(layers.roads, zoom, room, toSheet, width))
    drawShield(context, one, palette)
  const further = placeStreetNames(
    streets.filter((one) => !isMain(one)),
    streetSheet,
  )
  for (const one of [...atDoor.along, ...streetsNear, ...main, ...further]) {
    const font = streetFont(one.size)
    const pieces = one.letters.map(({ letter, ...at }) => ({ ...at, text: letter, font }))
    ink(context, pieces, 'center', [palette.ink, palette.halo])
  }
}

const widths = new Map<string, number>()
const streetFont = (size: number) => `500 ${size}px ${family}`

/** Measures texts. Names and their letters are measured over and over: each once is enough. */
function textsOn(context: CanvasRenderingContext2D) {
  return (text: string, font: string): number => {
    const key = `${font} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
}

/** A part of a name: a line of it, or a letter that is turned as its street is. */
interface Piece extends Spot {
  text: string
  font: string
  angle?: number
}

/** All edges first, so that none lies over a letter. */
function ink(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  align: CanvasTextAlign,
  [fill, edge]: [fill: string, edge: string],
): void {
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = edge
  context.fillStyle = fill
  for (const draw of ['strokeText', 'fillText'] as const)
    for (const { x, y, angle = 0, text, font } of pieces) {
      context.font = font
      context.save()
      context.translate(x, y)
      context.rotate(angle)
      context[draw](text, 0, 0)
      context.restore()
    }
}

const inset = ({ width, height }: LabelSheet, by: number): Box =>
  grown({ left: 0, top: 0, right: width, bottom: height }, -by)

function near({ x, y }: Spot, { width, height }: LabelSheet): boolean {
  return x > 0 && y > 0 && x < width && y < height
}

const seen = (spot: Spot, sheet: LabelSheet): Spot | null => (near(spot, sheet) ? spot : null)

function fontOf({ weight, size, italic }: Label): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`
}

const inks: Record<LabelLook, Exclude<keyof Palette, 'road' | 'ground' | 'rail' | 'shield'>> = {
  ...{ place: 'ink', pin: 'ink', street: 'ink', station: 'inkSoft', stop: 'stop' },
  ...{ sea: 'seaInk', area: 'areaInk', water: 'waterInk' },
}

function write(context: CanvasRenderingContext2D, placed: PlacedLabel, palette: Palette): void {
  const { label, spot, x, y, align, from } = placed
  const { look, dot, under } = label
  const inked: [string, string] = [
    palette[inks[look]],
    look === 'sea' ? palette.seaHalo : palette.halo,
  ]
  const lines = linesOf(label)
  const first = y - ((lines.length - 1) * lineHeight(label)) / 2
  const pieces = lines.map((text, index) => ({
    ...{ text, x, y: first + index * lineHeight(label) },
    font: fontOf(text === under ? { ...label, weight: 500 } : label),
  }))
  ink(context, pieces, align, inked)
  if (look === 'stop') {
    if (from) {
      drawLead(context, from, spot, [palette.stop, palette.land])
      drawStop(context, from, palette, smallSign)
    }
    drawStop(context, spot, palette)
  } else if (look === 'street') drawLead(context, from ?? spot, spot, inked)
  else if (dot > 0 && look !== 'pin') drawDot(context, spot, dot, palette)
}

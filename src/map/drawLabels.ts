import { labelsAt, linesOf, stopLabel, type Label, type LabelLook } from './labels.ts'
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
import type { BaseLayers } from './layers.ts'
import { pixelsPerMetre, pointOf, type Box, type Spot } from './mercator.ts'
import type { Palette } from './palette.ts'
import { FreeSpace } from './freeSpace.ts'
import { lineHeight, placeLabels, type Placed } from './placeLabels.ts'
import { placeOwn, placeStops } from './placeStops.ts'
import { stopsNear } from './stopsNear.ts'
import { placeShields } from './placeShields.ts'
import { stopsFrom, Ways } from './ways.ts'
import { placeStreetNames, streetsOn, type Door, type StreetName } from './streetNames.ts'

/** Something that stands on the map, and half its size, px. */
export interface Cover extends Spot {
  halfWidth: number
  halfHeight: number
  /** Its corners are free. */
  round?: boolean
  /** Where it is in truth, if it is set aside: a line leads there. */
  from?: Spot
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
  /** The door that the map is about: the streets and stops around it are named first; null = it is about none. */
  door: Spot | null
  /** What stands at the door, if that is to be written. */
  doorName: Label | null
  /** Names of pins: written after those of towns, before all others. */
  pins: readonly Label[]
  toSheet: (at: Spot) => Spot
}

/** Whoever gets off a bus looks for the names of streets this far around a door, metres. */
const reach = 150
/** Further out the streets around a door are as narrow as its pin. */
const doorFrom = 15

/** Marks the stations and stops of a sheet and writes its names and road numbers, leaving out those that would lie over a more important one. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  layers: BaseLayers,
  palette: Palette,
  sheet: Sheet,
): void {
  const { zoom, toSheet } = sheet
  const room = new FreeSpace(inset(sheet, 0), inset(sheet, sheet.margin))
  for (const box of sheet.closed) room.close(box)
  for (const cover of sheet.covers) {
    room.pin(boxOf(cover, toSheet(cover)), cover.round)
    if (cover.from)
      drawLead(context, toSheet(cover.from), toSheet(cover), [palette.ink, palette.land])
  }
  drawPoints(context, layers, palette, { zoom, toSheet: (at) => seen(toSheet(at), sheet) })
  if (zoom >= stopsFrom) for (const { at, what } of layers.stops) room.mark(what.name, toSheet(at))
  const widthOf = textsOn(context)
  const streetWidth = (text: string, size: number) => widthOf(text, streetFont(size))
  const ways = new Ways(layers, zoom, room.sheet, toSheet)
  const labelWidth = (label: Label) =>
    Math.max(...linesOf(label).map((line) => widthOf(line, fontOf(label))))
  const under = (box: Box) => ways.under(box)
  const place = (labels: readonly Label[]) =>
    placeLabels(
      labels.filter(({ at }) => near(toSheet(at), sheet)),
      room,
      toSheet,
      labelWidth,
      under,
    )
  const door = doorOn(sheet)
  const onSheet = { zoom, room, toSheet, widthOf: streetWidth }
  const streets = streetsOn(layers.roads, onSheet)
  const streetsAround = (door: Door | null) =>
    door ? placeStreetNames(streets, onSheet, door) : []
  const own =
    sheet.doorName && near(toSheet(sheet.doorName.at), sheet)
      ? placeOwn(sheet.doorName, room, toSheet, labelWidth, under)
      : []
  const pinsFirst = place(door ? sheet.pins : [])
  const stops = sheet.door && door ? stopsNear(pointOf(sheet.door), layers.stops) : []
  const listed = placeStops(stops.map(stopLabel), room, toSheet, labelWidth, under)
  const streetsAtDoor = streetsAround(door && { ...door, reach: door.reach / 2, pathsReach: 0 })
  const labels = labelsAt(layers, zoom)
  const towns = labels.filter(({ look }) => look === 'place')
  const mainTowns = place(towns.filter(({ weight }) => weight > 400))
  const streetsNear = streetsAround(door)
  const others = labels.filter(({ look }) => look !== 'place')
  const rest = place([...towns, ...(door ? [] : sheet.pins), ...others])
  for (const one of [...listed, ...own, ...pinsFirst, ...mainTowns, ...rest])
    write(context, one, palette)
  context.font = shieldFont
  const width = (text: string) => context.measureText(text).width
  for (const one of placeShields(layers.roads, zoom, room, toSheet, width))
    drawShield(context, one, palette)
  const further = placeStreetNames(streets, onSheet)
  for (const one of [...streetsAtDoor, ...streetsNear, ...further])
    writeAlong(context, one, palette)
}

/** The door where its streets can be told apart. */
function doorOn({ door, zoom, toSheet }: Sheet): Door | null {
  if (!door || zoom < doorFrom) return null
  const pixels = reach * pixelsPerMetre(door, zoom)
  return { ...toSheet(door), reach: pixels, pathsReach: pixels }
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

function boxOf(
  { halfWidth, halfHeight }: Pick<Cover, 'halfWidth' | 'halfHeight'>,
  { x, y }: Spot,
): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function near({ x, y }: Spot, { width, height }: Sheet): boolean {
  return x > 0 && y > 0 && x < width && y < height
}

const seen = (spot: Spot, sheet: Sheet): Spot | null => (near(spot, sheet) ? spot : null)

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
  context.fillStyle = ink
  const lines = linesOf(label)
  const first = y - ((lines.length - 1) * lineHeight(label)) / 2
  for (const draw of ['strokeText', 'fillText'] as const)
    lines.forEach((line, index) => context[draw](line, x, first + index * lineHeight(label)))
  if (label.look === 'stop') {
    if (placed.from) {
      drawLead(context, placed.from, spot, [palette.stop, palette.land])
      drawStop(context, placed.from, palette, smallSign)
    }
    drawStop(context, spot, palette)
  } else if (label.dot > 0 && label.look !== 'pin') drawDot(context, spot, label.dot, palette)
}

import type { Drawn, RoadClass, RoadFacts } from './layers.ts'
import {
  cutTo,
  isBent,
  joined,
  measured,
  straightEnded,
  nearness,
  spotAlong,
  type Measured,
} from './lineOnSheet.ts'
import { boxAround, boxAt, grown, touches, type Box, type Spot } from './mercator.ts'
import type { FreeSpace } from './freeSpace.ts'

/** A name, or a short form of it, written along its street: each letter at its middle, turned as the street runs there, in radians. */
export interface StreetName {
  street: string
  size: number
  letters: (Spot & { letter: string; angle: number })[]
}

interface Style {
  /** The first zoom that names a street of the kind. */
  fromZoom: number
  size: number
}

/** Greater first: they are named before the streets that meet them. */
const styles: Partial<Record<RoadClass, Style>> = {
  trunk: { fromZoom: 14, size: 12 },
  primary: { fromZoom: 14, size: 12 },
  secondary: { fromZoom: 14, size: 12 },
  tertiary: { fromZoom: 14, size: 11.5 },
  street: { fromZoom: 15, size: 11 },
  service: { fromZoom: 16, size: 10.5 },
  path: { fromZoom: 16, size: 10.5 },
}
const order = Object.keys(styles)

/** A road that is called by its number has that on a shield; nobody asks the way to an aisle of a market, or to a floor. */
const isNoName = /^[ABM]\d+|^(Row( [A-Z])?|Level \d+|Layby)$/

/** Between two of the same name, px. */
const apart = 280
/**
 * How far a street may turn between two letters, and in the length of four, in radians: at a door a name is looked for where it
 * is nearly straight first; beyond the second it is too bent to be read.
 */
const bends = [
  [0.1, 0.2],
  [0.22, 0.6],
] as const
/** A letter stands as the street runs from this far before it to as far after it, of its size: a bend is rounded off. */
const rounding = 1
/** Between two places that are tried along a street, px. */
const step = 22
const mostTries = 20

/** What streets are named on. */
export interface StreetSheet {
  zoom: number
  room: FreeSpace
  toSheet: (at: Spot) => Spot
  /** Measures a text of a size. */
  widthOf: (text: string, size: number) => number
}

/** A door on a sheet, and how far around it one has to know the streets, and the paths and drives, px. */
export interface Door extends Spot {
  reach: number
  pathsReach: number
}

/** Further from a door than it is, as it were, px: the street that a path leaves is named before the path. */
const pathsLater = 60
/** What of a name at a door may stand out past the ends of a street that is too short for it. */
const overhang = 0.4

/**
 * Names along their streets, upright and clear of everything else, greater streets first. With a door, those of the streets
 * around it alone, the nearest first, and each as near to it as it fits. What is written is not written again close by.
 */
export function placeStreetNames(
  streets: readonly MeasuredStreet[],
  sheet: StreetSheet,
  door: Door | null = null,
): StreetName[] {
  const shown = door ? nearestTo(door, streets) : [...streets].sort(greaterFirst)
  return shown.flatMap(({ what: { name, cls }, line }) => {
    const size = (styles[cls]?.size ?? 11) + (sheet.zoom >= 16 ? 1 : 0)
    const isThere = ({ x, y }: Spot) => sheet.room.isNamed(keyOf(name), { x, y }, apart)
    for (const text of new Set(door ? [name, shortened(name)] : [name])) {
      const letters = fit({ text, size, line }, sheet, door, isThere)
      const middle = letters?.[letters.length >> 1]
      if (!middle) continue
      sheet.room.note(keyOf(name), middle)
      return [{ street: name, size, letters }]
    }
    return []
  })
}

/** As on many a sign: beside a door a short form says more than no name. */
export const shortened = (name: string) =>
  name.replace(/ (Street|Road|Avenue|Square)$/, (_, word: string) => ` ${shorts[word] ?? word}`)
const shorts: Record<string, string> = { Street: 'St', Road: 'Rd', Avenue: 'Ave', Square: 'Sq' }

/** A stop may have the name of its street. */
const keyOf = (name: string) => `street ${name}`

const greaterFirst = (a: MeasuredStreet, b: MeasuredStreet) =>
  order.indexOf(a.what.cls) - order.indexOf(b.what.cls) || b.line.length - a.line.length

function nearestTo(door: Door, streets: readonly MeasuredStreet[]): MeasuredStreet[] {
  return streets
    .flatMap((street) => {
      const [most, later] = isPath(street) ? [door.pathsReach, pathsLater] : [door.reach, 0]
      const far = nearness(street.line, door)
      return far <= most ? { street, far: far + later } : []
    })
    .sort((a, b) => a.far - b.far)
    .map(({ street }) => street)
}

export interface MeasuredStreet {
  what: RoadFacts
  line: Measured
}

/** Whether a street leads through a place, not only to its own houses. */
export const isMain = ({ what }: MeasuredStreet) =>
  order.indexOf(what.cls) < order.indexOf('street')

const isPath = ({ what: { cls } }: MeasuredStreet) => cls === 'path' || cls === 'service'

/** The named streets that a sheet shows, each in as few pieces as it has. */
export function streetsOn(
  roads: readonly Drawn<RoadFacts>[],
  { zoom, room, toSheet }: StreetSheet,
): MeasuredStreet[] {
  const found = new Map<string, { what: RoadFacts; lines: Spot[][] }>()
  for (const { what, lines, box, tile } of roads) {
    if (what.name === '' || isNoName.test(what.name)) continue
    if (zoom < (styles[what.cls]?.fromZoom ?? Infinity)) continue
    const from = toSheet({ x: box.left, y: box.top })
    const to = toSheet({ x: box.right, y: box.bottom })
    const onSheet = { left: from.x, top: from.y, right: to.x, bottom: to.y }
    if (!touches(onSheet, room.sheet)) continue
    const key = `${what.cls} ${what.name}`
    const street = found.get(key) ?? { what, lines: [] }
    for (const line of tile ? lines.flatMap((line) => cutTo(line, tile)) : lines)
      street.lines.push(line.map(toSheet))
    found.set(key, street)
  }
  return [...found.values()].flatMap(({ what, lines }) =>
    joined(lines).map((line) => ({ what, line: measured(straightEnded(line)) })),
  )
}

/** The first place along a line where a name fits; null = none. */
function fit(
  { text, size, line }: { text: string; size: number; line: Measured },
  { room, widthOf }: StreetSheet,
  door: Door | null,
  isThere: (middle: Spot) => boolean,
): StreetName['letters'] | null {
  const width = widthOf(text, size)
  const starts = startsOf(line, width, door ? room.window : room.sheet, door)
  if (starts.length === 0) return null
  const middles = middlesOf(text, size, widthOf)
  for (const bend of door ? bends : bends.slice(1))
    for (const { start, middle } of starts) {
      if (isThere(middle)) continue
      const letters = along({ text, size, line }, start, width, middles)
      if (!isBent(letters, bend) && take(room, letters, size)) return letters
    }
  return null
}

/**
 * Where along a line a name may start, and where its middle is then: from the middle of what is seen of it outwards; at a door
 * the nearest first, and standing out past an end last.
 */
function startsOf(line: Measured, width: number, seen: Box, door: Door | null) {
  const out = door ? (width * overhang) / 2 : -3
  const spare = line.length - width + 2 * out
  if (spare < 0) return []
  const every = door ? step / 4 : step
  const count = Math.floor(spare / every) + 1
  const first = (spare - (count - 1) * every) / 2 - out
  const starts = Array.from({ length: count }, (_, index) => {
    const start = first + index * every
    return { start, middle: spotAlong(line, start + width / 2) }
  }).filter(({ middle }) => touches(boxAt(middle, 0), seen))
  const centre = ((starts[0]?.start ?? 0) + (starts.at(-1)?.start ?? 0)) / 2
  const far = ({ start, middle: { x, y } }: (typeof starts)[number]) => {
    if (!door) return Math.abs(start - centre)
    const past = Math.max(0, -start) + Math.max(0, start + width - line.length)
    return Math.hypot(x - door.x, y - door.y) + 4 * past
  }
  return starts
    .map((one) => ({ ...one, far: far(one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, door ? 2 * mostTries : mostTries)
}

/** Where the middle of each letter of a text is along it, px. */
function middlesOf(text: string, size: number, widthOf: StreetSheet['widthOf']): number[] {
  const ends = Array.from(text, (_, index) => widthOf(text.slice(0, index + 1), size))
  return ends.map((end, index) => (end + (ends[index - 1] ?? 0)) / 2)
}

/** Each letter on the line, read from left to right. */
function along(
  { text, size, line }: { text: string; size: number; line: Measured },
  start: number,
  width: number,
  middles: number[],
): StreetName['letters'] {
  const first = spotAlong(line, start)
  const last = spotAlong(line, start + width)
  const backwards = last.x < first.x
  return middles.map((middle, index) => {
    const at = backwards ? start + width - middle : start + middle
    const [a, b] = [spotAlong(line, at - rounding * size), spotAlong(line, at + rounding * size)]
    const angle = Math.atan2(b.y - a.y, b.x - a.x) + (backwards ? Math.PI : 0)
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, angle, letter: text[index] ?? '' }
  })
}

/** Takes the room of a name, a box for every three letters, unless a pin stands there. */
function take(room: FreeSpace, letters: StreetName['letters'], size: number): boolean {
  const boxes: Box[] = []
  for (let index = 0; index < letters.length; index += 3)
    boxes.push(grown(boxAround([letters.slice(index, index + 3)]), size * 0.55))
  const hides = (box: Box) => room.isUnderPin(box) || room.hidesMark(box)
  return !boxes.some(hides) && room.take(...boxes)
}

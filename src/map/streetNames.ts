import type { Drawn, RoadClass, RoadFacts } from './layers.ts'
import type { Box, Spot } from './mercator.ts'
import type { FreeSpace } from './placeLabels.ts'

/** A name written along its street: each letter at its middle, turned as the street runs there, in radians. */
export interface StreetName {
  text: string
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

/** A road that is called by its number has that on a shield. */
const isNumber = /^[ABM]\d+/

/** Between two of the same name, px. */
const apart = 280
/** A street that turns more than this between two letters, in radians, is too bent to be read there. */
const sharpest = 0.5
/** Between two places that are tried along a street, px. */
const step = 22
const mostTries = 14

/** Names along their streets, upright and clear of everything else, greater streets first; `widthOf` measures a text of a size. */
export function placeStreetNames(
  roads: readonly Drawn<RoadFacts>[],
  zoom: number,
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (text: string, size: number) => number,
): StreetName[] {
  const named = roads
    .filter(
      ({ what }) =>
        what.name !== '' &&
        !isNumber.test(what.name) &&
        zoom >= (styles[what.cls]?.fromZoom ?? Infinity),
    )
    .flatMap(({ lines, what }) =>
      lines.map((line) => ({ what, line: measured(line.map(toSheet)) })),
    )
    .sort(
      (a, b) =>
        order.indexOf(a.what.cls) - order.indexOf(b.what.cls) || b.line.length - a.line.length,
    )
  const written = new Map<string, Spot[]>()
  return named.flatMap(({ what: { name, cls }, line }) => {
    const size = (styles[cls]?.size ?? 11) + (zoom >= 16 ? 1 : 0)
    const before = written.get(name) ?? []
    const found = fit(name, size, line, room, widthOf, (middle) =>
      before.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) > apart),
    )
    if (!found) return []
    const middle = found.letters[found.letters.length >> 1]
    if (middle) written.set(name, [...before, middle])
    return [found]
  })
}

interface Measured {
  spots: Spot[]
  /** How far each is along the line, px. */
  gone: number[]
  length: number
}

function measured(spots: Spot[]): Measured {
  let length = 0
  const gone = spots.map(({ x, y }, index) => {
    const before = spots[index - 1]
    if (before) length += Math.hypot(x - before.x, y - before.y)
    return length
  })
  return { spots, gone, length }
}

/** The first place along a line, from its middle outwards, where a name fits; null = none. */
function fit(
  text: string,
  size: number,
  line: Measured,
  room: FreeSpace,
  widthOf: (text: string, size: number) => number,
  isApart: (middle: Spot) => boolean,
): StreetName | null {
  const width = widthOf(text, size)
  const spare = line.length - width - 6
  if (spare < 0) return null
  const middles = letterMiddles(text, size, widthOf)
  const tries = Math.min(mostTries, Math.floor(spare / step) + 1)
  for (let index = 0; index < tries; index += 1) {
    const aside = Math.ceil(index / 2) * step * (index % 2 === 0 ? 1 : -1)
    const start = (line.length - width) / 2 + aside
    if (start < 0 || start + width > line.length) continue
    const middle = at(line, start + width / 2)
    if (!isApart(middle)) continue
    const letters = along(text, line, start, width, middles)
    if (letters && take(room, letters, size)) return { text, size, letters }
  }
  return null
}

function letterMiddles(
  text: string,
  size: number,
  widthOf: (text: string, size: number) => number,
): number[] {
  const ends = Array.from(text, (_, index) => widthOf(text.slice(0, index + 1), size))
  return ends.map((end, index) => (end + (ends[index - 1] ?? 0)) / 2)
}

/** Each letter on the line, read from left to right; null where the line is too bent. */
function along(
  text: string,
  line: Measured,
  start: number,
  width: number,
  middles: number[],
): StreetName['letters'] | null {
  const first = at(line, start)
  const last = at(line, start + width)
  const backwards = last.x < first.x
  const letters = middles.map((middle, index) => {
    const spot = at(line, backwards ? start + width - middle : start + middle)
    return { x: spot.x, y: spot.y, angle: turned(spot.angle, backwards), letter: text[index] ?? '' }
  })
  const bent = letters.some(({ angle }, index) => {
    const before = letters[index - 1]
    return before !== undefined && Math.abs(turnBetween(before.angle, angle)) > sharpest
  })
  return bent ? null : letters
}

const turned = (angle: number, backwards: boolean) => (backwards ? angle + Math.PI : angle)

/** From one angle to another, from -π to π. */
function turnBetween(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI)
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn
}

/** Where a line is after some pixels, and how it runs there. */
function at({ spots, gone }: Measured, along: number): Spot & { angle: number } {
  let low = 1
  let high = gone.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gone[middle] ?? 0) < along) low = middle + 1
    else high = middle
  }
  const [a, b] = [spots[low - 1] ?? { x: 0, y: 0 }, spots[low] ?? { x: 0, y: 0 }]
  const length = (gone[low] ?? 0) - (gone[low - 1] ?? 0)
  const share = length === 0 ? 0 : (along - (gone[low - 1] ?? 0)) / length
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    angle: Math.atan2(b.y - a.y, b.x - a.x),
  }
}

/** Takes the room of a name, a box for every three letters, unless a pin stands there. */
function take(room: FreeSpace, letters: StreetName['letters'], size: number): boolean {
  const boxes: Box[] = []
  for (let index = 0; index < letters.length; index += 3) {
    const part = letters.slice(index, index + 3)
    const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)]
    const half = size * 0.55
    boxes.push({
      left: Math.min(...xs) - half,
      right: Math.max(...xs) + half,
      top: Math.min(...ys) - half,
      bottom: Math.max(...ys) + half,
    })
  }
  return !boxes.some((box) => room.isUnderPin(box)) && room.take(...boxes)
}

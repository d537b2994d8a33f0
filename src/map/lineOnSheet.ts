import type { Box, Spot } from './mercator.ts'

/** A line on a sheet that one can go along. */
export interface Measured {
  spots: Spot[]
  /** How far each is along the line, px. */
  gone: number[]
  length: number
}

export function measured(spots: Spot[]): Measured {
  let length = 0
  const gone = spots.map(({ x, y }, index) => {
    const before = spots[index - 1]
    if (before) length += Math.hypot(x - before.x, y - before.y)
    return length
  })
  return { spots, gone, length }
}

/** Where a line is after some pixels, and how it runs there; before its start and past its end it runs straight on. */
export function spotAlong({ spots, gone }: Measured, along: number): Spot & { angle: number } {
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

/** How near a line comes to a spot, px. */
export function nearness({ spots }: Measured, { x, y }: Spot): number {
  return Math.min(
    ...spots.map((b, index) => {
      const a = spots[index - 1] ?? b
      const [across, down] = [b.x - a.x, b.y - a.y]
      const square = across ** 2 + down ** 2
      const share = square === 0 ? 0 : ((x - a.x) * across + (y - a.y) * down) / square
      const held = Math.min(1, Math.max(0, share))
      return Math.hypot(a.x + held * across - x, a.y + held * down - y)
    }),
  )
}

/** The parts of a line that lie in a box. */
export function cutTo(line: readonly Spot[], box: Box): Spot[][] {
  const parts: Spot[][] = []
  let part: Spot[] = []
  line.forEach((to, index) => {
    const from = line[index - 1]
    if (!from) return
    const [start, end] = shareIn(from, to, box)
    if (start >= end) return
    const at = (share: number) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    })
    if (start > 0 || part.length === 0) parts.push((part = [start > 0 ? at(start) : from]))
    part.push(end < 1 ? at(end) : to)
  })
  return parts
}

/** From where to where a way between two spots lies in a box, in shares of it (Liang and Barsky). */
function shareIn(from: Spot, to: Spot, { left, right, top, bottom }: Box): [number, number] {
  let [start, end] = [0, 1]
  for (const [way, out] of [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ] as const) {
    if (way === 0 && out < 0) return [1, 0]
    if (way < 0) start = Math.max(start, out / way)
    if (way > 0) end = Math.min(end, out / way)
  }
  return [start, end]
}

/** Ends no further apart than that meet, px: where a street goes from one tile to the next, each tile has rounded it for itself. */
const touch = 1.5

/** A hook at an end of a street, shorter than that, px, would turn the last letters of its name. */
const hook = 12

/** A line without the bends just before its ends. */
export function straightEnded(line: readonly Spot[]): Spot[] {
  const isFar = ({ x, y }: Spot, end = { x, y }) => Math.hypot(end.x - x, end.y - y) > hook
  return line.filter(
    (spot, index) =>
      index === 0 ||
      index === line.length - 1 ||
      (isFar(spot, line[0]) && isFar(spot, line.at(-1))),
  )
}

/** Lines that begin where others end, as one; a street comes in pieces wherever another meets it. */
export function joined(lines: readonly Spot[][]): Spot[][] {
  const whole: Spot[][] = []
  for (const line of lines) {
    let rest = line
    for (let met = meeting(whole, rest); met; met = meeting(whole, rest)) {
      whole.splice(whole.indexOf(met), 1)
      rest = chained(met, rest)
    }
    whole.push(rest)
  }
  return whole
}

const isSame = (a: Spot | undefined, b: Spot | undefined) =>
  a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) <= touch

const meeting = (lines: Spot[][], to: Spot[]): Spot[][][number] | undefined =>
  lines.find((line) =>
    [line[0], line.at(-1)].some((end) => isSame(end, to[0]) || isSame(end, to.at(-1))),
  )

/** Two lines with one end the same, from end to end. */
function chained(a: Spot[], b: Spot[]): Spot[] {
  const first = isSame(a.at(-1), b[0]) || isSame(a.at(-1), b.at(-1)) ? a : [...a].reverse()
  const second = isSame(first.at(-1), b[0]) ? b : [...b].reverse()
  return [...first, ...second.slice(1)]
}

/** Whether what is written along a line turns more than that between two letters, or in the length of four, in radians. */
export const isBent = (
  letters: readonly { angle: number }[],
  [most, mostOfFour]: readonly [number, number],
): boolean =>
  letters.some(
    ({ angle }, index) =>
      isTurned(letters[index - 1], angle, most) || isTurned(letters[index - 4], angle, mostOfFour),
  )

/** Whether a letter is turned by more than that from one before it, either way round. */
function isTurned(before: { angle: number } | undefined, angle: number, most: number): boolean {
  const turn = before ? Math.abs(angle - before.angle) : 0
  return turn > most && turn < 2 * Math.PI - most
}

import type { Line, Position } from './geometry.ts'

/** Sides of a bin, going round with the land on the left: south, east, north, west. */
export type Side = 0 | 1 | 2 | 3

/** A coast line that crosses a bin, with the land on its left. */
export interface Crossing {
  points: Line
  enters: Side
  leaves: Side
}

/** One square of the shoreline database. */
export interface Bin {
  /** Its south-west corner. */
  west: number
  south: number
  /** Of a side, degrees. */
  size: number
  /** What it is where no coast crosses it. */
  land: boolean
  crossings: Crossing[]
  /** Closed coast lines, first point again at the end. */
  islands: Line[]
}

/** Where something is on the way round a bin: 0 to 1 along the south side, to 4 back at the start. */
type Way = number

const wayRound = 4

/** The land of a bin as rings: its islands, and what the coast and the sides of the bin close off. */
export function landOfBin(bin: Bin): Line[] {
  if (bin.crossings.length === 0) return bin.land ? [square(bin), ...bin.islands] : bin.islands
  const waiting = new Set(bin.crossings)
  const rings: Line[] = []
  for (const first of bin.crossings)
    if (waiting.has(first)) rings.push(ringFrom(bin, first, waiting))
  return [...rings, ...bin.islands]
}

/** Follows a coast out of the bin, then the sides to where the next coast comes in, until it is back. */
function ringFrom(bin: Bin, first: Crossing, waiting: Set<Crossing>): Line {
  const ring: Position[] = []
  let current: Crossing = first
  for (;;) {
    waiting.delete(current)
    ring.push(...current.points)
    const out = wayOf(bin, current.points.at(-1), current.leaves)
    const { next, gap } = nextIn(bin, out, first, waiting)
    ring.push(...cornersAfter(bin, out, gap))
    if (next === first) break
    current = next
  }
  return ring[0] === undefined ? ring : [...ring, ring[0]]
}

function nextIn(bin: Bin, out: Way, first: Crossing, waiting: Set<Crossing>) {
  let best = { next: first, gap: gapTo(bin, out, first) }
  for (const next of waiting) {
    const gap = gapTo(bin, out, next)
    if (gap < best.gap) best = { next, gap }
  }
  return best
}

function gapTo(bin: Bin, out: Way, { points, enters }: Crossing): number {
  const ahead = wayOf(bin, points[0], enters) - out
  return ahead < 0 ? ahead + wayRound : ahead
}

function wayOf({ west, south, size }: Bin, point: Position | undefined, side: Side): Way {
  const [lon, lat] = point ?? [west, south]
  const x = (lon - west) / size
  const y = (lat - south) / size
  const along: Record<Side, number> = { 0: x, 1: y, 2: 1 - x, 3: 1 - y }
  return side + along[side]
}

/** The corners passed on the way from `out`, as far as `gap`. */
function cornersAfter(bin: Bin, out: Way, gap: number): Position[] {
  const corners = square(bin).slice(0, wayRound)
  const passed: Position[] = []
  for (let at = Math.floor(out) + 1; at < out + gap; at += 1) {
    const corner = corners[at % wayRound]
    if (corner) passed.push(corner)
  }
  return passed
}

function square({ west, south, size }: Bin): Line {
  const [east, north] = [west + size, south + size]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

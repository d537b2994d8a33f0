import type { Line, Position } from './geometry.ts'

/** How far, in degrees of latitude, a line may stray near a point. */
export type Tolerance = (near: Position) => number

/**
 * Leaves out the points that lie closer to the simpler line than the tolerance there (Douglas and Peucker); both ends
 * stay. `squeeze` is the length of a degree of longitude in degrees of latitude, the cosine of the latitude.
 */
export function simplify(line: Line, tolerance: Tolerance, squeeze: number): Line {
  const kept = new Set([0, line.length - 1])
  const open: [from: number, to: number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const furthest = furthestFrom(line, from, to, tolerance, squeeze)
    if (furthest === null) continue
    kept.add(furthest)
    open.push([from, furthest], [furthest, to])
  }
  return line.filter((_, i) => kept.has(i))
}

/** The point between two that is furthest beyond its tolerance; null = none is. */
function furthestFrom(
  line: Line,
  from: number,
  to: number,
  tolerance: Tolerance,
  squeeze: number,
): number | null {
  const [start, end] = [line[from], line[to]]
  if (start === undefined || end === undefined) return null
  let furthest = null
  let most = 1
  for (const [offset, point] of line.slice(from + 1, to).entries()) {
    const times = distance(point, start, end, squeeze) / tolerance(point)
    if (times <= most) continue
    most = times
    furthest = from + 1 + offset
  }
  return furthest
}

/** From a point to the stretch between two others, in degrees of latitude. */
function distance(point: Position, start: Position, end: Position, squeeze: number): number {
  const [dx, dy] = [(end[0] - start[0]) * squeeze, end[1] - start[1]]
  const [px, py] = [(point[0] - start[0]) * squeeze, point[1] - start[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}

import type { Box, Line, Position } from '../geometry.ts'

/** The stretches of a line that lie in a box. */
export function cutLine(line: Line, box: Box): Line[] {
  const found: Position[][] = []
  let current: Position[] | null = null
  for (const [index, end] of line.entries()) {
    const start = line[index - 1]
    if (start === undefined) continue
    const inBox = cutSegment(start, end, box)
    if (inBox === null) {
      current = null
      continue
    }
    const [from, to] = inBox
    if (current === null) found.push((current = [from]))
    current.push(to)
    if (to !== end) current = null
  }
  return found
}

/** The part of a segment in a box (Liang and Barsky); null = none. An end that is inside stays the very same. */
function cutSegment(
  start: Position,
  end: Position,
  [west, north, east, south]: Box,
): [Position, Position] | null {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  let [from, to] = [0, 1]
  const sides = [
    [-dx, start[0] - west],
    [dx, east - start[0]],
    [-dy, start[1] - north],
    [dy, south - start[1]],
  ] as const
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return null
    if (towards < 0) from = Math.max(from, room / towards)
    if (towards > 0) to = Math.min(to, room / towards)
  }
  if (from > to) return null
  const at = (share: number): Position => [start[0] + share * dx, start[1] + share * dy]
  return [from === 0 ? start : at(from), to === 1 ? end : at(to)]
}

/** The part of a ring in a box (Sutherland and Hodgman), wound as before; [] = none. */
export function cutRing(ring: Line, [west, north, east, south]: Box): Line {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ]
  return sides.reduce<Line>((rest, [axis, limit, sign]) => {
    const isIn = (at: Position) => (at[axis] - limit) * sign >= 0
    return rest.flatMap((end, index): Position[] => {
      const start = rest[index === 0 ? rest.length - 1 : index - 1] ?? end
      if (isIn(start) === isIn(end)) return isIn(end) ? [end] : []
      const share = (limit - start[axis]) / (end[axis] - start[axis])
      const crossing: Position = [
        start[0] + share * (end[0] - start[0]),
        start[1] + share * (end[1] - start[1]),
      ]
      return isIn(end) ? [crossing, end] : [crossing]
    })
  }, ring)
}

/** The place of a whole step, as text: ends that lie on the same one are the same. */
const stepOf = (at: Position | undefined) => at && `${Math.round(at[0])} ${Math.round(at[1])}`

/**
 * Lines joined end to end, where just two ends meet: a street that came in pieces is one line again, and its name has
 * room along it.
 */
export function joined(lines: readonly Line[]): Line[] {
  const meeting = new Map<string | undefined, number>()
  for (const line of lines)
    for (const end of [line[0], line.at(-1)])
      meeting.set(stepOf(end), (meeting.get(stepOf(end)) ?? 0) + 1)
  /** The lines so far, by each end that another may be joined to. */
  const open = new Map<string | undefined, Line>()
  const found = new Set<Line>()
  for (const one of lines) {
    let line = one
    for (const turn of [line, [...line].reverse()]) {
      const end = stepOf(turn.at(-1))
      const other = meeting.get(end) === 2 ? open.get(end) : undefined
      if (other === undefined) continue
      found.delete(other)
      open.delete(stepOf(other[0]))
      open.delete(stepOf(other.at(-1)))
      // The first turn may have added to the line; its own start is still its start.
      const so = turn === one ? line : [...line].reverse()
      line = [...so, ...(stepOf(other[0]) === end ? other : [...other].reverse()).slice(1)]
      if (turn !== one) line = [...line].reverse()
    }
    found.add(line)
    open.set(stepOf(line[0]), line)
    open.set(stepOf(line.at(-1)), line)
  }
  return [...found]
}

import type { Spot } from './mercator.ts'

/** One mark on a small map: the numbers of what stands there, or too near to tell apart. */
export interface MapNumber {
  at: Spot
  text: string
  width: number
}

export const numberHeight = 20
const digit = 8

/** Marks for numbered spots of a drawing: those that would touch become one, so that every number can be read. */
export function mapNumbers(spots: readonly { number: number; at: Spot }[]): MapNumber[] {
  let groups = spots.map(({ number, at }) => markOf([number], at))
  for (;;) {
    const pair = firstTouching(groups)
    if (!pair) return groups.map(({ at, text, width }) => ({ at, text, width }))
    const [a, b] = pair
    const rest = groups.filter((one) => one !== a && one !== b)
    groups = [...rest, markOf([...a.numbers, ...b.numbers], between(a, b))]
  }
}

interface Group extends MapNumber {
  numbers: number[]
}

function markOf(numbers: number[], at: Spot): Group {
  const text = [...numbers].sort((a, b) => a - b).join(', ')
  return { numbers, at, text, width: Math.max(numberHeight, text.length * digit + 8) }
}

/** The middle, weighed by how many stand at each. */
function between(a: Group, b: Group): Spot {
  const [m, n] = [a.numbers.length, b.numbers.length]
  const mean = (x: number, y: number) => (x * m + y * n) / (m + n)
  return { x: mean(a.at.x, b.at.x), y: mean(a.at.y, b.at.y) }
}

function firstTouching(groups: readonly Group[]): [Group, Group] | null {
  for (const [index, a] of groups.entries()) {
    const b = groups.slice(index + 1).find((b) => touch(a, b))
    if (b) return [a, b]
  }
  return null
}

function touch(a: Group, b: Group): boolean {
  const across = Math.abs(a.at.x - b.at.x) < (a.width + b.width) / 2
  return across && Math.abs(a.at.y - b.at.y) < numberHeight
}

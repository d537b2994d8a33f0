import type { Drawn, RoadFacts } from './layers.ts'
import { boxAt, type Spot } from './mercator.ts'
import type { FreeSpace } from './freeSpace.ts'

const numbered = ['trunk', 'primary', 'secondary'] as const
export type NumberedClass = (typeof numbered)[number]

export interface Shield {
  x: number
  y: number
  width: number
  text: string
  cls: NumberedClass
}

export const shieldHeight = 15

/** Pixels along a road before its first number, and between two of them. */
const spacing: Record<NumberedClass, { fromZoom: number; first: number; every: number }> = {
  trunk: { fromZoom: 9, first: 230, every: 320 },
  primary: { fromZoom: 9, first: 230, every: 320 },
  secondary: { fromZoom: 11, first: 270, every: 420 },
}

/** A piece of road shorter than that is left alone, px: its number stands on the next. */
const shortest = 60

/**
 * Road numbers at even distances along their roads, wherever names have left room and no pin stands. Streets come in
 * pieces, so that the distance from the last number counts, not only that along the piece.
 */
export function placeShields(
  roads: Drawn<RoadFacts>[],
  zoom: number,
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (text: string) => number,
): Shield[] {
  const shown = numbered.flatMap((cls) =>
    zoom < spacing[cls].fromZoom
      ? []
      : roads
          .filter(({ what }) => what.cls === cls && what.ref !== '')
          .map((road) => ({ ...road, cls })),
  )
  const written = new Map<string, Spot[]>()
  return shown.flatMap(({ lines, what, cls }) => {
    const width = widthOf(what.ref) + 8
    const spots = (lines[0] ?? []).map(toSheet)
    return spotsAlong(spots, spacing[cls], ({ x, y }) => {
      const before = written.get(what.ref) ?? []
      if (before.some((it) => Math.hypot(it.x - x, it.y - y) < spacing[cls].first)) return false
      const box = boxAt({ x, y }, width / 2 + 2, 9)
      if (room.isUnderPin(box) || !room.take(box)) return false
      written.set(what.ref, [...before, { x, y }])
      return true
    }).map(({ x, y }) => ({ x, y, width, text: what.ref, cls }))
  })
}

/** The bends of a line that are at least `every` apart and that `fits` accepts. */
function spotsAlong(
  line: Spot[],
  { first, every }: { first: number; every: number },
  fits: (spot: Spot) => boolean,
): Spot[] {
  const found: Spot[] = []
  const length = lengthOf(line)
  if (length < shortest) return found
  let gone = every - Math.min(first, length / 2)
  line.forEach((spot, index) => {
    const before = line[index - 1]
    if (!before) return
    gone += Math.hypot(spot.x - before.x, spot.y - before.y)
    if (gone <= every || !fits(spot)) return
    found.push(spot)
    gone = 0
  })
  return found
}

function lengthOf(line: readonly Spot[]): number {
  return line.reduce((sum, spot, index) => {
    const before = line[index - 1] ?? spot
    return sum + Math.hypot(spot.x - before.x, spot.y - before.y)
  }, 0)
}

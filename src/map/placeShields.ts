import type { Drawn, RoadFacts } from './layers.ts'
import type { Spot } from './mercator.ts'
import type { FreeSpace } from './placeLabels.ts'

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

/** Road numbers at even distances along their roads, wherever names have left room and no pin stands. */
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
  return shown.flatMap(({ lines, what, cls }) => {
    const width = widthOf(what.ref) + 8
    const spots = (lines[0] ?? []).map(toSheet)
    return spotsAlong(spots, spacing[cls], ({ x, y }) => {
      const half = width / 2 + 2
      const box = { left: x - half, right: x + half, top: y - 9, bottom: y + 9 }
      return !room.isUnderPin(box) && room.take(box)
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
  let gone = every - first
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

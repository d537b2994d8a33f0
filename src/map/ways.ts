import type { BaseLayers, RoadClass } from './layers.ts'
import { touches, type Box, type Spot } from './mercator.ts'

/** Side of a cell, px: narrower than a street at street zoom. */
const side = 6
/** Cells in a row of any sheet: none is as wide as that. */
const row = 4096

/** The first zoom at which a road is so wide that a name over it hides the way. Paths and drives never are. */
const wideFrom: Partial<Record<RoadClass, number>> = {
  trunk: 12,
  primary: 12,
  secondary: 12,
  tertiary: 14,
  street: 15,
}
/** Streets are drawn and named from here on, where they are there: further out the drawn map has the better choice of names. */
export const streetsFrom = 12
/** A stop is marked from here on. */
export const stopsFrom = 15
/** A cell of a sign counts for so many of a road: one sees the road go on under a name, but not what sign it was. */
const signWorth = 4
/** Half its sign, px. */
const stopHalf = 7

/** The roads and stops of a sheet, in cells: how much of them a name would lie over. */
export class Ways {
  private readonly cells = new Map<number, number>()
  private readonly sheet: Box

  constructor(
    { roads, stops }: Pick<BaseLayers, 'roads' | 'stops'>,
    zoom: number,
    sheet: Box,
    toSheet: (at: Spot) => Spot,
  ) {
    this.sheet = sheet
    for (const { what, lines, box } of roads) {
      if (zoom < (wideFrom[what.cls] ?? Infinity)) continue
      const from = toSheet({ x: box.left, y: box.top })
      const to = toSheet({ x: box.right, y: box.bottom })
      if (touches({ left: from.x, top: from.y, right: to.x, bottom: to.y }, sheet))
        for (const line of lines) this.follow(line.map(toSheet))
    }
    if (zoom < stopsFrom) return
    for (const { at } of stops) {
      const { x, y } = toSheet(at)
      for (const across of [-stopHalf, 0, stopHalf])
        for (const down of [-stopHalf, 0, stopHalf]) this.mark(x + across, y + down, signWorth)
    }
  }

  /** How much lies under a box: cells of roads, and more for those of stops. */
  under({ left, top, right, bottom }: Box): number {
    let found = 0
    for (let y = top; y < bottom + side; y += side)
      for (let x = left; x < right + side; x += side) found += this.cells.get(cellOf(x, y)) ?? 0
    return found
  }

  private follow(line: readonly Spot[]): void {
    line.forEach((to, index) => {
      const from = line[index - 1] ?? to
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / side) || 1
      for (let step = 1; step <= steps; step += 1)
        this.mark(
          from.x + ((to.x - from.x) * step) / steps,
          from.y + ((to.y - from.y) * step) / steps,
        )
    })
  }

  private mark(x: number, y: number, worth = 1): void {
    if (x >= 0 && y >= 0 && x < this.sheet.right && y < this.sheet.bottom)
      this.cells.set(cellOf(x, y), worth)
  }
}

const cellOf = (x: number, y: number): number => Math.floor(y / side) * row + Math.floor(x / side)

import { isWithin, touches, type Box, type Spot } from './mercator.ts'
import type { Label } from './labels.ts'

/** What is left of a sheet once some boxes are taken: nothing may lie over another, or be cut by an edge. */
export class FreeSpace {
  private readonly taken: Box[] = []
  private readonly sheet: Box
  private readonly window: Box
  private readonly pinned: Box[] = []

  /** `window` is the part of the sheet that is seen now; the rest comes into view when the map is dragged. */
  constructor(sheet: Box, window: Box = sheet) {
    this.sheet = sheet
    this.window = window
  }

  /** A pin will stand here: names go elsewhere while they can, but under it rather than nowhere. */
  pin(box: Box): void {
    this.pinned.push(box)
  }

  isUnderPin(box: Box): boolean {
    return this.pinned.some((pin) => touches(box, pin))
  }

  /** Takes the boxes of one name if all of them are free, and says whether they were. */
  take(...boxes: Box[]): boolean {
    if (!boxes.every((box) => this.isFree(box))) return false
    this.taken.push(...boxes)
    return true
  }

  private isFree(box: Box): boolean {
    const cut = touches(box, this.window) && !isWithin(box, this.window)
    if (cut || !isWithin(box, this.sheet)) return false
    return !this.taken.some((other) => touches(box, other))
  }
}

/** Where a name is written: `x`, `y` is its middle line, at the end that `align` names. */
export interface Placed {
  label: Label
  align: 'left' | 'right' | 'center'
  x: number
  y: number
  /** The spot it names, on the same sheet. */
  spot: Spot
}

/** Past the edge of a pin that stands on the very spot, px. */
const besidePin = 24

type Try = Pick<Placed, 'align' | 'x' | 'y'>

/**
 * Sets names on a sheet in the order given, each in the first place that is free: to the right of its dot, to the
 * left, above or below, and under a pin only where there is no other. A name with no free place is left out. `toSheet` turns a Mercator spot into pixels of the sheet,
 * `widthOf` measures a name.
 */
export function placeLabels(
  labels: Label[],
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (label: Label) => number,
): Placed[] {
  return labels.flatMap((label) => {
    const spot = toSheet(label.at)
    const gap = room.isUnderPin(dotBox(spot, label.dot)) ? besidePin : label.dot + 4
    const tries = triesFor(label, spot, gap)
    const width = widthOf(label)
    const box = (attempt: Try) => boxOf(attempt, width, label.size)
    const free =
      tries.find((attempt) => !room.isUnderPin(box(attempt)) && room.take(box(attempt))) ??
      tries.find((attempt) => room.take(box(attempt)))
    if (!free) return []
    if (label.dot > 0) room.take(dotBox(spot, label.dot))
    return [{ label, spot, ...free }]
  })
}

function triesFor({ dot, drop, size }: Label, { x, y }: Spot, gap: number): Try[] {
  if (dot === 0) return [{ x, y: y + drop, align: 'center' }]
  return [
    { x: x + gap, y, align: 'left' },
    { x: x - gap, y, align: 'right' },
    { x, y: y - gap - size / 2, align: 'center' },
    { x, y: y + gap + size / 2, align: 'center' },
  ]
}

function boxOf({ x, y, align }: Try, width: number, size: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  const half = size * 0.6
  return { left: left - 3, right: left + width + 3, top: y - half, bottom: y + half }
}

function dotBox({ x, y }: Spot, dot: number): Box {
  return { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }
}

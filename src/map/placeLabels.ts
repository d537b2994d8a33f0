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
    return this.pinAt(box) !== undefined
  }

  /** The pin that will stand over a box. */
  pinAt(box: Box): Box | undefined {
    return this.pinned.find((pin) => touches(box, pin))
  }

  /** Something lies over the sheet here: nothing can be read under it. */
  close(box: Box): void {
    this.taken.push(box)
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
const besidePin = 9
/** However wide that pin is. */
const furthest = 40
/** How far above or below its spot a name without a dot may stand to keep clear of a pin, px. */
const aside = 34
/** The same name is not written again within so many px: a river or a village may come in several tiles. */
const apart = 240

type Try = Pick<Placed, 'align' | 'x' | 'y'>

/**
 * Sets names on a sheet in the order given, each in the first place that is free: to the right of its dot, to the
 * left, above or below, and under a pin only where there is no other; one without a dot on its spot, or beside what stands
 * there. The name of a pin, or without a dot, is never under a pin. A name with no free place is left out, and so is one that stands near by already. `toSheet` turns a
 * Mercator spot into pixels of the sheet, `widthOf` measures a name.
 */
export function placeLabels(
  labels: Label[],
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (label: Label) => number,
): Placed[] {
  const written = new Map<string, Spot[]>()
  return labels.flatMap((label) => {
    const spot = toSheet(label.at)
    const before = written.get(label.text) ?? []
    const isNear = ({ x, y }: Spot) => Math.hypot(x - spot.x, y - spot.y) < apart
    if (label.look !== 'pin' && before.some(isNear)) return []
    const pin = room.pinAt(dotBox(spot, label.dot))
    const gap = pin ? Math.min(furthest, (pin.right - pin.left) / 2 + besidePin) : label.dot + 4
    const width = widthOf(label)
    const box = (attempt: Try) => boxOf(attempt, width, label.size)
    const onSpot: Try = { x: spot.x, y: spot.y + label.drop, align: 'center' }
    const tries = triesFor(label, spot, gap, room.isUnderPin(box(onSpot)))
    const free =
      tries.find((attempt) => !room.isUnderPin(box(attempt)) && room.take(box(attempt))) ??
      (label.dot > 0 && label.look !== 'pin'
        ? tries.find((attempt) => room.take(box(attempt)))
        : undefined)
    if (!free) return []
    written.set(label.text, [...before, spot])
    if (label.dot > 0) room.take(dotBox(spot, label.dot))
    return [{ label, spot, ...free }]
  })
}

function triesFor(
  { dot, drop, size, look }: Label,
  { x, y }: Spot,
  gap: number,
  underPin: boolean,
): Try[] {
  const at = (by: number): Try => ({ x, y: y + by, align: 'center' })
  const beside: Try[] = [
    { x: x + gap, y, align: 'left' },
    { x: x - gap, y, align: 'right' },
  ]
  if (dot === 0)
    return underPin && look === 'place' ? [at(-aside), at(aside), ...beside] : [at(drop)]
  return [
    ...beside,
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

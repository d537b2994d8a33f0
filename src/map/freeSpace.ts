import { boxAt, isWithin, touches, type Box, type Spot } from './mercator.ts'

/** Half the sign of what is marked, px. */
const signHalf = 5

/** What is left of a sheet once some boxes are taken: nothing may lie over another, or be cut by an edge. */
export class FreeSpace {
  private readonly taken: Box[] = []
  private readonly closed: Box[] = []
  readonly sheet: Box
  readonly window: Box
  private readonly pinned: { box: Box; round: boolean }[] = []
  private readonly named = new Map<string, Spot[]>()
  private readonly marks: { name: string; spot: Spot; box: Box }[] = []

  /** `window` is the part of the sheet that is seen now; the rest comes into view when the map is dragged. */
  constructor(sheet: Box, window: Box = sheet) {
    this.sheet = sheet
    this.window = window
  }

  /** A pin will stand here: names go elsewhere while they can, but under it rather than nowhere. A round one has free corners. */
  pin(box: Box, round = false): void {
    this.pinned.push({ box, round })
    this.pinned.sort((a, b) => b.box.right - b.box.left - (a.box.right - a.box.left))
  }

  /** The middle of each pin. */
  pins(): Spot[] {
    return this.pinned.map(({ box }) => middleOf(box))
  }

  /** Something is marked here whether or not it is named, as a bus stop is. */
  mark(name: string, spot: Spot): void {
    this.marks.push({ name, spot, box: boxAt(spot, signHalf) })
  }

  /** Whether a box lies over a sign. */
  hidesMark(box: Box): boolean {
    return this.marks.some((mark) => touches(box, mark.box))
  }

  /** What is marked by another name. */
  marked(name: string): Spot[] {
    return this.marks.flatMap((one) => (one.name === name ? [] : one.spot))
  }

  isUnderPin(box: Box): boolean {
    return this.pinAt(box) !== undefined
  }

  /** The pin that will stand over a box, the largest of several. */
  pinAt(box: Box): Box | undefined {
    return this.pinned.find(
      (pin) => touches(box, pin.box) && (!pin.round || isInRing(box, pin.box)),
    )?.box
  }

  /** How much of a box is under pins, square pixels. */
  hiddenOf(box: Box): number {
    return this.pinned.reduce((sum, pin) => sum + shared(box, pin.box), 0)
  }

  /** How much of a box is out of sight, or written over: past the window, or where something is taken, square pixels. */
  lostOf(box: Box): number {
    const area = (box.right - box.left) * (box.bottom - box.top)
    return this.taken.reduce((sum, one) => sum + shared(box, one), area - shared(box, this.window))
  }

  /** Whether a box touches a pin that does not stand over a spot. */
  isBesidePin(box: Box, spot: Spot): boolean {
    return this.pinned.some((pin) => touches(box, pin.box) && !touches(boxAt(spot, 0), pin.box))
  }

  /** Something lies over the sheet here: nothing can be read under it. */
  close(box: Box): void {
    this.taken.push(box)
    this.closed.push(box)
  }

  /** Whether a spot is in sight, and nothing lies over it. */
  isSeen(spot: Spot): boolean {
    const at = boxAt(spot, 0)
    return isWithin(at, this.window) && !this.closed.some((box) => touches(at, box))
  }

  /** Takes the boxes of one name if all of them are free, and says whether they were. */
  take(...boxes: Box[]): boolean {
    if (!boxes.every((box) => this.isFree(box))) return false
    this.taken.push(...boxes)
    return true
  }

  /** A name stands at a spot. */
  note(name: string, spot: Spot): void {
    this.named.set(name, [...(this.named.get(name) ?? []), spot])
  }

  /** Whether the same name stands within so many pixels of a spot. */
  isNamed(name: string, { x, y }: Spot, within: number): boolean {
    const spots = this.named.get(name) ?? []
    return spots.some((spot) => Math.hypot(spot.x - x, spot.y - y) < within)
  }

  isFree(box: Box): boolean {
    const cut = touches(box, this.window) && !isWithin(box, this.window)
    if (cut || !isWithin(box, this.sheet)) return false
    return !this.taken.some((other) => touches(box, other))
  }
}

const middleOf = ({ left, right, top, bottom }: Box): Spot => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
})

/** What two boxes share, square pixels. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(across, 0) * Math.max(down, 0)
}

/** Whether a box reaches into the circle that fills another. */
function isInRing(box: Box, { left, right, top, bottom }: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const across = Math.max(box.left - x, x - box.right, 0)
  const down = Math.max(box.top - y, y - box.bottom, 0)
  return Math.hypot(across, down) < (right - left) / 2
}

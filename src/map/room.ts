import { isWithin, touches, type Box } from './mercator.ts'

/** What is left of a sheet once some boxes are taken: nothing may lie over another, or be cut by an edge. */
export class Room {
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

  /** Takes the box if it is free, and says whether it was. */
  take(box: Box): boolean {
    const cut = touches(box, this.window) && !isWithin(box, this.window)
    if (cut || !isWithin(box, this.sheet)) return false
    if (this.taken.some((other) => touches(box, other))) return false
    this.taken.push(box)
    return true
  }
}

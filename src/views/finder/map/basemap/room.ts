import { touches, type Box } from './mercator.ts'

/** What is left of a sheet once some boxes are taken: nothing may lie over another, or over the edge. */
export class Room {
  private readonly taken: Box[] = []
  private readonly sheet: Box

  constructor(width: number, height: number) {
    this.sheet = { left: 2, top: 2, right: width - 2, bottom: height - 2 }
  }

  /** Takes the box if it is free, and says whether it was. */
  take(box: Box): boolean {
    const inside =
      box.left >= this.sheet.left &&
      box.right <= this.sheet.right &&
      box.top >= this.sheet.top &&
      box.bottom <= this.sheet.bottom
    if (!inside || this.taken.some((other) => touches(box, other))) return false
    this.taken.push(box)
    return true
  }
}

/**
 * Draws what waits, one thing a frame, once what stands now has been seen: in the order they came, each of them once and as
 * last asked for. Pins, fingers and keys come first.
 */
export class DrawQueue<Thing> {
  private readonly waiting = new Map<Thing, () => void>()

  /** Draws a thing soon, in place of what was to be drawn of it. */
  add(thing: Thing, draw: () => void): void {
    // What is asked for in a frame would still be drawn before that frame is seen: one more is let pass.
    if (this.waiting.size === 0) requestAnimationFrame(() => requestAnimationFrame(this.next))
    this.waiting.set(thing, draw)
  }

  private readonly next = (): void => {
    const [first] = this.waiting
    if (!first) return
    const [thing, draw] = first
    this.waiting.delete(thing)
    if (this.waiting.size > 0) requestAnimationFrame(this.next)
    draw()
  }
}

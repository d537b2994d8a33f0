/**
 * Draws what waits, one thing a frame, once what stands now has been seen: in the order they came, each of them once and as
 * last asked for. Pins, fingers and keys come first: nothing is drawn while `busyFor` answers more than 0 milliseconds.
 */
export class DrawQueue<Thing> {
  private readonly waiting = new Map<Thing, () => void>()
  private readonly busyFor: () => number

  constructor(busyFor: () => number) {
    this.busyFor = busyFor
  }

  /** Draws a thing soon, in place of what was to be drawn of it. */
  add(thing: Thing, draw: () => void): void {
    // What is asked for in a frame would still be drawn before that frame is seen: one more is let pass.
    if (this.waiting.size === 0) requestAnimationFrame(this.soon)
    this.waiting.set(thing, draw)
  }

  private readonly soon = (): void => void requestAnimationFrame(this.next)

  private readonly next = (): void => {
    const [first] = this.waiting
    if (!first) return
    const busyFor = this.busyFor()
    if (busyFor > 0) {
      setTimeout(this.soon, busyFor)
      return
    }
    const [thing, draw] = first
    this.waiting.delete(thing)
    if (this.waiting.size > 0) this.soon()
    draw()
  }
}

/** Longest that drawing may go on in one frame, ms: more is left for the next, so that pins, fingers and keys come first. */
const share = 8

/**
 * Draws what waits once what stands now has been seen, a few milliseconds a frame: at least one thing, in the order they came,
 * each of them once and as last asked for.
 */
export class DrawQueue<Thing> {
  private readonly waiting = new Map<Thing, () => void>()
  private frame = 0

  /** Draws a thing soon, in place of what was to be drawn of it. */
  add(thing: Thing, draw: () => void): void {
    this.waiting.set(thing, draw)
    this.frame ||= requestAnimationFrame(this.afterThis)
  }

  /** What is asked for before a frame would still be drawn before it is seen. */
  private readonly afterThis = (): void => {
    this.frame = requestAnimationFrame(this.next)
  }

  private readonly next = (): void => {
    const end = performance.now() + share
    for (const [thing, draw] of this.waiting) {
      this.waiting.delete(thing)
      draw()
      if (performance.now() >= end) break
    }
    this.frame = this.waiting.size > 0 ? requestAnimationFrame(this.next) : 0
  }
}

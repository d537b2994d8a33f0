/** This long, in milliseconds, after a key or a press the next one is hardly to come. */
const pause = 1000

let last: { at: number; on: Node | null } = { at: -Infinity, on: null }

/** Hears of keys and presses from now on. */
export function listenForPresses(): void {
  for (const kind of ['keydown', 'pointerdown'])
    addEventListener(
      kind,
      ({ target }) =>
        void (last = { at: performance.now(), on: target instanceof Node ? target : null }),
      true,
    )
}

/** How long it is, in milliseconds, until nobody has typed or pressed for `pause` of them; not counted is what was pressed in `own`. */
export function untilQuiet(pause: number, own?: Node): number {
  return own?.contains(last.on) ? 0 : last.at + pause - performance.now()
}

/** Once nobody has typed or pressed for a moment: what nobody waits for is done then, and keeps no key waiting. */
export async function whenQuiet(): Promise<void> {
  for (;;) {
    const left = untilQuiet(pause)
    if (left <= 0) return
    await new Promise((done) => setTimeout(done, left))
  }
}

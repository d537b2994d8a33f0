/** This long, in milliseconds, after a key or a press the next one is hardly to come. */
const moment = 1000

/** Longer than a quick typist's time between keys, in milliseconds. */
export const resting = 200

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

/**
 * Once nobody has typed or pressed for a moment, or for `pause` milliseconds: what nobody waits for is done then, and keeps no
 * key waiting.
 */
export async function whenQuiet(pause = moment): Promise<void> {
  for (let left = untilQuiet(pause); left > 0; left = untilQuiet(pause))
    await new Promise((done) => setTimeout(done, left))
}

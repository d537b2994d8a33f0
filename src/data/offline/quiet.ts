/** This long, in milliseconds, after a key or a press the next one is hardly to come. */
const pause = 1000

let last = -Infinity

const note = () => void (last = performance.now())

/** Hears of keys and presses from now on; answers how to stop. */
export function listenForPresses(): () => void {
  const kinds = ['keydown', 'pointerdown'] as const
  for (const kind of kinds) addEventListener(kind, note, { capture: true, passive: true })
  return () => {
    for (const kind of kinds) removeEventListener(kind, note, { capture: true })
  }
}

/** Once nobody has typed or pressed for a moment: what nobody waits for is done then, and keeps no key waiting. */
export async function whenQuiet(): Promise<void> {
  for (;;) {
    const left = last + pause - performance.now()
    if (left <= 0) return
    await new Promise((done) => setTimeout(done, left))
  }
}

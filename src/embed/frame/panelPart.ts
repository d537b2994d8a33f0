import type { Part } from './seen.ts'

/** Less than this of the frame in sight is not enough for a panel, px. */
const enough = 448
/** Nor may it ask for more than a small screen on its side has. */
const ofScreen = 0.75

/**
 * Where a panel goes in a frame that may be taller than any screen: over the part in sight, and where that is only a strip,
 * over what is next to it, for the page to scroll to.
 */
export function panelPart(seen: Part, frame: number, screen: number): Part {
  const wanted = Math.max(seen.height, Math.min(enough, screen * ofScreen))
  const height = Math.min(wanted, frame)
  return { top: Math.max(0, Math.min(seen.top, frame - height)), height }
}

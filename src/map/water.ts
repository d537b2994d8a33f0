import type { BaseLayers } from './layers.ts'
import type { Spot } from './mercator.ts'

/** Whether a spot of the Mercator square lies in a sea, a lake or a wide river. */
export function isWet(
  { seas, lakes }: Pick<BaseLayers, 'seas' | 'lakes'>,
  { x, y }: Spot,
): boolean {
  return [...seas, ...lakes].some(
    ({ box, lines }) =>
      x > box.left &&
      x < box.right &&
      y > box.top &&
      y < box.bottom &&
      lines.reduce((within, ring) => within !== crossesOften(ring, { x, y }), false),
  )
}

/** Whether a line from a spot to the right crosses a ring an odd number of times. */
function crossesOften(ring: readonly Spot[], { x, y }: Spot): boolean {
  let odd = false
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) odd = !odd
  })
  return odd
}

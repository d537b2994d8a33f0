import type { BaseLayers } from './layers.ts'
import type { Box, Spot } from './mercator.ts'

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

/** What it costs the name of a place to stand over water, where it is read as the water's. */
export function wetness(layers: Pick<BaseLayers, 'seas' | 'lakes'>, toSheet: (at: Spot) => Spot) {
  const wet = 8
  const [from, to] = [toSheet({ x: 0, y: 0 }), toSheet({ x: 1, y: 1 })]
  const at = (x: number, y: number) => ({
    x: (x - from.x) / (to.x - from.x),
    y: (y - from.y) / (to.y - from.y),
  })
  return ({ left, right, top, bottom }: Box) =>
    [left, (left + right) / 2, right].reduce(
      (sum, x) => sum + (isWet(layers, at(x, (top + bottom) / 2)) ? wet : 0),
      0,
    )
}

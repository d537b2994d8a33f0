// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { aboutRadius } from './AboutHere.tsx'
import { metresPerPixel } from './DistanceRings.tsx'

describe('the ground where a door may be', () => {
  it.each([
    ['of a door that is known', null, 16, null],
    ['of a postcode at zoom 14: under the ring', 100, 14, null],
    ['of a postcode at zoom 15: wider than the ring', 100, 15, 46],
    ['of a postcode at zoom 16', 100, 16, 67],
    ['of a town at zoom 11', 800, 11, null],
    ['of a town at zoom 12', 800, 12, 46],
    ['of a town at zoom 13', 800, 13, 67],
  ])('%s', (_, metres, zoom, pixels) => {
    const perPixel = metresPerPixel(51.07, zoom)
    const radius = aboutRadius(metres, perPixel)
    expect(radius === null ? null : Math.round(radius / perPixel)).toBe(pixels)
  })
})

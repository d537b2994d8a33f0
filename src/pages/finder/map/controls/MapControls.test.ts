// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { scaleFor } from './MapControls.tsx'

describe('scaleFor', () => {
  it.each([
    [370, 20, 87],
    [93, 5, 87],
    [11.6, 0.5, 69],
    // Too close for any round number: the shortest, longer than asked.
    [1, 0.25, 402],
  ])('with %d metres a pixel is %d miles long', (metresPerPixel, miles, width) => {
    expect(scaleFor(metresPerPixel, 110)).toEqual({ miles, width })
  })
})

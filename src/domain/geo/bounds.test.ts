import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsAround, contains, extended, metresOutside, type Bounds } from './bounds.ts'
import { metresBetween, milesOf } from './distance.ts'

const bounds: Bounds = [0, 52, 2, 53]
const point = (lat: number, lon: number) => ({ lat, lon })

describe('bounds', () => {
  it.each([
    [point(52.5, 1), true, 0],
    [point(52, 0), true, 0],
    [point(53, 2), true, 0],
    [point(53.1, 1), false, 11_119.5],
    [point(52, -0.1), false, 6845.8],
    [point(54, 1), false, 111_195],
    [point(51, 1), false, 111_195],
    [point(52.5, 3), false, 67_690],
    [point(52.5, -1), false, 67_690],
  ])('%j: inside %s, %i metres outside', (at, inside, metres) => {
    expect(contains(bounds, at)).toBe(inside)
    expect(Math.abs(metresOutside(at, bounds) - metres)).toBeLessThan(10)
  })

  it('grow to hold every point, and no more', () => {
    expect(extended(bounds, [point(51, 1), point(52.5, 2.5)])).toEqual([0, 51, 2.5, 53])
    expect(extended(bounds, [])).toEqual(bounds)
  })

  it('round a circle touch it on each side', () => {
    const lat = fc.double({ min: -60, max: 60, noNaN: true })
    fc.assert(
      fc.property(lat, (lat) => {
        const [west, south, east, north] = boundsAround({ lat, lon: 1 }, 5)
        const sides = [point(lat, west), point(lat, east), point(south, 1), point(north, 1)]
        for (const side of sides)
          expect(milesOf(metresBetween(point(lat, 1), side))).toBeCloseTo(5, 1)
      }),
    )
  })
})

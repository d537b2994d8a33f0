import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, milesOf, type Metres } from './distance.ts'

const point = (lat: number, lon: number) => ({ lat, lon })

describe('metresBetween', () => {
  it.each([
    // One degree of latitude, one of longitude at 52° and at the equator, and a quarter of the way round.
    [point(52, 1), point(53, 1), 111_195],
    [point(52, 1), point(52, 2), 68_457],
    [point(0, 0), point(0, 1), 111_195],
    [point(0, 0), point(0, 90), 10_007_557],
    [point(52.6, 1.3), point(52.6, 1.3), 0],
    [point(52, 179.5), point(52, -179.5), 68_457],
  ])('%j to %j is %i m', (a, b, metres) => {
    expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(2)
  })

  it('is the same both ways, and never more than by way of a third', () => {
    const any = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3)
        const round = metresBetween(a, c) + metresBetween(c, b)
        expect(metresBetween(a, b)).toBeLessThanOrEqual(round + 0.5)
      }),
    )
  })
})

it('counts 1,609.344 metres a mile', () => expect(milesOf(16_093.44 as Metres)).toBe(10))

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Within } from '#domain/search/search.ts'
import { metresBetween, milesOf } from '#domain/geo/distance.ts'
import { metresPerPixel, ringAt, ringsFor } from './DistanceRings.tsx'

describe('metresPerPixel', () => {
  it.each([
    [0, 0, 156_543],
    [52.68, 10, 92.7],
    [52.68, 13, 11.6],
  ])('at latitude %d and zoom %d is %d', (lat, zoom, metres) => {
    expect(metresPerPixel(lat, zoom) / metres).toBeCloseTo(1, 2)
  })
})

describe('ringsFor', () => {
  it.each<[Within, number, number[]]>([
    ['any', 8, [10, 20, 30]],
    ['any', 10, [5, 10, 20]],
    ['any', 13, [1, 3]],
    ['5', 12, [1, 3, 5]],
    ['10', 10, [3, 5, 10]],
    // The distance asked for is drawn however small or large it is.
    ['1', 8, [1]],
    ['30', 13, [1, 3, 30]],
  ])('within %s at zoom %i draws %j', (within, zoom, miles) => {
    expect(ringsFor(within, metresPerPixel(52.68, zoom))).toEqual(miles)
  })
})

describe('ringAt', () => {
  it('is written on at its top', () => {
    const dereham = { lat: 52.68, lon: 0.94 }
    const { label } = ringAt(dereham, 5)
    expect(label.lon).toBe(dereham.lon)
    expect(label.lat).toBeGreaterThan(dereham.lat)
    expect(milesOf(metresBetween(dereham, label))).toBeCloseTo(5, 1)
  })
})

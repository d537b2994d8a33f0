// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { samplePlace } from '#testing/samples.ts'
import { aboutGrounds, aboutRadius } from './AboutHere.tsx'
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

describe('the grounds that a map draws', () => {
  const markOf = (precision: 'building' | 'postcode' | 'town') => {
    const place = samplePlace({ id: precision, precision })
    const { id, lat, lon } = place
    const first = { id, lat, lon, places: [{ place, metres: null, about: false, sessions: [] }] }
    const bounds = [lon, lat, lon, lat] as [number, number, number, number]
    return {
      ...{ key: id, lat, lon, size: 1, places: 1, bounds, parts: null },
      ...{ first: first as never, pins: [] },
    }
  }
  const marks = [markOf('building'), markOf('postcode'), markOf('town')]

  it.each<[string, string | null, number, string[]]>([
    ['postcodes, whether or not one is chosen', null, 16, ['postcode']],
    ['the town of a chosen place too', 'town', 16, ['postcode', 'town']],
    ['none from further out', null, 13, []],
  ])('are those of %s', (_, at, zoom, expected) => {
    const drawn = aboutGrounds(marks, at as PlaceId | null, zoom)
    expect(drawn.map(({ place }) => place.id)).toEqual(expected)
  })
})

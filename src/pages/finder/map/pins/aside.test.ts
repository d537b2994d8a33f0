// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#domain/geo/gazetteer.ts'
import { project, worldSize } from '#map/mercator.ts'
import { samplePlace } from '#testing/samples.ts'
import { setAside } from './aside.ts'
import type { Mark, Pin } from './pins.ts'

const zoom = 14
const middle = { lat: 52.68, lon: 0.94 }

/** A point so many pixels from the middle. */
const from = (x: number, y: number): Point => ({
  lat: middle.lat - (y * 360 * Math.cos((middle.lat * Math.PI) / 180)) / worldSize(zoom),
  lon: middle.lon + (x * 360) / worldSize(zoom),
})
const pixels = (a: Point, b: Point) => {
  const [p, q] = [project(a.lon, a.lat), project(b.lon, b.lat)]
  return Math.hypot(p.x - q.x, p.y - q.y) * worldSize(zoom)
}

function mark(key: string, { lat, lon }: Point, size = 1): Mark {
  const place = samplePlace({ id: key, lat, lon })
  const first: Pin = {
    ...{ id: place.id, lat, lon },
    places: [{ place, metres: null, about: false, sessions: [] }],
  }
  return {
    ...{ key, lat, lon, first, size, places: size, parts: null },
    bounds: [lon, lat, lon, lat],
    get pins(): Pin[] {
      return [first]
    },
  }
}

const chosen = mark('chosen', middle)

describe('what the chosen pin would hide', () => {
  it.each([
    ['a pin', 1, 48],
    ['a cluster', 5, 54],
  ])('is set beside it, on its own side: %s', (_, size, away) => {
    const hidden = mark('hidden', from(20, 0), size)
    const [one] = setAside([hidden, chosen], chosen, null, zoom).marks
    expect(one && pixels(one, middle)).toBeCloseTo(away, 0)
    expect(one?.lat).toBeCloseTo(middle.lat, 5)
    expect(one?.lon).toBeGreaterThan(hidden.lon)
    expect(one?.from).toEqual({ lat: hidden.lat, lon: hidden.lon })
    expect(one?.pins).toEqual(hidden.pins)
  })

  it('is left where it is, where it can be seen, and where nothing is chosen', () => {
    const clear = mark('clear', from(60, 0))
    expect(setAside([clear, chosen], chosen, null, zoom).marks[0]).toBe(clear)
    const under = [mark('one', middle), mark('other', from(5, 0))]
    expect(setAside(under, undefined, null, zoom)).toEqual({ marks: under, start: null })
  })

  it.each([
    ['over a pin or the number of a cluster', 5, 34],
    ['nor beside one', 60, 60],
  ])('the sign of the start does not lie %s', (_, across, away) => {
    const standing = setAside([mark('near', middle, 2)], undefined, from(across, 0), zoom)
    expect(standing.marks[0]?.from).toBeUndefined()
    expect(standing.start && pixels(standing.start, middle)).toBeCloseTo(away, 0)
  })

  it('is the sign of the start as well, even at the very spot', () => {
    const { start } = setAside([chosen], chosen, middle, zoom)
    expect(start && pixels(start, middle)).toBeCloseTo(44, 0)
    expect(start?.from).toEqual(middle)
  })

  it('is not gathered for that: a cluster may hold thousands', () => {
    const large = mark('large', from(10, 10), 1000)
    Object.defineProperty(large, 'pins', {
      get: () => {
        throw new Error('gathered')
      },
    })
    expect(() => setAside([large, chosen], chosen, null, zoom)).not.toThrow()
  })

  it('never lies under it, nor under one another while there is room', () => {
    const near = fc.integer({ min: -60, max: 60 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(near, near), { maxLength: 4 }), (spots) => {
        const marks = spots.map(([x, y], index) => mark(`m${index}`, from(x, y)))
        const standing = setAside([...marks, chosen], chosen, null, zoom).marks
        const moved = standing.filter((one) => one.from)
        for (const one of standing)
          if (one !== chosen) expect(pixels(one, middle)).toBeGreaterThan(47)
        for (const one of moved)
          for (const other of moved)
            if (one !== other) expect(pixels(one, other)).toBeGreaterThan(30)
      }),
      {
        numRuns: 100,
        // Those that are set aside leave their room to one another.
        examples: [
          [
            [
              [-1, 0],
              [-21, -3],
              [3, 1],
              [-20, -20],
            ],
          ],
        ],
      },
    )
  })
})

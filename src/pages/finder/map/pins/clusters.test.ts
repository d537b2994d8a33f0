// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '#domain/geo/bounds.ts'
import { project, worldSize } from '#map/mercator.ts'
import { samplePlace } from '#testing/samples.ts'
import { clusterAround, clusterPins } from './clusters.ts'
import type { Pin } from './pins.ts'

const everywhere: Bounds = [-180, -85, 180, 85]

function pin(id: string, lat: number, lon: number): Pin {
  const place = samplePlace({ id, lat, lon })
  return { id: place.id, lat, lon, places: [{ place, metres: null, about: false, sessions: [] }] }
}

const ids = (pins: readonly Pin[]) => pins.map(({ id }) => id)

describe('clusterPins', () => {
  const norwich = [pin('a', 52.63, 1.29), pin('b', 52.64, 1.3), pin('c', 52.62, 1.28)]
  const diss = pin('d', 52.377, 1.11)
  // 60 metres apart: they never part on a map that stops at zoom 13.
  const twins = [pin('e', 52.93, 1.3), pin('f', 52.9305, 1.3)]
  const marksIn = clusterPins([diss, ...norwich, ...twins], 13)

  it('groups what is too close at this zoom, in the order of the list', () => {
    expect(marksIn(everywhere, 9).map(({ pins }) => ids(pins))).toEqual([
      ['d'],
      ['a', 'b', 'c'],
      ['e', 'f'],
    ])
  })

  it('says where a cluster parts, and that twins never do', () => {
    const [alone, parts, never] = marksIn(everywhere, 9).map(({ parts }) => parts)
    expect(alone).toBeNull()
    expect(parts).toBeGreaterThan(9)
    expect(never).toBeNull()
  })

  it('takes a zoom between two whole ones', () => {
    expect(marksIn(everywhere, 9.5)).toEqual(marksIn(everywhere, 9))
  })

  it('marks only what is in the bounds', () => {
    expect(marksIn([1, 52.3, 1.2, 52.4], 9).map(({ key }) => key)).toEqual(['d'])
  })

  it('takes the pin of the place in focus out of its cluster, and no other', () => {
    const around = clusterAround([diss, ...norwich, ...twins], 13, norwich[1]?.id ?? null)
    expect(around(everywhere, 9).map(({ pins }) => ids(pins))).toEqual([
      ['d'],
      ['a', 'c'],
      ['e', 'f'],
      ['b'],
    ])
    const nobody = clusterAround([diss, ...norwich, ...twins], 13, null)
    expect(nobody(everywhere, 9)).toEqual(marksIn(everywhere, 9))
  })

  it('loses no pin and shows none twice, and leaves lone pins a finger apart', () => {
    const spot = fc.tuple(
      fc.double({ min: 52.4, max: 53, noNaN: true }),
      fc.double({ min: 0.2, max: 1.7, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 60 }),
        fc.integer({ min: 7, max: 13 }),
        (all, zoom) => {
          const pins = all.map(([lat, lon], index) => pin(`p${index}`, lat, lon))
          const marks = clusterPins(pins, 13)(everywhere, zoom)
          expect(marks.flatMap((mark) => ids(mark.pins)).sort()).toEqual(ids(pins).sort())
          const lone = marks.filter((mark) => mark.pins.length === 1)
          for (const [index, a] of lone.entries())
            for (const b of lone.slice(index + 1)) expect(pixels(a, b, zoom)).toBeGreaterThan(47)
        },
      ),
      { numRuns: 50 },
    )
  })
})

function pixels(a: { lat: number; lon: number }, b: { lat: number; lon: number }, zoom: number) {
  const [p, q] = [project(a.lon, a.lat), project(b.lon, b.lat)]
  return Math.hypot(p.x - q.x, p.y - q.y) * worldSize(zoom)
}

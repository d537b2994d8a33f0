// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Bounds } from '#domain/geo/bounds.ts'
import { metresBetween, milesOf, type Metres } from '#domain/geo/distance.ts'
import { samplePlace } from '#testing/samples.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { frameOf, type Framed, zoomForBoth } from './bringIntoView.ts'
import { nearestName } from './SearchOffer.tsx'

const area: Bounds = [0, 52, 2, 53]
const dereham = { lat: 52.68, lon: 0.94 }

function pin(lat: number, lon: number): Pin {
  const place = samplePlace({ id: `p${lat}`, lat, lon })
  const metres: Metres = metresBetween(dereham, place)
  return { id: place.id, lat, lon, places: [{ place, metres, about: false, sessions: [] }] }
}

const frame = (over: Partial<Framed>) =>
  frameOf({ pins: [], origin: null, within: 'any', area, ...over })
const miles = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  milesOf(metresBetween(a, b))

describe('frameOf', () => {
  it('is the area where nothing was found', () => {
    expect(frame({})).toEqual(area)
  })

  it('is every place where nobody said from where', () => {
    const [west, south, east, north] = frame({ pins: [pin(52.1, 0.2), pin(52.9, 1.7)] })
    expect([west, south, east, north]).toEqual([
      expect.closeTo(0.176, 2),
      expect.closeTo(52.086, 2),
      1.7,
      52.9,
    ])
  })

  it('shows some ground around a single place', () => {
    const [, south, , north] = frame({ pins: [pin(52.5, 1)] })
    expect(miles({ lat: south, lon: 1 }, { lat: north, lon: 1 })).toBeCloseTo(2, 1)
  })

  it('is the ring of the distance asked for, however far the places are', () => {
    const [west, south, east, north] = frame({
      origin: dereham,
      within: '10',
      pins: [pin(52.1, 0.2)],
    })
    expect(miles(dereham, { lat: north, lon: 0.94 })).toBeCloseTo(10, 1)
    expect(miles(dereham, { lat: south, lon: 0.94 })).toBeCloseTo(10, 1)
    expect(miles(dereham, { lat: 52.68, lon: east })).toBeCloseTo(10, 1)
    expect(miles(dereham, { lat: 52.68, lon: west })).toBeCloseTo(10, 1)
  })

  it('is the nearest eight where any distance will do', () => {
    const near = Array.from({ length: 8 }, (_, index) => pin(52.69 + index / 100, 0.94))
    const far = pin(52.1, 1.7)
    const [, south, east, north] = frame({ origin: dereham, pins: [far, ...near] })
    expect(north).toBe(52.76)
    expect(south).toBeGreaterThan(52.6)
    expect(east).toBeLessThan(1)
  })
})

describe('the zoom for a start and a place', () => {
  it.each([
    ['next door: the door', 18, 16],
    ['a quarter of a mile apart', 15.5, 15.5],
    ['as far as one can read the way', 14, 14],
    ['too far apart to be read together', 13.5, null],
  ])('%s', (_, fits, zoom) => {
    expect(zoomForBoth(fits, 16)).toBe(zoom)
  })
})

describe('searching around the middle of the map', () => {
  const town = (name: string, lat: number): GazetteerEntry => ({
    ...{ kind: 'town', name, lat, lon: 0.94 },
    otherNames: [],
  })
  it.each([
    ['the nearest town', [town('Dereham', 52.68), town('Swaffham', 52.6)], 'Dereham'],
    ['none whose name is said twice', [town('Ashill', 52.68), town('Ashill', 51)], null],
    ['no postcode', [{ ...town('NR19', 52.68), kind: 'district' as const }], null],
    ['nothing where no town is known', [], null],
  ])('names %s', (_, names, expected) => {
    expect(nearestName({ lat: 52.68, lon: 0.94 }, names)).toBe(expected)
  })
})

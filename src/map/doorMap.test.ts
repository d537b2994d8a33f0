import { describe, expect, it } from 'vitest'
import { pointAt, stopsNear, zoomToFit } from './doorMap.ts'
import { project } from './mercator.ts'

const door = { lat: 52.68, lon: 0.94 }
/** A stop some metres north of the door. */
const stop = (name: string, metres: number) => ({
  at: project(door.lon, door.lat + metres / 111_195),
  what: { name },
})

describe('bus stops near a door', () => {
  it.each([
    ['none', [], []],
    ['one, in minutes of walking', [stop('Market Place', 100)], [['Market Place', 2]]],
    ['at the door', [stop('Library', 3)], [['Library', 1]]],
    ['not further than people look', [stop('Market Place', 510)], []],
    ['both sides of a road as one', [stop('Cinema', 80), stop('Cinema', 95)], [['Cinema', 2]]],
    [
      'the nearest three, nearest first',
      [stop('D', 400), stop('B', 200), stop('A', 100), stop('C', 300)],
      [
        ['A', 2],
        ['B', 4],
        ['C', 6],
      ],
    ],
  ])('are %s', (_, stops, expected) => {
    expect(stopsNear(door, stops).map(({ name, minutes }) => [name, minutes])).toEqual(expected)
  })
})

describe('a press on a small map', () => {
  const view = { door, width: 640, height: 320, exact: true }

  it('in its middle is the door', () => {
    const { lat, lon } = pointAt(view, 320, 160)
    expect([lat.toFixed(6), lon.toFixed(6)]).toEqual(['52.680000', '0.940000'])
  })

  it.each([
    ['north', 320, 0, (it: typeof door) => it.lat > door.lat && it.lat < door.lat + 0.01],
    ['east', 640, 160, (it: typeof door) => it.lon > door.lon && it.lon < door.lon + 0.01],
  ])('at its edge is %s of it', (_, x, y, isThere) => {
    expect(isThere(pointAt(view, x, y))).toBe(true)
  })

  it('fits a county into its width', () => {
    const zoom = zoomToFit([0, 52, 2, 53], 640)
    const [west, east] = [0, 640].map((x) => pointAt({ ...view, zoom }, x, 160).lon)
    expect(east! - west!).toBeGreaterThanOrEqual(2)
    expect(east! - west!).toBeLessThan(4)
  })
})

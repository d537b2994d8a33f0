import { describe, expect, it } from 'vitest'
import { pointAt, zoomToFit } from './doorMap.ts'

const door = { lat: 52.68, lon: 0.94 }

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

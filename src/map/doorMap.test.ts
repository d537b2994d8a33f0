import { describe, expect, it } from 'vitest'
import type { Tile } from './canvas.ts'
import { pointAt, streetsAround, zoomToFit } from './doorMap.ts'
import { noLayers } from './layers.ts'
import { pointOf } from './mercator.ts'

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

describe('the streets of a small map', () => {
  const across = 2 ** 15
  const [column, row] = [16_469, 10_700]
  /** A door a few metres from the edge of its tile, and a stop that is nearest, over the edge. */
  const edge = (column + 1) / across
  const at = (x: number) => ({ x, y: (row + 0.5) / across })
  const atDoor = pointOf(at(edge - 3e-6))
  const stop = (x: number, name: string) => ({ at: at(x), what: { name } })
  const tile = ({ x }: Tile) =>
    Promise.resolve({
      ...noLayers,
      stops: x > column ? [stop(edge + 1e-7, 'Over the edge')] : [stop(edge - 1e-5, 'This side')],
    })
  const view = { door: atDoor, width: 2, height: 2 }

  it.each([
    ['with the stops over the edge that its page lists', true, ['This side', 'Over the edge']],
    ['with what it shows alone, where it is about no place', null, ['This side']],
  ])('come %s', async (_, exact, names) => {
    const found = await streetsAround({ tile } as never, { ...view, exact })
    expect([...new Set(found?.stops.map(({ what }) => what.name))]).toEqual(names)
  })
})

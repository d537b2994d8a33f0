import { describe, expect, it } from 'vitest'
import { project } from './mercator.ts'
import { stopsNear } from './stopsNear.ts'

const door = { lat: 52.68, lon: 0.94 }
/** A stop some metres north of the door. */
const stop = (name: string, metres: number) => ({
  at: project(door.lon, door.lat + metres / 111_195),
  what: { name },
})

describe('bus stops near a door', () => {
  it.each([
    ['none', [], []],
    ['one however it is written', [stop('surgery', 80), stop('Surgery', 95)], [['surgery', 2]]],
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

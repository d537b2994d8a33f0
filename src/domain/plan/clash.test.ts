import { describe, expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import { clashesOf, minutesBetween, type Picked } from './clash.ts'
import { metresPerMile, type Metres } from '#domain/geo/distance.ts'

const dereham = { lat: 52.681, lon: 0.94 }
// About 11 miles west in a straight line.
const swaffham = { lat: 52.648, lon: 0.688 }

function picked(
  starts: string,
  ends: string | undefined,
  place = dereham,
  on = '2026-11-24',
): Picked {
  return {
    meeting: { date: date(on), starts: time(starts), ...(ends && { ends: time(ends) }) },
    place,
  }
}

describe('two picked meetings', () => {
  it.each<[string, Picked, Picked, string[]]>([
    ['one after the other at one place', picked('10:00', '10:45'), picked('10:45', '11:30'), []],
    ['overlap at one place', picked('10:00', '10:45'), picked('10:30', '11:30'), ['overlap']],
    ['at the same time', picked('10:00', '10:45'), picked('10:00', '10:45', swaffham), ['overlap']],
    [
      'overlap, no end known: an hour',
      picked('10:00', undefined),
      picked('10:59', '12:00'),
      ['overlap'],
    ],
    ['no end known, after the hour', picked('10:00', undefined), picked('11:00', '12:00'), []],
    [
      'far apart with half an hour',
      picked('10:00', '10:45'),
      picked('11:15', '12:00', swaffham),
      ['tight'],
    ],
    ['far apart with an hour', picked('10:00', '10:45'), picked('11:45', '12:30', swaffham), []],
    ['on two days', picked('10:00', '10:45'), picked('10:00', '10:45', dereham, '2026-11-25'), []],
  ])('%s', (_, a, b, found) => {
    expect(clashesOf([a, b]).map(({ is }) => is)).toEqual(found)
    expect(clashesOf([b, a]).map(({ is }) => is)).toEqual(found)
  })
})

it('names the earlier one first, how far it is and how long there is', () => {
  const [early, late] = [picked('10:00', '10:45'), picked('11:15', '12:00', swaffham)]
  const [clash] = clashesOf([late, early])
  expect(clash?.first).toBe(early)
  expect(clash?.second).toBe(late)
  expect(clash?.gap).toBe(30)
  expect(clash?.metres).toBeGreaterThan(10 * metresPerMile)
})

it('finds each pair of three', () => {
  const three = ['10:00', '10:15', '10:30'].map((starts) => picked(starts, '11:00'))
  expect(clashesOf(three)).toHaveLength(3)
})

it.each([
  [0, 0],
  [40, 0],
  [metresPerMile, 8],
  [10 * metresPerMile, 35],
])('%f metres take %i minutes', (metres, minutes) => {
  expect(minutesBetween(metres as Metres)).toBe(minutes)
})

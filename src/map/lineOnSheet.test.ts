import { describe, expect, it } from 'vitest'
import { cutTo, joined, measured, nearness, spotAlong, straightEnded } from './lineOnSheet.ts'
import type { Spot } from './mercator.ts'

const line = (...xs: number[]): Spot[] => xs.map((x) => ({ x: x * 10, y: 0 }))

describe('pieces of a street', () => {
  it.each([
    ['end to start', [line(0, 1), line(1, 2)]],
    ['start to start', [line(1, 0), line(1, 2)]],
    ['end to end', [line(0, 1), line(2, 1)]],
    ['start to end', [line(1, 2), line(0, 1)]],
    ['by a third', [line(0, 1), line(2, 3), line(1, 2)]],
  ])('that meet %s are one line', (_, lines) => {
    const [one, ...others] = joined(lines)
    expect(others).toEqual([])
    const xs = one?.map(({ x }) => x / 10) ?? []
    const last = Math.max(...lines.flat().map(({ x }) => x / 10))
    const upwards = Array.from({ length: last + 1 }, (_, index) => index)
    expect([upwards, [...upwards].reverse()]).toContainEqual(xs)
  })

  it('that do not meet stay apart', () => {
    expect(joined([line(0, 1), line(2, 3)])).toHaveLength(2)
  })

  it('that two tiles have rounded apart by a pixel are one line', () => {
    expect(joined([line(0, 1), line(1.1, 2)])).toHaveLength(1)
  })
})

describe('a line on a sheet', () => {
  const street = measured([...line(0, 1), { x: 10, y: 10 }])

  it.each([
    [-5, { x: -5, y: 0 }],
    [4, { x: 4, y: 0 }],
    [15, { x: 10, y: 5 }],
    [25, { x: 10, y: 15 }],
  ])('is after %i pixels at %o', (along, spot) => {
    expect(spotAlong(street, along)).toMatchObject(spot)
  })

  it.each([
    ['beside it', { x: 4, y: 3 }, 3],
    ['beyond its end', { x: 13, y: 14 }, 5],
    ['on it', { x: 10, y: 7 }, 0],
  ])('knows how near a spot is %s', (_, spot, far) => {
    expect(nearness(street, spot)).toBeCloseTo(far)
  })
})

it('a line ends straight, without a hook', () => {
  const hooked = [...line(0, 5, 10), { x: 103, y: 6 }]
  expect(straightEnded(hooked)).toEqual([...line(0, 5), { x: 103, y: 6 }])
})

describe('a line cut to a box', () => {
  const box = { left: 0, top: -10, right: 40, bottom: 10 }
  const back = [
    { x: 10, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 5 },
    { x: 10, y: 5 },
  ]
  it.each<[string, Spot[], Spot[][]]>([
    ['that runs on past it', line(-1, 5), [line(0, 4)]],
    ['that lies in it', line(1, 2, 3), [line(1, 2, 3)]],
    ['that lies beside it', line(5, 6), []],
    [
      'that passes over it',
      [
        { x: 5, y: 20 },
        { x: 35, y: 20 },
      ],
      [],
    ],
    [
      'that leaves it and comes back',
      back,
      [
        line(1, 4),
        [
          { x: 40, y: 5 },
          { x: 10, y: 5 },
        ],
      ],
    ],
  ])('%s', (_, whole, parts) => {
    expect(cutTo(whole, box)).toEqual(parts)
  })
})

import { describe, expect, it } from 'vitest'
import { freeSpace, isIn } from './freeSpace.ts'

const map = { left: 100, top: 50, right: 900, bottom: 650 }

describe('freeSpace', () => {
  it.each([
    ['all of it, less a margin', null, { left: 24, top: 24, right: 776, bottom: 576 }],
    [
      'what is right of a panel at the left',
      { left: 112, top: 62, right: 432, bottom: 600 },
      { left: 356, top: 24, right: 776, bottom: 576 },
    ],
    [
      'what is above a sheet at the bottom',
      { left: 100, top: 350, right: 900, bottom: 650 },
      { left: 24, top: 24, right: 776, bottom: 276 },
    ],
    [
      'all of it when the panel is elsewhere',
      { left: 100, top: 650, right: 900, bottom: 900 },
      { left: 24, top: 24, right: 776, bottom: 576 },
    ],
  ])('is %s', (_, panel, free) => {
    expect(freeSpace(map, panel)).toEqual(free)
  })
})

describe('isIn', () => {
  it.each([
    [{ x: 24, y: 24 }, true],
    [{ x: 23, y: 24 }, false],
    [{ x: 400, y: 577 }, false],
  ])('%j: %s', (spot, inside) => {
    expect(isIn(spot, freeSpace(map, null))).toBe(inside)
  })
})

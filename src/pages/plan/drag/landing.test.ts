import { describe, expect, it } from 'vitest'
import { landing, shifts } from './landing.ts'

/** Three rows, the second twice as high, with 10 between them. */
const rows = [
  { top: 0, bottom: 100 },
  { top: 110, bottom: 310 },
  { top: 320, bottom: 420 },
]

describe('landing', () => {
  it.each([
    [0, 0, 0],
    [0, 159, 0],
    [0, 161, 1],
    [0, 5000, 2],
    [2, -159, 2],
    [2, -161, 1],
    [2, -5000, 0],
    [1, 161, 2],
    [1, -161, 0],
  ])('row %i moved by %i lands at %i', (from, moved, to) => {
    expect(landing(rows, from, moved)).toBe(to)
  })
})

describe('shifts', () => {
  it('closes up behind a row, and opens before it', () => {
    expect(shifts(rows, 0, 2)).toEqual([0, -110, -110])
    expect(shifts(rows, 2, 0)).toEqual([110, 110, 0])
    expect(shifts(rows, 1, 1)).toEqual([0, 0, 0])
  })

  it('has nothing to do for a row alone', () => {
    expect(shifts(rows.slice(0, 1), 0, 0)).toEqual([0])
  })
})

import { describe, expect, it } from 'vitest'
import { boxAround } from './mercator.ts'
import { isWet } from './water.ts'

const ring = (from: number, to: number) => [
  { x: from, y: from },
  { x: to, y: from },
  { x: to, y: to },
  { x: from, y: to },
]
const lines = [ring(0, 10), ring(4, 6)]
const lakes = [{ lines, box: boxAround(lines), what: { name: '' } }]

describe('isWet', () => {
  it.each([
    ['in a lake', 2, 2, true],
    ['on its island', 5, 5, false],
    ['beside it', 12, 5, false],
  ])('%s: %d, %d is %s', (_, x, y, wet) => {
    expect(isWet({ seas: [], lakes }, { x, y })).toBe(wet)
  })
})

import { describe, expect, it } from 'vitest'
import type { RoadClass } from './layers.ts'
import { boxAround } from './mercator.ts'
import { Ways } from './ways.ts'

const sheet = { left: 0, top: 0, right: 300, bottom: 300 }
const across = [
  { x: -100, y: 150 },
  { x: 400, y: 150 },
]
const waysOf = (cls: RoadClass, zoom: number) =>
  new Ways(
    {
      roads: [{ lines: [across], box: boxAround([across]), what: { cls, name: '', ref: '' } }],
      stops: [{ at: { x: 50, y: 50 }, what: { name: 'Cinema' } }],
    },
    zoom,
    sheet,
    (at) => at,
  )
const box = (y: number) => ({ left: 100, right: 160, top: y - 6, bottom: y + 6 })

describe('what a name would hide', () => {
  it.each<[string, RoadClass, number, boolean]>([
    ['a street from near by', 'street', 16, true],
    ['a main road from far off', 'primary', 12, true],
    ['no street from far off', 'street', 14, false],
    ['no path', 'path', 17, false],
  ])('is %s', (_, cls, zoom, isHidden) => {
    expect(waysOf(cls, zoom).under(box(150)) > 0).toBe(isHidden)
    expect(waysOf(cls, zoom).under(box(250))).toBe(0)
  })

  it('is the sign of a stop, where it is drawn', () => {
    const sign = { left: 44, right: 56, top: 44, bottom: 56 }
    expect(waysOf('path', 16).under(sign)).toBeGreaterThan(0)
    expect(waysOf('path', 14).under(sign)).toBe(0)
  })

  it('is the more, the more of a road lies under it', () => {
    const ways = waysOf('street', 16)
    expect(ways.under({ ...box(150), right: 280 })).toBeGreaterThan(ways.under(box(150)))
  })
})

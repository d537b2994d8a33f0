import { describe, expect, it } from 'vitest'
import { placeShields, type NumberedClass } from './placeShields.ts'
import { FreeSpace } from './freeSpace.ts'

const line = Array.from({ length: 101 }, (_, index) => ({ x: index * 10, y: 50 }))
const box = { left: 0, top: 50, right: 1000, bottom: 50 }
const road = (cls: NumberedClass) => ({ lines: [line], box, what: { ref: 'A11', cls, name: '' } })
const room = () => new FreeSpace({ left: 0, top: 0, right: 1000, bottom: 100 })
const place = (cls: NumberedClass, zoom: number, on = room()) =>
  placeShields(
    [road(cls)],
    zoom,
    on,
    (at) => at,
    () => 20,
  ).map(({ x }) => x)

describe('placeShields', () => {
  it.each<[NumberedClass, number, number[]]>([
    ['trunk', 8, []],
    ['trunk', 9, [240, 570, 900]],
    ['primary', 9, [240, 570, 900]],
    ['secondary', 10, []],
    ['secondary', 11, [280, 710]],
  ])('numbers a %s road at zoom %i at even distances', (cls, zoom, where) => {
    expect(place(cls, zoom)).toEqual(where)
  })

  it('moves on to the next free bend where a name is in the way', () => {
    const taken = room()
    taken.take({ left: 200, right: 300, top: 40, bottom: 60 })
    expect(place('trunk', 9, taken)[0]).toBeGreaterThan(300)
  })

  it('moves on past a pin', () => {
    const pinned = room()
    pinned.pin({ left: 225, right: 255, top: 35, bottom: 65 })
    expect(place('trunk', 9, pinned)[0]).toBeGreaterThan(255)
  })
})

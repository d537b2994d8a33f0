import { describe, expect, it } from 'vitest'
import { FreeSpace } from './freeSpace.ts'
import { linesOf, pinLabel, stopLabel, type Label } from './labels.ts'
import { touches, type Box, type Spot } from './mercator.ts'
import { placeOwn, placeStops } from './placeStops.ts'

const sheet = { left: 0, top: 0, right: 300, bottom: 200 }
const widthOf = (label: Label) => Math.max(...linesOf(label).map(({ length }) => length * 6))
const stop = (name: string, x: number, y: number) => stopLabel({ name, at: { x, y } })
const penIn = (room: FreeSpace) => ({ room, toSheet: (at: Spot) => at, widthOf, cost: () => 0 })
const place = (labels: Label[], room = new FreeSpace(sheet)) => placeStops(labels, penIn(room))
const far = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)

describe('the name of a stop that a page lists', () => {
  it('stands beside its stop, and the sign on it', () => {
    const [name] = place([stop('Cinema', 150, 100)])
    expect(name).toMatchObject({ spot: { x: 150, y: 100 }, label: { text: 'Cinema' } })
    expect(name).not.toHaveProperty('from')
  })

  it('stands with its sign beside the pin that hides the stop, and a line leads there', () => {
    const room = new FreeSpace(sheet)
    room.pin({ left: 121, right: 179, top: 71, bottom: 129 }, true)
    const [name] = place([stop('Cinema', 165, 100)], room)
    expect(name).toMatchObject({ from: { x: 165, y: 100 }, label: { text: 'Cinema' } })
    expect(far(name?.spot ?? { x: 0, y: 0 }, { x: 150, y: 100 })).toBeGreaterThan(29)
  })

  it('stands as near as it can where there is no room at the stop, with its sign beside it', () => {
    const room = new FreeSpace(sheet)
    room.take({ left: 100, right: 200, top: 80, bottom: 120 })
    const [name] = place([stop('Cinema', 150, 100)], room)
    const { from, spot, x, y, align } = name ?? { spot: { x: 0, y: 0 }, x: 0, y: 0 }
    expect(from).toEqual({ x: 150, y: 100 })
    expect(far(spot, { x: 150, y: 100 })).toBeLessThan(40)
    const edge = { x: align === 'center' ? spot.x : x, y }
    expect(far(spot, edge)).toBeLessThan(25)
  })

  it.each([
    ['is out of the window', (room: FreeSpace) => room, { x: 5, y: 100 }],
    [
      'lies under what is over the map',
      (room: FreeSpace) => (room.close({ left: 100, right: 200, top: 50, bottom: 150 }), room),
      { x: 150, y: 100 },
    ],
  ])('is not written where the stop %s', (_, closed, { x, y }) => {
    const room = closed(new FreeSpace(sheet, { ...sheet, left: 20 }))
    expect(place([stop('Cinema', x, y)], room)).toEqual([])
  })

  it('never stands at a corner of its sign', () => {
    const room = new FreeSpace(sheet)
    room.take({ left: 160, right: 300, top: 90, bottom: 110 })
    room.take({ left: 0, right: 140, top: 90, bottom: 110 })
    const [name] = place([stop('Cinema', 150, 100)], room)
    const { spot, x, y } = name ?? { spot: { x: 0, y: 0 }, x: 1, y: 1 }
    expect([Math.abs(spot.x - x), Math.abs(spot.y - y)]).toContain(0)
  })

  it('hides the sign of no other stop of its name', () => {
    const room = new FreeSpace(sheet)
    for (const x of [120, 150, 180]) room.mark('Row', { x, y: 100 })
    const [name] = place([stop('Row', 150, 100)], room)
    expect(name).toMatchObject({ align: 'center', x: 150 })
  })

  it('is read of no other stop', () => {
    const room = new FreeSpace(sheet)
    for (const x of [120, 180]) room.mark('Other', { x, y: 100 })
    const [name] = place([stop('Cinema', 150, 100)], room)
    for (const x of [120, 180])
      expect(far(name?.spot ?? { x, y: 100 }, { x, y: 100 })).toBeGreaterThan(7)
  })
})

describe('the name of the chosen place', () => {
  const spot = { x: 150, y: 100 }
  const pin = (x: number, y: number, half: number): Box => ({
    ...{ left: x - half, right: x + half },
    ...{ top: y - half, bottom: y + half },
  })
  const own = (room: FreeSpace) => placeOwn(pinLabel('Great Yarmouth Library', spot), penIn(room))

  it.each<[string, (room: FreeSpace) => void]>([
    ['nothing', () => undefined],
    ['pins all round', (room) => [90, 150, 210].forEach((x) => room.pin(pin(x, 45, 24)))],
    ['buttons on all sides', (room) => room.close({ ...sheet, bottom: 60 })],
    ['nothing that is free', (room) => room.close(sheet)],
  ])('is written with %s around it', (_, crowd) => {
    const room = new FreeSpace(sheet)
    room.pin(pin(spot.x, spot.y, 29), true)
    crowd(room)
    expect(own(room)).toHaveLength(1)
  })

  it('is written over nothing by another', () => {
    const room = new FreeSpace(sheet)
    room.pin(pin(spot.x, spot.y, 29), true)
    const [name] = own(room)
    const [stopName] = place([stop('Cinema', 150, 30)], room)
    expect(name && stopName && Math.abs(name.y - stopName.y)).toBeGreaterThan(10)
    expect(touches(pin(150, 30, 7), pin(name?.x ?? 0, name?.y ?? 0, 1))).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoadClass } from './layers.ts'
import { boxAround, type Spot } from './mercator.ts'
import { FreeSpace } from './freeSpace.ts'
import { placeStreetNames, streetsOn, type Door, type StreetSheet } from './streetNames.ts'

const sheet = { left: 0, top: 0, right: 600, bottom: 600 }
const road = (line: Spot[], name = 'High Street', cls: RoadClass = 'street') => ({
  lines: [line],
  box: boxAround([line]),
  what: { cls, name, ref: '' },
})
const spot = (x: number, y: number): Spot => ({ x, y })
const across = [spot(100, 300), spot(500, 300)]
const widthOf = (text: string) => text.length * 6
const placeOn = (sheet: StreetSheet, roads: ReturnType<typeof road>[], door?: Door) =>
  placeStreetNames(streetsOn(roads, sheet), sheet, door)
const place = (roads: ReturnType<typeof road>[], zoom = 16, room = new FreeSpace(sheet)) =>
  placeOn({ zoom, room, toSheet: (at) => at, widthOf }, roads)

describe('names along streets', () => {
  it.each([
    ['as it is drawn', across],
    ['the other way', [...across].reverse()],
    ['uphill', [spot(100, 500), spot(500, 100)]],
    ['down the page', [spot(300, 100), spot(301, 500)]],
  ])('are read from left to right on a street that runs %s', (_, line) => {
    const [name] = place([road(line)])
    expect(name?.letters.map(({ letter }) => letter).join('')).toBe('High Street')
    const xs = name?.letters.map(({ x }) => x) ?? []
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    for (const { angle } of name?.letters ?? []) expect(Math.cos(angle)).toBeGreaterThan(0)
  })

  it('follow a bend, each letter turned as the street is there', () => {
    const bend = Array.from({ length: 40 }, (_, index) =>
      spot(300 - 200 * Math.cos(index * 0.05), 400 - 200 * Math.sin(index * 0.05)),
    )
    const [name] = place([road(bend)])
    for (const { x, y, angle } of name?.letters ?? []) {
      expect(Math.hypot(x - 300, y - 400)).toBeCloseTo(200, 0)
      expect(Math.abs(Math.cos(angle) * (x - 300) + Math.sin(angle) * (y - 400))).toBeLessThan(6)
    }
    expect(name?.letters).toHaveLength(11)
  })

  it.each([
    ['is too short', [road([spot(100, 300), spot(150, 300)])]],
    [
      'turns a corner wherever it could stand',
      [road([spot(100, 300), spot(135, 300), spot(135, 335)])],
    ],
    ['has no name', [road(across, '')]],
  ])('are left out where the street %s', (_, roads) => {
    expect(place(roads)).toEqual([])
  })

  it.each<[RoadClass, number, number]>([
    ['primary', 14, 1],
    ['street', 14, 0],
    ['street', 15, 1],
    ['path', 15, 0],
    ['path', 16, 1],
  ])('of a %s at zoom %i: %i', (cls, zoom, count) => {
    expect(place([road(across, 'A Name', cls)], zoom)).toHaveLength(count)
  })

  it('keep clear of pins and of what is written already, greater streets first', () => {
    const pinned = new FreeSpace(sheet)
    pinned.pin({ left: 0, top: 280, right: 600, bottom: 320 })
    expect(place([road(across)], 16, pinned)).toEqual([])
    const crowd = [road(across, 'Side Street'), road(across, 'Main Road', 'primary')]
    expect(place(crowd).map(({ street }) => street)[0]).toBe('Main Road')
  })

  it('never hide the sign of a stop', () => {
    const marked = new FreeSpace(sheet)
    for (let x = 0; x < 600; x += 60) marked.mark('Stop', { x, y: 300 })
    expect(place([road(across)], 16, marked)).toEqual([])
    expect(place([road(across, 'Row 1')], 16, marked)).toHaveLength(1)
  })

  it('are not said twice near one another', () => {
    const beside = [spot(100, 340), spot(500, 340)]
    expect(place([road(across), road(beside)])).toHaveLength(1)
    expect(place([road(across), road(beside, 'Low Street')])).toHaveLength(2)
  })

  it('stand on what is seen of a street, however far it goes on', () => {
    const [name] = place([road([spot(100, 300), spot(9000, 300)])])
    expect(name?.letters.every(({ x }) => x < 600)).toBe(true)
  })

  it('run over the pieces that a street comes in', () => {
    const pieces = [
      [spot(300, 300), spot(250, 300)],
      [spot(300, 300), spot(350, 300)],
    ]
    expect(place(pieces.map((line) => road(line)))).toHaveLength(1)
  })

  it('run on from one tile into the next, though both have the part around the edge', () => {
    const piece = (from: number, to: number, left: number) => ({
      ...road([spot(from, 300.4), spot(to, 300.4)]),
      tile: { left, right: left + 200, top: 0, bottom: 600 },
    })
    const names = place([piece(240, 308, 100), piece(292, 350, 300)])
    expect(names).toHaveLength(1)
    const xs = names[0]?.letters.map(({ x }) => x) ?? []
    xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeCloseTo(6, 0))
  })

  it('round off a bend: no letter is turned far from the one before it', () => {
    const [name] = place([road([spot(150, 300), spot(300, 300), spot(430, 375)])])
    const angles = name?.letters.map(({ angle }) => angle) ?? []
    angles.slice(1).forEach((angle, index) => {
      expect(Math.abs(angle - (angles[index] ?? 0))).toBeLessThan(0.23)
    })
    expect(angles).toHaveLength(11)
  })

  it.each([
    ['Row', 0],
    ['Row E', 0],
    ['Level 2', 0],
    ['Row 108', 1],
    ['Broad Row', 1],
  ])('of what nobody asks the way to are left out: %s, %i', (name, count) => {
    expect(place([road(across, name, 'path')])).toHaveLength(count)
  })

  it('never lie over one another, whatever the streets', () => {
    const anySpot = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
    })
    const anyRoads = fc.array(fc.array(anySpot, { minLength: 2, maxLength: 5 }), { maxLength: 12 })
    fc.assert(
      fc.property(anyRoads, (lines) => {
        const names = place(lines.map((line, index) => road(line, `Street ${String(index)}`)))
        for (const [index, one] of names.entries())
          for (const other of names.slice(index + 1))
            for (const a of one.letters)
              for (const b of other.letters)
                expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(6)
      }),
      { numRuns: 60 },
    )
  })
})

describe('names of the streets around a door', () => {
  const door = { x: 300, y: 300, reach: 150, pathsReach: 150 }
  const placeAt = (roads: ReturnType<typeof road>[], over: Partial<typeof door> = {}) =>
    placeOn({ zoom: 16, room: new FreeSpace(sheet), toSheet: (at) => at, widthOf }, roads, {
      ...door,
      ...over,
    })
  const level = (y: number) => [spot(20, y), spot(580, y)]

  it('are written from the nearest on, whatever their class, and none that is too far', () => {
    const roads = [
      road(level(200), 'Main Road', 'primary'),
      road(level(320), 'Door Street'),
      road(level(100), 'Far Road', 'primary'),
    ]
    expect(placeAt(roads).map(({ street }) => street)).toEqual(['Door Street', 'Main Road'])
  })

  it('are written as near to it as they fit', () => {
    const [name] = placeAt([road([spot(300, 320), spot(5000, 320)])])
    expect(name?.letters.every(({ x }) => x < 400)).toBe(true)
  })

  it('stand where a street is straight, past its end rather than round a corner', () => {
    const line = [spot(300, 320), spot(360, 320), spot(364, 324), spot(366, 338)]
    const [name] = placeAt([road(line)])
    for (const { angle } of name?.letters ?? [{ angle: 1 }]) expect(angle).toBeLessThan(0.12)
  })

  it('come before those of paths and drives, which have a reach of their own', () => {
    const roads = [road(level(310), 'Row 108', 'path'), road(level(340), 'Door Street')]
    expect(placeAt(roads).map(({ street }) => street)).toEqual(['Door Street', 'Row 108'])
    expect(placeAt(roads, { pathsReach: 0 }).map(({ street }) => street)).toEqual(['Door Street'])
  })

  it.each([
    ['stand out past its ends', 60, 'High Street'],
    ['are shortened', 32, 'High St'],
    ['are left out', 20, undefined],
  ])('on a short street %s', (_, length, text) => {
    const line = [spot(300 - length / 2, 320), spot(300 + length / 2, 320)]
    expect(
      placeAt([road(line)])[0]
        ?.letters.map(({ letter }) => letter)
        .join(''),
    ).toBe(text)
    expect(place([road(line)])).toEqual([])
  })
})

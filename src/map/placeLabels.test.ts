import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type Label } from './labels.ts'
import { touches, type Box, type Spot } from './mercator.ts'
import { FreeSpace } from './freeSpace.ts'
import { placeLabels, type PlacedLabel } from './placeLabels.ts'

const width = 200
const height = 150
const widthOf = (label: Label) => Math.max(...linesOf(label).map(({ length }) => length * 6))
const sheet = { left: 0, top: 0, right: width, bottom: height }

function label(text: string, x: number, y: number, dot = 3): Label {
  return { text, at: { x, y }, look: 'place', weight: 400, italic: false, size: 12, dot, drop: 0 }
}

const place = (labels: Label[], room = new FreeSpace(sheet)) =>
  placeLabels(labels, { room, toSheet: (at) => at, widthOf, cost: () => 0 })

/** What a name covers, worked out afresh. */
function covers({ label, align, x, y }: PlacedLabel) {
  const wide = widthOf(label)
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - label.size / 2, bottom: y + label.size / 2 }
}

/** A name in lines, and what it covers as it is set: three pixels wider than its letters. */
function withBox({ label, align, x, y }: PlacedLabel) {
  const wide = widthOf(label)
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2
  const half = (label.size * 1.2 * linesOf(label).length) / 2
  return { label, box: { left: left - 3, right: left + wide + 3, top: y - half, bottom: y + half } }
}

const distance = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))

describe('placeLabels', () => {
  it('sets a name to the right of its dot', () => {
    expect(place([label('Acle', 50, 50)])).toMatchObject([{ align: 'left', x: 57, y: 50 }])
  })

  it.each([
    [
      'to the left where the right is taken',
      [label('Acle', 100, 50), label('Reedham', 92, 50)],
      'right',
    ],
    ['to the left where the edge would cut it', [label('Great Yarmouth', 180, 50)], 'right'],
  ])('%s', (_, labels, align) => {
    expect(place(labels).at(-1)).toMatchObject({ align })
  })

  it('leaves out the less important name where there is no room for both', () => {
    const crowd = [label('Norwich', 50, 50, 0), label('Hellesdon', 52, 51, 0)]
    expect(place(crowd).map(({ label }) => label.text)).toEqual(['Norwich'])
  })

  it('keeps clear of a pin on its dot, and goes under one where little of it is hidden', () => {
    const pinned = new FreeSpace(sheet)
    pinned.pin({ left: 85, right: 115, top: 60, bottom: 90 })
    const [beside] = place([label('Acle', 100, 75)], pinned)
    expect(beside && covers(beside).left).toBeGreaterThan(115)

    const crossed = new FreeSpace(sheet)
    crossed.pin({ left: 122, right: 126, top: -300, bottom: height })
    crossed.close({ left: 0, right: 99, top: 0, bottom: height })
    expect(place([label('Acle', 100, 75)], crossed)).toHaveLength(1)

    const everywhere = new FreeSpace(sheet)
    everywhere.pin(sheet)
    expect(place([label('Acle', 100, 75)], everywhere)).toEqual([])
  })

  it.each<[string, Box[], (box: Box) => boolean]>([
    ['above a pin', [], ({ bottom }) => bottom < 60],
    ['else below it', [{ ...sheet, bottom: 60 }], ({ top }) => top > 90],
    [
      'else beside it',
      [
        { ...sheet, bottom: 60 },
        { ...sheet, top: 92 },
      ],
      ({ left }) => left > 115,
    ],
  ])('sets a name without a dot %s', (_, taken, isThere) => {
    const room = new FreeSpace(sheet)
    room.pin({ left: 85, right: 115, top: 60, bottom: 90 })
    for (const box of taken) room.close(box)
    const [name] = place([label('Acle', 100, 75, 0)], room)
    expect(name && isThere(covers(name))).toBe(true)
  })

  it('writes a name without a dot never under a pin', () => {
    const room = new FreeSpace(sheet)
    room.pin(sheet)
    expect(place([label('Acle', 100, 75, 0)], room)).toEqual([])
  })

  it('leaves the name of a pin out rather than under another', () => {
    const pinned = new FreeSpace(sheet)
    pinned.pin(sheet)
    expect(place([{ ...label('Hall', 100, 75), look: 'pin' }], pinned)).toEqual([])
  })

  it('keeps a name clear of a pin however wide it is', () => {
    const pinned = new FreeSpace(sheet)
    pinned.pin({ left: 71, right: 129, top: 46, bottom: 104 })
    const [beside] = place([label('Acle', 100, 75)], pinned)
    expect(beside && covers(beside).left).toBeGreaterThan(129)
  })

  it('leaves a town’s name out rather than far from the town', () => {
    const room = new FreeSpace(sheet)
    room.pin({ left: 50, right: 150, top: 25, bottom: 125 })
    expect(place([label('Acle', 100, 75)], room)).toEqual([])
  })

  it('writes the name of a town nowhere nearer to a greater one, nor far from its own', () => {
    const spot = fc.record({
      text: fc.constantFrom('Acle', 'Great Yarmouth', 'Norwich', 'Caister-on-Sea', 'Reedham'),
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
      dot: fc.constantFrom(0, 3),
      bubble: fc.constantFrom(0, 14, 24),
    })
    fc.assert(
      fc.property(fc.uniqueArray(spot, { maxLength: 5, selector: ({ text }) => text }), (spots) => {
        const room = new FreeSpace(sheet)
        for (const { x, y, bubble } of spots)
          if (bubble > 0)
            room.pin({ left: x - bubble, right: x + bubble, top: y - bubble, bottom: y + bubble })
        const labels = spots.map(({ text, x, y, dot }) => label(text, x, y, dot))
        for (const { label: named, box } of place(labels, room).map(withBox)) {
          expect(distance(box, named.at)).toBeLessThanOrEqual(40)
          const own = labels.findIndex(({ text }) => text === named.text)
          labels.forEach(({ at }, order) => {
            const nearer = distance(box, named.at) - distance(box, at)
            expect(nearer).toBeLessThanOrEqual(order > own ? 20 : 0)
          })
        }
      }),
    )
  })

  it('writes no name under what lies over the map', () => {
    const room = new FreeSpace(sheet)
    room.close({ left: 0, right: 120, top: 0, bottom: height })
    const names = place([label('Acle', 60, 40, 0), label('Reedham', 150, 40, 0)], room)
    expect(names.map(({ label }) => label.text)).toEqual(['Reedham'])
  })

  it('writes a name once, though it comes in several tiles, and the names of pins each', () => {
    const pin = { ...label('Hall', 40, 100), look: 'pin' as const }
    const names = [label('Toftwood', 60, 30, 0), label('Toftwood', 80, 60, 0), pin]
    const all = place([...names, { ...pin, at: { x: 150, y: 130 } }])
    expect(all.map(({ label }) => label.text)).toEqual(['Toftwood', 'Hall', 'Hall'])
  })

  it('writes no name across the edge of the window, though it may wait outside it', () => {
    const room = new FreeSpace({ left: 0, top: 0, right: 400, bottom: 150 }, sheet)
    const names = place([label('Hemsby', 200, 40, 0), label('Winterton', 300, 40, 0)], room)
    expect(names.map(({ label }) => label.text)).toEqual(['Winterton'])
  })

  it('leaves the corners of a round pin free', () => {
    const corner = [label('Acle', 30, 30, 0)]
    const pin = { left: 40, right: 120, top: 34, bottom: 114 }
    const [square, round] = [new FreeSpace(sheet), new FreeSpace(sheet)]
    square.pin(pin)
    round.pin(pin, true)
    expect(place(corner, square)[0]?.y).not.toBe(30)
    expect(place(corner, round)[0]?.y).toBe(30)
  })

  it('never lets two names touch or run off the sheet', () => {
    const spot = fc.record({
      text: fc.string({ minLength: 1, maxLength: 14 }),
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
      dot: fc.constantFrom(0, 2, 3.5),
    })
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
        const boxes = place(spots.map(({ text, x, y, dot }) => label(text, x, y, dot))).map(covers)
        boxes.forEach((a, index) => {
          expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true)
          for (const b of boxes.slice(index + 1))
            expect(
              a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top,
            ).toBe(true)
        })
      }),
    )
  })
})

describe('the name of a pin or a stop', () => {
  const pin = (text: string, x: number, y: number): Label => ({
    ...label(text, x, y, 1),
    look: 'pin',
  })
  const stop = (text: string, x: number, y: number): Label => ({
    ...label(text, x, y, 7),
    look: 'stop',
  })

  it('stands in two lines where one finds no room', () => {
    const [name] = place([pin('Norfolk and Norwich Millennium Library', 20, 75)])
    expect(name?.label.text).toBe('Norfolk and Norwich\nMillennium Library')
  })

  it('stands in three lines where two find no room', () => {
    const name = 'Norfolk and Norwich Millennium Library'
    const narrow = new FreeSpace({ left: 0, right: 140, top: 0, bottom: height })
    expect(place([pin(name, 20, 75)], narrow)[0]?.label.text).toBe(
      'Norfolk and\nNorwich Millennium\nLibrary',
    )
  })

  it('goes where it hides least of the way', () => {
    const right: Box = { left: 101, right: 200, top: 0, bottom: height }
    const cost = (box: Box) => (touches(box, right) ? 5 : 0)
    const pen = { room: new FreeSpace(sheet), toSheet: (at: Spot) => at, widthOf, cost }
    const [name] = placeLabels([pin('Hall', 100, 75)], pen)
    expect(name).toMatchObject({ align: 'right' })
  })

  it('is not written beside another pin', () => {
    const room = new FreeSpace(sheet)
    room.pin({ left: 40, right: 60, top: 65, bottom: 85 })
    room.pin({ left: 100, right: 120, top: 65, bottom: 85 })
    expect(place([pin('Hall', 50, 75)], room)[0]).not.toMatchObject({ align: 'left', y: 75 })
  })

  it('is nowhere nearer to another pin or stop, though it be left out', () => {
    const mark = fc.record({
      text: fc.constantFrom('Hall', 'Family Hub', 'Great Yarmouth Library'),
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
      isPin: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const labels = marks.map(({ text, x, y, isPin }) => (isPin ? pin : stop)(text, x, y))
        const room = new FreeSpace(sheet)
        for (const { at: spot, look } of labels)
          if (look === 'pin')
            room.pin({ left: spot.x - 8, right: spot.x + 8, top: spot.y - 8, bottom: spot.y + 8 })
        for (const placed of place(labels, room)) {
          const { box } = withBox(placed)
          for (const { at } of labels)
            expect(distance(box, at)).toBeGreaterThanOrEqual(distance(box, placed.spot))
        }
      }),
    )
  })

  it('stands by its own stop among stops that are not named, or not at all', () => {
    const crowded = (...others: [number, number][]) => {
      const room = new FreeSpace(sheet)
      for (const [x, y] of others) room.mark('Other', { x, y })
      return place([stop('Cinema', 100, 75)], room)[0]
    }
    expect(crowded([130, 75])).toMatchObject({ align: 'right' })
    const around = [-20, 0, 20].flatMap((x) =>
      [-12, 0, 12].flatMap((y): [number, number][] => (x || y ? [[100 + x, 75 + y]] : [])),
    )
    expect(crowded(...around)).toBeUndefined()
    expect(place([stop('Cinema', 100, 75)])).toHaveLength(1)
  })

  it('is left out where the sign of a stop would hide another name', () => {
    const room = new FreeSpace(sheet)
    const names = place([label('High Street', 100, 75, 0), stop('Cinema', 100, 75)], room)
    expect(names.map(({ label }) => label.text)).toEqual(['High Street'])
  })

  it('is written for a stop on one side of the road alone', () => {
    expect(place([stop('Cinema', 100, 50), stop('Cinema', 110, 60)])).toHaveLength(1)
  })
})

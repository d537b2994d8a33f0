import { describe, expect, it } from 'vitest'
import { drawLabels } from './drawLabels.ts'
import type { LabelSheet } from './sheet.ts'
import { pinLabel } from './labels.ts'
import { noLayers, type BaseLayers, type RoadClass } from './layers.ts'
import { boxAround, project, worldSize, type Spot } from './mercator.ts'
import { palettes } from './palette.ts'

/** A canvas that only remembers what is written on it, letter by letter for streets. */
function paper() {
  const written: string[] = []
  const nothing = () => undefined
  const context = {
    ...{ beginPath: nothing, arc: nothing, fill: nothing, stroke: nothing, roundRect: nothing },
    ...{ moveTo: nothing, lineTo: nothing },
    ...{ save: nothing, restore: nothing, translate: nothing, rotate: nothing },
    strokeText: nothing,
    fillText: (text: string) => written.push(text),
    measureText: (text: string) => ({ width: text.length * 6 }),
  }
  return { written, context: context as unknown as CanvasRenderingContext2D }
}

const door = project(1.29, 52.63)
const size = { width: 400, height: 300 }

/** A spot so many pixels from the door. */
const from = (x: number, y: number, zoom: number): Spot => ({
  x: door.x + x / worldSize(zoom),
  y: door.y + y / worldSize(zoom),
})
const roadAt = (y: number, name: string, cls: RoadClass, zoom: number) => {
  const line = [from(-40, y, zoom), from(40, y, zoom)]
  return { lines: [line], box: boxAround([line]), what: { cls, name, ref: '' } }
}
const stopAt = (x: number, y: number, name: string) => ({ at: from(x, y, 16), what: { name } })

function writtenOn(
  layers: Partial<BaseLayers>,
  zoom: number,
  over: Partial<LabelSheet> = {},
): string {
  const { written, context } = paper()
  drawLabels(context, { ...noLayers, ...layers }, palettes.light, {
    ...size,
    ...{ margin: 0, zoom, closed: [], door, address: [], doorName: null, pins: [] },
    covers: [{ ...door, halfWidth: 29, halfHeight: 29, round: true }],
    toSheet: ({ x, y }) => ({
      x: (x - door.x) * worldSize(zoom) + size.width / 2,
      y: (y - door.y) * worldSize(zoom) + size.height / 2,
    }),
    ...over,
  })
  return written.join('')
}

describe('a map about a door', () => {
  const crowd = {
    roads: [roadAt(40, 'Market Place', 'street', 16), roadAt(46, 'Ring Road', 'trunk', 16)],
  }

  it('names the street at the door before a greater one, and is the other way round without', () => {
    const [at, without] = [writtenOn(crowd, 16), writtenOn(crowd, 16, { door: null })]
    expect(at).toContain('Market Place')
    expect(at).not.toContain('Ring Road')
    expect(without).toContain('Ring Road')
    expect(without).not.toContain('Market Place')
  })

  it('names the street of its address before a nearer one', () => {
    const address = ['Ring Road']
    expect(writtenOn(crowd, 16, { address })).toContain('Ring Road')
    expect(writtenOn(crowd, 16, { address })).not.toContain('Market Place')
  })

  it('names the street of its address beside it where it is too short', () => {
    const line = [from(40, 40, 15), from(46, 42, 15)]
    const what = { cls: 'path', name: 'Tolhouse Street', ref: '' } as const
    const roads = [{ lines: [line], box: boxAround([line]), what }]
    const address = ['Tolhouse Street']
    expect(writtenOn({ roads }, 15, { address })).toContain('Tolhouse')
    expect(writtenOn({ roads }, 15)).not.toContain('Tolhouse')
  })

  it.each<[string, Partial<BaseLayers>, string[], boolean]>([
    ['no street', {}, ['The Forum', 'Millennium Plain'], true],
    ['a street', crowd, ['The Forum', 'Market Place'], false],
    ['what its name says', {}, ['Millennium'], false],
  ])('says under its name what its address names first, which is %s: %o', (_, on, address, is) => {
    const buildings = [{ lines: [], box: boxAround([]), what: {} }]
    const doorName = pinLabel('Millennium Library', door)
    const text = writtenOn({ ...on, buildings }, 16, { address, doorName })
    expect(text.includes('The Forum')).toBe(is)
    expect(text.match(/Millennium/g)).toHaveLength(1)
  })

  it('names the stop that is nearest, at the zoom of a postcode too', () => {
    const stops = [stopAt(60, -60, 'Theatre'), stopAt(66, -60, 'Guildhall')]
    expect(writtenOn({ stops }, 15)).toContain('Theatre')
    expect(writtenOn({ stops }, 15, { door: null })).not.toContain('Theatre')
  })

  it.each([60, 110])(
    'names a stop that its page lists before a street it hides, %i px away',
    (y) => {
      const stops = [stopAt(0, -y, 'Theatre')]
      const text = writtenOn({ stops, roads: [roadAt(8 - y, 'Market', 'street', 16)] }, 16)
      expect(text).toContain('Theatre')
      expect(text).not.toContain('Market')
    },
  )

  it('has its own name before that of a stop that would have its room', () => {
    const stops = [stopAt(-60, 0, 'Theatre Royal'), stopAt(60, 0, 'Guildhall')]
    const doorName = pinLabel('Millennium Library', door)
    const strip = [-34, 34].map((y) => {
      const top = size.height / 2 + (y < 0 ? -size.height / 2 : y)
      return { left: 0, right: size.width, top, bottom: top + size.height / 2 - 34 }
    })
    expect(writtenOn({ stops }, 16, { doorName, closed: strip })).toContain('Millennium')
  })

  it.each([12, 13, 14])('keeps the name of its town at zoom %i, and that of the place', (zoom) => {
    const town = { at: from(3, 3, zoom), what: { name: 'Norwich', rank: 1, nf: 1, r: 5 } as const }
    const text = writtenOn({ places: [town] }, zoom, { doorName: pinLabel('Library', door) })
    expect(text).toContain('Norwich')
    expect(text).toContain('Library')
  })
})

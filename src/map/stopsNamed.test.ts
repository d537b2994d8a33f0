import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { StreetArchive, tilesIn } from './archive.ts'
import { drawLabels } from './drawLabels.ts'
import { pinLabel } from './labels.ts'
import { together, type BaseLayers } from './layers.ts'
import { project, worldSize, type Box, type Spot } from './mercator.ts'
import { palettes } from './palette.ts'
import { stopsNear } from './stopsNear.ts'

interface Published {
  id: string
  name: string
  lat: number
  lon: number
  precision: string
}

/** The places of an area whose page lists stops. */
function placesOf(area: string): Published[] {
  const all = ['hubs', 'libraries'].flatMap((file) => {
    const path = `public/data/${area}/${file}.json`
    const whole = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Published[]>
    return Object.values(whole).flat()
  })
  return all.filter(({ precision }) => ['building', 'postcode'].includes(precision))
}

/** A canvas that remembers the names written on it; those of streets come letter by letter. */
function paper() {
  const written: string[] = []
  const known: Record<string | symbol, unknown> = {
    fillText: (text: string) => written.push(text),
    measureText: (text: string) => ({ width: text.length * 6.1 }),
  }
  const nothing = () => undefined
  const context = new Proxy({}, { get: (_, name) => known[name] ?? nothing, set: () => true })
  return { written, context: context as CanvasRenderingContext2D }
}

/** A sheet of so many pixels, and where the place is on it. */
interface View {
  width: number
  height: number
  margin: number
  zoom: number
  middle: Spot
  /** The place is chosen on the large map: its name is written, and its pin has a ring. */
  chosen: boolean
  closed: Box[]
}

const small = { height: 220, margin: 0, zoom: 16, chosen: false, closed: [] }
const open = { margin: 120, zoom: 16, chosen: true }
/** On a phone: the buttons, the panel, and the button that leads to the list. */
const phone: View = {
  ...{ ...open, width: 630, height: 650, middle: { x: 315, y: 228 } },
  closed: [
    { left: 454, right: 498, top: 132, bottom: 312 },
    { left: 120, right: 510, top: 334, bottom: 530 },
    { left: 136, right: 244, top: 132, bottom: 176 },
  ],
}
const views: [string, View][] = [
  ['a page at 320 px', { ...small, width: 288, middle: { x: 144, y: 110 } }],
  ['the map of a phone', phone],
  ['the same, further out', { ...phone, zoom: 15 }],
  [
    'the map beside the list',
    {
      ...{ ...open, width: 956, height: 840, middle: { x: 620, y: 420 } },
      closed: [
        { left: 132, right: 404, top: 132, bottom: 655 },
        { left: 780, right: 824, top: 132, bottom: 312 },
      ],
    },
  ],
]

/** Pixels of a view from the Mercator square. */
const onSheet = (door: Spot, { zoom, middle }: View) => ({
  to: ({ x, y }: Spot): Spot => ({
    x: (x - door.x) * worldSize(zoom) + middle.x,
    y: (y - door.y) * worldSize(zoom) + middle.y,
  }),
  back: ({ x, y }: Spot): Spot => ({
    x: door.x + (x - middle.x) / worldSize(zoom),
    y: door.y + (y - middle.y) / worldSize(zoom),
  }),
})

/** The stops that the page of a place lists and a view shows, and those of them that it does not name. */
function listedOn(place: Published, layers: BaseLayers, view: View) {
  const door = project(place.lon, place.lat)
  const half = view.chosen ? 29 : 16
  const toSheet = onSheet(door, view).to
  const { written, context } = paper()
  drawLabels(context, layers, palettes.light, {
    ...{ ...view, door, pins: [], toSheet },
    doorName: view.chosen ? pinLabel(place.name, door) : null,
    covers: [{ ...door, halfWidth: half, halfHeight: half, round: true }],
  })
  const said = ` ${written.join(' ')} `
  const isIn = ({ x, y }: Spot, { left, right, top, bottom }: Box, by: number) =>
    x > left - by && x < right + by && y > top - by && y < bottom + by
  const { margin, width, height, closed } = view
  const window = { left: margin, top: margin, right: width - margin, bottom: height - margin }
  const seen = stopsNear(place, layers.stops).filter(({ at }) => {
    const spot = toSheet(at)
    return isIn(spot, window, -8) && !closed.some((box) => isIn(spot, box, 8))
  })
  return { seen, unnamed: seen.filter(({ name }) => !said.includes(` ${name} `)) }
}

describe.each(['norfolk', 'wiltshire'])('the stops that a page lists in %s', (area) => {
  let file = 0
  beforeAll(() => {
    file = openSync(`public/data/${area}/streets/${area}.pmtiles`, 'r')
  })
  afterAll(() => closeSync(file))
  const host = (_: string, { headers }: { headers: { range: string } }) => {
    const [from = 0, to = 0] = /(\d+)-(\d+)/.exec(headers.range)?.slice(1).map(Number) ?? []
    const bytes = Buffer.alloc(to - from + 1)
    const length = readSync(file, bytes, 0, bytes.length, from)
    return Promise.resolve(new Response(bytes.subarray(0, length), { status: 206 }))
  }

  it.each(views)('are named on %s wherever they are seen', async (_, view) => {
    vi.stubGlobal('fetch', host)
    const archive = new StreetArchive('https://host.test/streets.pmtiles')
    const unnamed: string[] = []
    let count = 0
    for (const place of placesOf(area)) {
      const { back } = onSheet(project(place.lon, place.lat), view)
      const [from, to] = [back({ x: 0, y: 0 }), back({ x: view.width, y: view.height })]
      const box = { left: from.x, top: from.y, right: to.x, bottom: to.y }
      const tiles = await Promise.all(tilesIn(box, view.zoom - 1).map((it) => archive.tile(it)))
      const layers = together([...new Set(tiles)].filter((tile) => tile !== null))
      const found = listedOn(place, layers, view)
      count += found.seen.length
      unnamed.push(...found.unnamed.map(({ name }) => `${name}, ${place.id}`))
    }
    vi.unstubAllGlobals()
    expect(count).toBeGreaterThan(20)
    expect(unnamed).toEqual([])
  })
})

import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { afterAll, beforeAll, vi } from 'vitest'
import { StreetArchive, tilesIn } from './archive.ts'
import { namesIn } from './address.ts'
import { drawLabels } from './drawLabels.ts'
import { pinLabel } from './labels.ts'
import { together, type BaseLayers } from './layers.ts'
import { project, worldSize, type Box, type Spot } from './mercator.ts'
import { palettes } from './palette.ts'

interface Published {
  id: string
  name: string
  address: { lines: string[] }
  lat: number
  lon: number
  precision: string
}

/** The places of an area whose page has a small map. */
function placesOf(area: string): Published[] {
  const all = ['hubs', 'libraries', 'venues', 'former-centres'].flatMap((file) => {
    const path = `public/data/${area}/${file}.json`
    const whole = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Published[]>
    return Object.values(whole).flat()
  })
  return all.filter(({ precision }) => ['building', 'postcode'].includes(precision))
}

/** How wide a letter is on average in a wide font, as those of Linux are: no phone's is wider. */
const widthOf = (font: string): number =>
  Number(/([\d.]+)px/.exec(font)?.[1]) * (/^(italic )?[67]00/.test(font) ? 0.66 : 0.58)

/** A canvas that remembers the names written on it; those of streets come letter by letter. */
function paper() {
  const written: string[] = []
  let font = ''
  const known: Record<string | symbol, unknown> = {
    fillText: (text: string) => written.push(text),
    measureText: (text: string) => ({ width: text.length * widthOf(font) }),
  }
  const nothing = () => undefined
  const context = new Proxy(
    {},
    {
      get: (_, name) => known[name] ?? nothing,
      set: (_, name, value) => {
        if (name === 'font') font = String(value)
        return true
      },
    },
  )
  return { written, context: context as CanvasRenderingContext2D }
}

/** A sheet of so many pixels, and where the place is on it. */
export interface View {
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

/** How the map of one place opens. */
export const views: [string, View][] = [
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

/** The map of one place as it opens. */
export interface Opening {
  place: Published
  layers: BaseLayers
  toSheet: (at: Spot) => Spot
  /** Half the width of what stands on the door, px. */
  half: number
  /** Whether a spot of the sheet is in sight, this far from what hides it, px. */
  isSeen: (spot: Spot, by?: number) => boolean
  /** The names that are written on it, letter by letter those of streets. */
  written: string[]
}

/** Opens the streets of an area for the tests of a block; answers how to open the maps of all of its places in a view. */
export function openingsIn(area: string): (view: View) => Promise<Opening[]> {
  let file = 0
  beforeAll(() => {
    file = openSync(`public/data/${area}/streets/${area}.pmtiles`, 'r')
    vi.stubGlobal('fetch', (_: string, { headers }: { headers: { range: string } }) => {
      const [from = 0, to = 0] = /(\d+)-(\d+)/.exec(headers.range)?.slice(1).map(Number) ?? []
      const bytes = Buffer.alloc(to - from + 1)
      const length = readSync(file, bytes, 0, bytes.length, from)
      return Promise.resolve(new Response(bytes.subarray(0, length), { status: 206 }))
    })
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    closeSync(file)
  })
  return (view) => {
    const archive = new StreetArchive('https://host.test/streets.pmtiles')
    return Promise.all(placesOf(area).map((place) => opened(place, view, archive)))
  }
}

async function opened(place: Published, view: View, archive: StreetArchive): Promise<Opening> {
  const door = project(place.lon, place.lat)
  const { width, height, middle } = view
  const world = worldSize(view.zoom)
  const box = {
    left: door.x - middle.x / world,
    right: door.x + (width - middle.x) / world,
    top: door.y - middle.y / world,
    bottom: door.y + (height - middle.y) / world,
  }
  const tiles = await Promise.all(tilesIn(box, view.zoom - 1).map((it) => archive.tile(it)))
  const layers = together([...new Set(tiles)].filter((tile) => tile !== null))
  const toSheet = ({ x, y }: Spot): Spot => ({
    x: (x - door.x) * world + middle.x,
    y: (y - door.y) * world + middle.y,
  })
  const half = view.chosen ? 29 : 16
  const { written, context } = paper()
  drawLabels(context, layers, palettes.light, {
    ...{ ...view, door, pins: [], toSheet },
    address: namesIn(place.address.lines),
    doorName: view.chosen ? pinLabel(place.name, door) : null,
    covers: [{ ...door, halfWidth: half, halfHeight: half, round: true }],
  })
  return { place, layers, toSheet, half, isSeen: seenOn(view), written }
}

const isIn = ({ x, y }: Spot, { left, right, top, bottom }: Box, by: number) =>
  x > left - by && x < right + by && y > top - by && y < bottom + by

const seenOn =
  ({ margin, width, height, closed }: View) =>
  (spot: Spot, by = 8) =>
    isIn(
      spot,
      { left: margin, top: margin, right: width - margin, bottom: height - margin },
      -by,
    ) && !closed.some((box) => isIn(spot, box, by))

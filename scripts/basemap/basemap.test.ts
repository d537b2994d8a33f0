import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode, readTopology } from '../../src/map/decode.ts'
import { makeBasemap, type Sources } from './basemap.ts'
import { sharedLines } from './county.ts'
import { ringArea, type Box, type Line } from './geometry.ts'
import { landOfBin, type Bin, type Crossing } from './landOfBin.ts'
import { withOutline } from './outline.ts'
import { placesOf } from './places.ts'
import { simplify } from './simplify.ts'

const bin = (over: Partial<Bin>): Bin => ({
  west: 0,
  south: 0,
  size: 1,
  land: false,
  crossings: [],
  islands: [],
  ...over,
})
const crossing = (enters: Crossing['enters'], leaves: Crossing['leaves'], ...points: Line) => ({
  points,
  enters,
  leaves,
})
const square = (west: number, south: number, size: number): Line => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

describe('the land of a bin, with the land on the left of its coasts', () => {
  const northwards = crossing(0, 2, [0.25, 0], [0.25, 1])
  const southwards = crossing(2, 0, [0.5, 1], [0.5, 0])
  it.each([
    ['sea', bin({}), 0],
    ['inland', bin({ land: true }), 1],
    ['in the west', bin({ crossings: [northwards] }), 0.25],
    ['in the east', bin({ crossings: [southwards] }), 0.5],
    ['on both sides of a strait', bin({ crossings: [northwards, southwards] }), 0.75],
    ['around a bay', bin({ crossings: [crossing(0, 0, [0.25, 0], [0.5, 0.5], [0.5, 0])] }), 0.9375],
    ['a headland', bin({ crossings: [crossing(0, 0, [0.5, 0], [0.5, 0.5], [0.25, 0])] }), 0.0625],
    ['a corner', bin({ crossings: [crossing(3, 0, [0, 0.5], [0.5, 0])] }), 0.875],
    ['an island', bin({ islands: [square(0.1, 0.1, 0.1)] }), 0.01],
  ])('is %s', (_, one, area) => {
    const rings = landOfBin(one)
    expect(rings.reduce((sum, ring) => sum + ringArea(ring), 0)).toBeCloseTo(area)
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0])
  })
})

describe('a simpler line', () => {
  const wavy: Line = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 1],
    [4, 0],
  ]
  it.each([
    ['keeps what strays further than the tolerance', 0.2, [0, 2, 3, 4]],
    ['keeps all when nothing may stray', 0.001, [0, 1, 2, 3, 4]],
    ['keeps its ends whatever may stray', 10, [0, 4]],
  ])('%s', (_, tolerance, kept) => {
    expect(simplify(wavy, () => tolerance, 1)).toEqual(kept.map((i) => wavy[i]))
  })

  it('is simpler where less care is asked for', () => {
    const line = simplify(wavy, ([lon]) => (lon < 2.5 ? 0.001 : 10), 1)
    expect(line).toContainEqual([1, 0.1])
    expect(line).not.toContainEqual([3, 1])
  })
})

describe('county lines', () => {
  const box: Box = [-1, -1, 3, 2]
  it('are what two neighbours share, once, and never the coast', () => {
    expect(sharedLines([[square(0, 0, 1)], [square(1, 0, 1)]], box)).toEqual([
      [
        [1, 1],
        [1, 0],
      ],
    ])
  })
  it('are none without a neighbour, or far away', () => {
    expect(sharedLines([[square(0, 0, 1)]], box)).toEqual([])
    expect(sharedLines([[square(8, 8, 1)], [square(9, 8, 1)]], box)).toEqual([])
  })
})

/** A row of cities500.txt: only the columns that are read. */
function city(name: string, lon: number, lat: number, people: number, over = {}): string {
  const { code, country } = { code: 'PPL', country: 'GB', ...over }
  const cells = Array.from({ length: 19 }, () => '')
  Object.assign(cells, { 1: name, 4: lat, 5: lon, 7: code, 8: country, 14: people })
  return cells.join('\t')
}

const cities = [
  city('Smallham', 0.5, 0.5, 600),
  city('Bigtown', 0.2, 0.5, 40_000),
  city('North Bigtown', 0.2, 0.6, 9_000, { code: 'PPLX' }),
  city('Farville', 4, 4, 70_000),
  city('Fartown', 4, 4.1, 9_000),
  city('Overseas', 5, 4, 90_000, { country: 'FR' }),
  city('Elsewhere', 50, 50, 900_000),
].join('\n')

describe('places', () => {
  const boxes = { bounds: [0, 0, 1, 1], detail: [-1, -1, 2, 2], wide: [-6, -6, 7, 7] } as const

  it('are all those near, and the large ones far away, largest first', () => {
    expect(placesOf(cities, boxes).map(({ what }) => what)).toEqual([
      { name: 'Bigtown', rank: 2, nf: 1, r: 2.5 },
      { name: 'Farville', rank: 2, nf: 0 },
      { name: 'North Bigtown', rank: 5, nf: 1 },
      { name: 'Smallham', rank: 6, nf: 1, r: 0.31 },
    ])
  })
})

describe('a base map', () => {
  const bounds: Box = [0, 0, 1, 1]
  const sources: Sources = {
    bins: () => Promise.resolve([bin({ land: true }), bin({ west: 1, islands: [square(1.2, 0.2, 0.3)] })]), // prettier-ignore
    counties: [[square(0, 0, 1)], [square(1, 0, 1)]],
    cities,
  }

  it('is read by the app as it was meant', async () => {
    const { text, counts } = await makeBasemap(bounds, sources)
    const layers = decode(readTopology('test', JSON.parse(text)))
    expect(counts).toEqual({ land: 2, county: 1, place: 4 })
    expect(layers.land).toHaveLength(2)
    expect(layers.county[0]?.lines).toHaveLength(1)
    expect(layers.roads).toEqual([])
    expect(layers.places.map(({ what }) => what.name)).toContain('Smallham')
    const { box } = layers.land[1]!
    expect([box.left, box.right].map((x) => x * 360 - 180)).toEqual([
      expect.closeTo(1.2, 3),
      expect.closeTo(1.5, 3),
    ])
  })

  it('names the towns and villages of the area to search from, largest first', async () => {
    expect((await makeBasemap(bounds, sources)).gazetteer).toEqual([
      ['town', 'Bigtown', 0.5, 0.2],
      ['village', 'North Bigtown', 0.6, 0.2],
      ['village', 'Smallham', 0.5, 0.5],
    ])
  })

  it('is the same each time it is made', async () => {
    expect(await makeBasemap(bounds, sources)).toEqual(await makeBasemap(bounds, sources))
  })
})

describe('the base map of Wiltshire', () => {
  const path = 'public/data/wiltshire/basemap/wiltshire.topo.json'
  const layers = decode(readTopology(path, JSON.parse(readFileSync(path, 'utf8'))))

  it('has land, the closed line of the county and its towns, and no roads', () => {
    expect(layers.land.length).toBeGreaterThan(100)
    const [outline = []] = layers.county[0]?.lines ?? []
    expect(outline.length).toBeGreaterThan(100)
    expect(outline.at(-1)?.x).toBeCloseTo(outline[0]?.x ?? 0, 9)
    expect(layers.roads).toEqual([])
    const own = layers.places.filter(({ what }) => what.nf === 1).map(({ what }) => what.name)
    for (const town of ['Salisbury', 'Trowbridge', 'Chippenham', 'Devizes'])
      expect(own).toContain(town)
  })
})

describe('the line of a county', () => {
  it('is closed, where the file has it, and takes the place of the lines before', () => {
    const map = {
      type: 'Topology',
      transform: { scale: [0.001, 0.001] as const, translate: [0, 50] as const },
      arcs: [
        [
          [0, 0],
          [5, 5],
        ],
      ],
      objects: {
        county: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
      },
    }
    const [county, ...others] = decode(
      readTopology('x', withOutline(map, [square(1, 52, 0.5)])),
    ).county
    expect(others).toEqual([])
    const [ring = []] = county?.lines ?? []
    expect(ring).toHaveLength(5)
    expect(ring.at(-1)?.x).toBeCloseTo(ring[0]?.x ?? 0, 12)
    expect(ring[0]?.x).toBeCloseTo((1 + 180) / 360, 9)
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readStreets } from '../../../src/map/streets.ts'
import { ringArea, type Line } from '../geometry.ts'
import { openTiles, packTiles, type Packed } from './archive.ts'
import { cutLine, cutRing, joined } from './cut.ts'
import { extentOf } from './lean.ts'
import { leanTiles } from './tiles.ts'
import { readTile, writeTile, type TileFeature } from './vectorTile.ts'

const folder = mkdtempSync(join(tmpdir(), 'streets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const road = (kind_detail: string, name: string, ...line: Line): TileFeature => ({
  layer: 'roads',
  shape: 'line',
  facts: { kind: kind_detail === 'residential' ? 'minor_road' : 'major_road', kind_detail, name },
  lines: [line],
})
const patch = (layer: string, kind: string, side: number): TileFeature => ({
  layer,
  shape: 'polygon',
  facts: { kind },
  lines: [
    [
      [100, 100],
      [100 + side, 100],
      [100 + side, 100 + side],
      [100, 100 + side],
    ],
  ],
})

/** Dereham's tile of the last zoom, and those above it. */
const top = { z: 14, x: 8234, y: 5360 }
const source: TileFeature[] = [
  road('residential', 'Elvin Road', [0, 2000], [1000, 2000]),
  // The same street, in a piece of its own, drawn the other way round.
  road('residential', 'Elvin Road', [2000, 2500], [1000, 2000]),
  road('primary', 'Theatre Street', [0, 500], [4096, 500]),
  patch('buildings', 'building', 60),
  patch('buildings', 'building', 4),
  patch('landuse', 'park', 800),
  patch('landuse', 'quarry', 800),
  { layer: 'pois', shape: 'point', facts: { kind: 'cafe', name: 'Cafe' }, lines: [[[5, 5]]] },
]
const stops = [{ kind: 'bus_stop' as const, name: 'Market Place', at: [0.93, 52.69] as const }]

function tilesFrom(features: TileFeature[]): Packed[] {
  return [14, 13, 12].map((z) => ({
    z,
    x: top.x >> (14 - z),
    y: top.y >> (14 - z),
    bytes: writeTile(features, 4096),
  }))
}

/** What stands in a tile, in short. */
const told = (features: readonly TileFeature[]) =>
  features.map(({ layer, facts }) =>
    [layer, facts.kind_detail ?? facts.kind, facts.name].filter(Boolean).join(' '),
  )

const bounds = [0.925, 52.684, 0.935, 52.69] as const
const wanted = { bounds, county: null, stops }

async function lean(from: string) {
  const tiles = await leanTiles(await openTiles(from), wanted)
  return new Map(tiles.map(({ z, bytes }) => [z, readTile(bytes, extentOf(z))]))
}

const archiveOf = (tiles: readonly Packed[]) =>
  packTiles(tiles, [0.9, 52.6, 1, 52.7], { attribution: 'Testers' })

function saved(): string {
  const path = join(folder, 'source.pmtiles')
  writeFileSync(path, archiveOf(tilesFrom(source)))
  return path
}

describe('a lean archive', () => {
  it('holds of each zoom what the map shows there, and nothing else', async () => {
    const zooms = await lean(saved())
    expect(told(zooms.get(14) ?? [])).toEqual([
      'pois bus_stop Market Place',
      'roads residential Elvin Road',
      'roads primary Theatre Street',
      'buildings',
      'landuse park',
    ])
    expect(told(zooms.get(13) ?? [])).toEqual([
      'roads residential',
      'roads primary Theatre Street',
      'landuse park',
    ])
    expect(told(zooms.get(10) ?? [])).toEqual([])
  })

  it('joins a street that came in pieces, and leaves out a shed', async () => {
    const all = (await lean(saved())).get(14) ?? []
    const street = all.find(({ facts }) => facts.name === 'Elvin Road')
    expect(street?.lines).toHaveLength(1)
    expect(all.find(({ layer }) => layer === 'buildings')?.lines).toHaveLength(1)
  })

  it('is read by the map as it was written', async () => {
    const [tile] = (await leanTiles(await openTiles(saved()), wanted)).filter(({ z }) => z === 14)
    const streets = readStreets(tile?.bytes ?? new Uint8Array(), top)
    expect(streets.roads.map(({ what }) => `${what.cls} ${what.name}`)).toEqual([
      'street Elvin Road',
      'primary Theatre Street',
    ])
    expect(streets.stops.map(({ what }) => what.name)).toEqual(['Market Place'])
    const [from] = streets.roads[1]?.lines[0] ?? []
    expect(from?.x).toBeCloseTo(top.x / 2 ** 14, 6)
    expect(from?.y).toBeCloseTo((top.y + 500 / 4096) / 2 ** 14, 6)
  })

  it('comes to nothing far from the county', async () => {
    const elsewhere: Line = [
      [-2, 51],
      [-1.9, 51],
      [-1.9, 51.1],
      [-2, 51],
    ]
    const tiles = await leanTiles(await openTiles(saved()), { ...wanted, county: [elsewhere] })
    expect(tiles.filter(({ z }) => z > 10)).toEqual([])
  })
})

describe('where tiles come from', () => {
  let server: Server | null = null
  afterEach(() => server?.close())

  it('a folder, packed or not', async () => {
    const at = join(folder, 'tiles')
    for (const { z, x, y, bytes } of tilesFrom(source)) {
      mkdirSync(join(at, `${z}/${x}`), { recursive: true })
      writeFileSync(join(at, `${z}/${x}/${y}.mvt`), bytes)
    }
    expect(told((await lean(at)).get(14) ?? [])).toEqual(told((await lean(saved())).get(14) ?? []))
  })

  it('an address, a part at a time', async () => {
    const file = readFileSync(saved())
    const asked: string[] = []
    server = createServer((request, response) => {
      asked.push(request.headers.range ?? 'whole')
      const [from = 0, to = 0] =
        /(\d+)-(\d+)/
          .exec(request.headers.range ?? '')
          ?.slice(1)
          .map(Number) ?? []
      response.writeHead(206).end(file.subarray(from, to + 1))
    })
    await new Promise<void>((ready) => server?.listen(0, ready))
    const { port } = server.address() as AddressInfo
    expect(
      told((await lean(`http://localhost:${port}/source.pmtiles`)).get(14) ?? []),
    ).toHaveLength(5)
    expect(asked).not.toContain('whole')
  })

  it('one that is not there is said', async () => {
    await expect(openTiles(join(folder, 'none.pmtiles'))).rejects.toThrow(
      /There is no .*none\.pmtiles/,
    )
  })

  it('holds thousands of tiles, in directories that lead to one another', async () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({
      z: 14,
      x: index % 100,
      y: Math.floor(index / 100),
      // Lengths that do not repeat, or the directory packs to nothing.
      bytes: new Uint8Array(
        Array.from(
          { length: 20 + ((index * 7919) % 997) },
          (_, at) => (index * 31 + at * at) % 251,
        ),
      ),
    }))
    const path = join(folder, 'many.pmtiles')
    writeFileSync(path, archiveOf(many))
    const tiles = await openTiles(path)
    expect(tiles.attribution).toBe('Testers')
    for (const index of [0, 1, 4095, 4096, 5999]) {
      const { z, x, y, bytes } = many[index] as Packed
      expect(await tiles.tile(z, x, y)).toEqual(bytes)
    }
    expect(await tiles.tile(14, 5000, 5000)).toBeNull()
  })
})

const anyPoint = fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }))
const quarters = [
  [0, 0, 50, 50],
  [50, 0, 100, 50],
  [0, 50, 50, 100],
  [50, 50, 100, 100],
] as const
const lengthOf = (line: Line) =>
  line.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
const sumOf = (lines: readonly Line[], measure: (line: Line) => number) =>
  lines.reduce((sum, line) => sum + measure(line), 0)

describe('cutting', () => {
  it('loses nothing of a line, and adds nothing: four quarters are the whole', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 8 }), (line) => {
        // Along a common edge both quarters have it.
        if (line.some(([x, y]) => x % 50 === 0 || y % 50 === 0)) return
        const parts = quarters.flatMap((box) => cutLine(line, box))
        expect(sumOf(parts, lengthOf)).toBeCloseTo(sumOf(cutLine(line, [0, 0, 100, 100]), lengthOf))
      }),
    )
  })

  it('loses nothing of a patch', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
        const parts = quarters.map((box) => cutRing([a, b, c], box))
        expect(sumOf(parts, ringArea)).toBeCloseTo(ringArea(cutRing([a, b, c], [0, 0, 100, 100])))
      }),
    )
  })

  it('joins what it has cut', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPoint, { minLength: 3, maxLength: 9, selector: String }),
        (line) => {
          const pieces = line.slice(1).map((end, index) => [line[index] ?? end, end])
          const turned = pieces.map((piece, index) =>
            index % 2 === 0 ? piece : [...piece].reverse(),
          )
          const [whole, ...others] = joined(turned)
          expect(others).toEqual([])
          expect([line, [...line].reverse()]).toContainEqual(whole)
        },
      ),
    )
  })

  it('joins nothing at a crossing of three', () => {
    const middle = [50, 50] as const
    expect(
      joined([
        [[0, 50], middle],
        [middle, [100, 50]],
        [middle, [50, 0]],
      ]),
    ).toHaveLength(3)
  })
})

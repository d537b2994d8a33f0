import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse } from 'valibot'
import { wholeFiles } from '../../../src/data/schema.ts'
import { grow, type Line } from '../geometry.ts'
import { withOutline, type Outlined } from '../outline.ts'
import { openTiles, packTiles } from './archive.ts'
import { licence } from './licence.ts'
import { leanTiles, type Stop } from './tiles.ts'

const published = 'public/data'
const usage = `npx tsx scripts/basemap/streets/main.ts <area> <archive> [--county <geojson>] [--stops <csv>]
  <archive>  a PMTiles file in the Protomaps schema, a folder of z/x/y.mvt, or an https address:
             https://build.protomaps.com/<YYYYMMDD>.pmtiles
  --county   the county's line (GeoJSON): tiles further than a mile or two from it are left out
  --stops    bus stops and stations as NaPTAN has them: name, lat, lon, type`

/** What each kind of NaPTAN stop is on the map; others are not on it. */
const kinds: Readonly<Record<string, Stop['kind']>> = {
  BCT: 'bus_stop',
  BCS: 'bus_stop',
  RSE: 'station',
  RLY: 'station',
}

/** Gives the drawn map of an area, where there is one, the line of its county. */
function outline(id: string, county: readonly Line[]): void {
  const path = join(published, id, 'basemap', `${id}.topo.json`)
  if (!existsSync(path)) return
  const map = readJson(path) as Outlined
  writeFileSync(path, `${JSON.stringify(withOutline(map, county))}\n`)
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

process.exitCode = await run(process.argv.slice(2))

/** Makes the streets of one area of areas.json; 1 = the archive or a file is no good, 2 = the call is wrong. */
async function run(args: string[]): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { county: { type: 'string' }, stops: { type: 'string' } },
  })
  const [id, from, ...more] = positionals
  if (id === undefined || from === undefined || more.length > 0) return refuse(usage, 2)
  const { areas } = parse(wholeFiles['areas.json'], readJson(join(published, 'areas.json')))
  const area = areas.find((one) => one.id === id)
  if (area === undefined)
    return refuse(`No area "${id}"; there are: ${areas.map((one) => one.id).join(', ')}`, 2)
  try {
    const source = await openTiles(from)
    const county = values.county === undefined ? null : ringsOf(readJson(values.county))
    const stops = values.stops === undefined ? [] : stopsOf(readFileSync(values.stops, 'utf8'))
    const bounds = grow(area.bounds, 0.06, 0.04)
    const tiles = await leanTiles(source, { bounds, county, stops })
    const bytes = packTiles(tiles, bounds, {
      name: `Streets of ${area.name}`,
      attribution: source.attribution,
    })
    const folder = join(published, id, 'streets')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${id}.pmtiles`), bytes)
    writeFileSync(join(folder, 'LICENCE.txt'), licence(area.name, source.attribution))
    if (county) outline(id, county)
    console.log(
      `wrote ${folder}/${id}.pmtiles: ${tiles.length} tiles, ${megabytes(bytes.length)} MB`,
    )
    for (const [zoom, size] of sizes(tiles)) console.log(`  zoom ${zoom}: ${size}`)
    return 0
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), 1)
  }
}

function sizes(tiles: Awaited<ReturnType<typeof leanTiles>>): Map<number, string> {
  const zooms = [...new Set(tiles.map(({ z }) => z))].sort((a, b) => a - b)
  return new Map(
    zooms.map((zoom) => {
      const all = tiles.filter(({ z }) => z === zoom).map(({ bytes }) => bytes.length)
      const sum = all.reduce((total, one) => total + one, 0)
      return [
        zoom,
        `${all.length} tiles, ${megabytes(sum)} MB before packing, largest ${Math.max(...all)} bytes`,
      ]
    }),
  )
}

interface Polygons {
  geometry:
    { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] }
}

/** The rings of a GeoJSON feature, or of several. Throws where it has none. */
function ringsOf(file: unknown): Line[] {
  const { features = [file as Polygons] } = file as { features?: Polygons[] }
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  if (rings.length === 0) throw new Error('--county: expected GeoJSON with polygons')
  return rings
}

/** "Norwich Rail Station" is Norwich on a map of stations; "(Dereham) Mid Norfolk Railway" has its town after it. */
function shortName(name: string): string {
  return name.replace(/ (?:Rail|Railway) Station$/, '').replace(/^\((.+?)\) (.+)$/, '$2, $1')
}

function stopsOf(csv: string): Stop[] {
  const rows = parseCsv<Record<string, string>>(csv, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  })
  return rows.flatMap(({ name = '', lat, lon, type = '' }) => {
    const kind = kinds[type]
    const at = [Number(lon), Number(lat)] as const
    return kind && name !== '' && at.every(Number.isFinite)
      ? [{ kind, name: shortName(name), at }]
      : []
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function refuse(why: string, code: 1 | 2): 1 | 2 {
  console.error(why)
  return code
}

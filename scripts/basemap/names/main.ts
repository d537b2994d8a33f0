import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { streetRows, withNames, withPostcodes, type GazetteerRow } from './names.ts'

const usage = `npx tsx scripts/basemap/names/main.ts <area> [--places <csv>]... [--postcodes <csv>] [--streets <csv>]
  --places     towns, villages, suburbs: name, kind, lat, lon, other_names, parish, district, postcode_district
  --postcodes  full postcodes: postcode, lat, lon, in_county (1 = of the area)
  --streets    named streets: name, lat, lon, near (the town or village); they become streets/names.json
Adds what the gazetteer of the area lacks; what it has stays.`

process.exitCode = run(process.argv.slice(2))

/** Adds names and parts of postcodes to the gazetteer of one area; 1 = a file is no good, 2 = the call is wrong. */
function run(args: string[]): 0 | 1 | 2 {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      places: { type: 'string', multiple: true },
      postcodes: { type: 'string' },
      streets: { type: 'string' },
    },
  })
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0) {
    console.error(usage)
    return 2
  }
  try {
    const path = join('public/data', id, 'gazetteer.json')
    const before = JSON.parse(readFileSync(path, 'utf8')) as GazetteerRow[]
    const places = (values.places ?? []).flatMap(table).map((row) => ({
      name: row.name ?? '',
      kind: row.kind ?? '',
      lat: Number(row.lat),
      lon: Number(row.lon),
      otherNames: (row.other_names ?? '')
        .split(';')
        .map((it) => it.trim())
        .filter(Boolean),
      within: [row.parish ?? '', row.district ?? '', row.postcode_district ?? ''],
    }))
    const points = values.postcodes === undefined ? [] : table(values.postcodes)
    const here = points.filter(({ in_county }) => in_county !== '0')
    const rows = withPostcodes(
      withNames(
        before,
        places.filter(({ name, lat, lon }) => name !== '' && Number.isFinite(lat + lon)),
      ),
      here.map(({ postcode = '', lat, lon }) => ({ postcode, lat: Number(lat), lon: Number(lon) })),
    )
    writeFileSync(path, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
    console.log(`wrote ${path}: ${rows.length} rows, ${rows.length - before.length} of them new`)
    if (values.streets !== undefined) writeStreets(id, table(values.streets), rows)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function writeStreets(
  id: string,
  streets: readonly Record<string, string>[],
  gazetteer: readonly GazetteerRow[],
): void {
  const path = join('public/data', id, 'streets/names.json')
  const named = streets.map(({ name = '', near = '', lat, lon }) => ({
    ...{ name, near, lat: Number(lat), lon: Number(lon) },
  }))
  const rows = streetRows(
    named.filter(({ name, near, lat, lon }) => name && near && Number.isFinite(lat + lon)),
    gazetteer,
  )
  mkdirSync(dirname(path), { recursive: true })
  const text = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
  writeFileSync(path, text)
  const gzip = gzipSync(text).length
  console.log(`wrote ${path}: ${named.length} streets, ${(gzip / 1000).toFixed(0)} kB with gzip`)
}

function table(path: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  })
}

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Bounds } from '../../src/domain/geo/bounds.ts'
import { sampleArea, sampleCalendar } from '../../src/testing/samples.ts'
import { publishedCounty } from './county.ts'

const { values } = parseArgs({
  options: {
    areas: { type: 'string', default: '153' },
    /** In each area, five a place: about as many as the two published areas have on average. */
    sessions: { type: 'string', default: '80' },
    /** Leaves the folder, and says where it is. */
    keep: { type: 'boolean', default: false },
  },
})
const areas = Number(values.areas)
const sessions = Number(values.sessions)
const towns = 1400

const boundsOf = (at: number): Bounds => {
  const [west, south] = [(at % 13) * 0.4 - 3.5, 50.5 + Math.floor(at / 13) * 0.35]
  return [west, south, west + 0.4, south + 0.35].map((n) => Number(n.toFixed(2))) as Bounds
}
const idOf = (at: number) => `area-${at + 1}`
const summaryOf = (at: number) => ({ id: idOf(at), name: `Area ${at + 1}`, bounds: boundsOf(at) })

interface Spot {
  lat: number
  lon: number
}

/** The files of one invented area; `less` sessions are left out of it. */
function filesOf(at: number, less = 0): Record<string, unknown> {
  const [west, south] = boundsOf(at)
  const moved = <T extends Spot>(place: T, nth: number): T => ({
    ...place,
    lat: south + 0.05 + (nth % 97) / 400,
    lon: west + 0.05 + (nth % 89) / 320,
  })
  const county = publishedCounty(sessions)
  const lists = Object.fromEntries(
    ['hubs.json', 'libraries.json', 'venues.json'].map((name) => [
      name,
      (county[name] as Spot[]).map(moved),
    ]),
  )
  const gazetteer = Array.from({ length: towns }, (_, nth) => {
    const { lat, lon } = moved({ lat: 0, lon: 0 }, nth)
    if (nth % 100 === 0) return ['district', `ZZ${(at * 14 + nth / 100) % 100}`, lat, lon]
    return [nth < 30 ? 'town' : 'village', `Town ${nth} of ${at}`, lat, lon]
  })
  return {
    ...county,
    ...lists,
    'area.json': sampleArea({ ...summaryOf(at) }),
    'calendar.json': sampleCalendar(),
    'sessions.json': (county['sessions.json'] as unknown[]).slice(less),
    'gazetteer.json': gazetteer,
    'postcodes/index.json': [],
  }
}

function publish(data: string, at: number, less = 0): void {
  for (const [name, value] of Object.entries(filesOf(at, less))) {
    mkdirSync(join(data, idOf(at), name, '..'), { recursive: true })
    writeFileSync(join(data, idOf(at), name), JSON.stringify(value))
  }
}

/** A copy of the project with an invented country for its data. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'country-'))
  for (const name of [
    'src',
    'scripts',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  cpSync('public', join(folder, 'public'), {
    recursive: true,
    filter: (file) => !/^public\/data\/(?!schema)/.test(file),
  })
  const data = join(folder, 'public/data')
  mkdirSync(data, { recursive: true })
  for (let at = 0; at < areas; at += 1) publish(data, at)
  const list = Array.from({ length: areas }, (_, at) => summaryOf(at))
  writeFileSync(join(data, 'areas.json'), JSON.stringify({ formatVersion: 1, areas: list }))
  return folder
}

/** Builds it; how long it took, in seconds. */
function build(folder: string): string {
  const start = performance.now()
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync('node', [vite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}

interface Size {
  files: number
  bytes: number
}

/** What a file is counted as: by its folder, those of areas by what they are. */
function kindOf(file: string): string {
  if (file.endsWith('.ics')) return 'calendar feeds'
  const [, inArea] = /^area-\d+\/(\w+)/.exec(file) ?? []
  if (inArea === 'data') return 'downloads, and the page about the information'
  if (inArea !== undefined) return `pages of areas: ${inArea}`
  return file.startsWith('data/') ? 'data' : 'the app, and pages of no area'
}

function sizes(folder: string): string {
  const kinds = new Map<string, Size>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, file))
    if (!stat.isFile()) continue
    for (const kind of [kindOf(file), 'in all']) {
      const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 }
      kinds.set(kind, { files: files + 1, bytes: bytes + stat.size })
    }
  }
  return [...kinds]
    .sort(([, a], [, b]) => a.bytes - b.bytes)
    .map(([kind, { files, bytes }]) => `  ${kind}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
    .join('\n')
}

const squeezed = (file: string) =>
  `${gzipSync(readFileSync(file), { level: 9 }).length} bytes gzipped`

const folder = project()
try {
  console.log(`${areas} invented areas of ${sessions} sessions`)
  console.log(`all of it: ${build(folder)}`)
  console.log(sizes(join(folder, 'dist')))
  for (const name of ['areas.json', 'outcodes.json'])
    console.log(`${name}: ${squeezed(join(folder, 'dist/data', name))}`)
  console.log(`a page of an area: ${squeezed(join(folder, 'dist/area-1/index.html'))}`)
  console.log(`the front: ${squeezed(join(folder, 'dist/index.html'))}`)
  console.log(`again, nothing changed: ${build(folder)}`)
  publish(join(folder, 'public/data'), 0, 1)
  console.log(`again, one area changed: ${build(folder)}`)
} finally {
  if (values.keep) console.log(folder)
  else rmSync(folder, { recursive: true })
}

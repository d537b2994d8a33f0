import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bounds } from '../../src/domain/geo/bounds.ts'
import { sampleArea, sampleCalendar } from '../../src/testing/samples.ts'
import { publishedCounty } from './county.ts'

/** Names to search from in each area. */
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

/** The files of one invented area of so many sessions; the first `less` of them are left out. */
function filesOf(at: number, sessions: number, less: number): Record<string, unknown> {
  const [west, south] = boundsOf(at)
  const moved = <T extends Spot>(place: T, nth: number): T => ({
    ...place,
    // To a metre, as published data is.
    lat: Number((south + 0.05 + (nth % 97) / 400).toFixed(5)),
    lon: Number((west + 0.05 + (nth % 89) / 320).toFixed(5)),
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

/** Writes the data of an area of a project, the first of which is 0. */
export function publishArea(project: string, at: number, sessions: number, less = 0): void {
  const data = join(project, 'public/data')
  for (const [name, value] of Object.entries(filesOf(at, sessions, less))) {
    mkdirSync(join(data, idOf(at), name, '..'), { recursive: true })
    writeFileSync(join(data, idOf(at), name), JSON.stringify(value))
  }
}

/** A copy of this project with an invented country for its data; answers where it is. */
export function countryProject(areas: number, sessions: number): string {
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
  const list = Array.from({ length: areas }, (_, at) => summaryOf(at))
  for (const at of list.keys()) publishArea(folder, at, sessions)
  writeFileSync(
    join(folder, 'public/data/areas.json'),
    JSON.stringify({ formatVersion: 1, areas: list }),
  )
  return folder
}

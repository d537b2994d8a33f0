import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { StreetArchive, tilesIn } from '#map/archive.ts'
import { project, worldSize } from '#map/mercator.ts'
import { placeFiles, pathOf } from '#data/published.ts'
import { table } from './measure.ts'

const folder = 'public/data'
/** The most that is fetched of the streets to see one door, in bytes. */
const wanted = 150_000
/** How near a door is looked at. */
const zoom = 16

const views = {
  'its small map': { width: 358, height: 220 },
  'a map as large as a phone': { width: 390, height: 700 },
}
type View = keyof typeof views

/** What is fetched of each area's streets, from nothing, to see a door: at every place that is published, the most first. */
export async function benchDoor(): Promise<string> {
  const { areas } = read('areas.json') as { areas: AreaSummary[] }
  const rows = [['Streets to see one door', 'median', 'most', `under ${wanted / 1000} kB`, 'at']]
  for (const { id } of areas)
    for (const view of Object.keys(views) as View[]) rows.push(await rowOf(id, view))
  return table(rows)
}

async function rowOf(area: string, view: View): Promise<string[]> {
  const archive = readFileSync(join(folder, area, 'streets', `${area}.pmtiles`))
  const doors = placeFiles.flatMap((name) => read(pathOf(name, area)) as Place[])
  const seen: { door: string; bytes: number }[] = []
  for (const door of doors)
    seen.push({ door: door.name, bytes: await bytesFor(archive, door, view) })
  seen.sort((a, b) => b.bytes - a.bytes)
  const [most = { door: '', bytes: 0 }] = seen
  const median = seen[seen.length >> 1]?.bytes ?? 0
  return [
    `${area}, ${view}`,
    kilobytes(median),
    kilobytes(most.bytes),
    most.bytes <= wanted ? 'yes' : 'NO',
    most.door,
  ]
}

/** By range requests, as a browser makes them, of an archive that nothing is known of. */
async function bytesFor(archive: Buffer, { lat, lon }: Place, view: View): Promise<number> {
  let bytes = 0
  const ask = globalThis.fetch
  globalThis.fetch = (_, init) => {
    const range = new Headers(init?.headers).get('range') ?? ''
    const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(range)?.map(Number) ?? []
    const part = archive.subarray(from, to + 1)
    bytes += part.length
    return Promise.resolve(new Response(new Uint8Array(part), { status: 206 }))
  }
  try {
    const { width, height } = views[view]
    const { x, y } = project(lon, lat)
    const [across, down] = [width / 2 / worldSize(zoom), height / 2 / worldSize(zoom)]
    const box = { left: x - across, right: x + across, top: y - down, bottom: y + down }
    const streets = new StreetArchive('https://host.test/streets.pmtiles')
    await Promise.all(tilesIn(box, zoom - 1).map((tile) => streets.tile(tile)))
    return bytes
  } finally {
    globalThis.fetch = ask
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { StreetArchive, tilesIn } from '#map/archive.ts'
import { project, worldSize, type Box } from '#map/mercator.ts'
import { placeFiles, pathOf } from '#data/published.ts'
import { table } from './measure.ts'

const folder = 'public/data'
/** The most that is fetched of the streets to see one door, in bytes. */
const wanted = 150_000
/** How near a door is looked at, and all of an area. */
const [doorZoom, areaZoom] = [16, 10]

const views = {
  'its small map': { width: 358, height: 220 },
  'a map as large as a phone': { width: 390, height: 700 },
  'a map beside the list': { width: 860, height: 800 },
}
type View = keyof typeof views

/** What is fetched of each area's streets, from nothing, to see a door, at every place that is published; and all of the area. */
export async function benchDoor(): Promise<string> {
  const { areas } = read('areas.json') as { areas: AreaSummary[] }
  const rows = [['Streets to see one door', 'median', 'most', `under ${wanted / 1000} kB`, 'at']]
  const whole: string[] = []
  for (const { id, bounds } of areas) {
    const archive = readFileSync(join(folder, id, 'streets', `${id}.pmtiles`))
    for (const view of Object.keys(views) as View[]) rows.push(await rowOf(id, archive, view))
    const bytes = await bytesFor(archive, boxOf(bounds), areaZoom)
    whole.push(`All of ${id} at zoom ${areaZoom}: ${kilobytes(bytes)}`)
  }
  return [table(rows), ...whole].join('\n')
}

async function rowOf(area: string, archive: Buffer, view: View): Promise<string[]> {
  const doors = placeFiles.flatMap((name) => read(pathOf(name, area)) as Place[])
  const seen: { door: string; bytes: number }[] = []
  for (const door of doors) {
    const bytes = await bytesFor(archive, boxAround(door, view), doorZoom)
    seen.push({ door: door.name, bytes })
  }
  seen.sort((a, b) => b.bytes - a.bytes)
  const [most = { door: '', bytes: 0 }] = seen
  return [
    `${area}, ${view}`,
    kilobytes(seen[seen.length >> 1]?.bytes ?? 0),
    kilobytes(most.bytes),
    most.bytes <= wanted ? 'yes' : 'NO',
    most.door,
  ]
}

function boxOf([west, south, east, north]: AreaSummary['bounds']): Box {
  const [corner, other] = [project(west, north), project(east, south)]
  return { left: corner.x, top: corner.y, right: other.x, bottom: other.y }
}

function boxAround({ lat, lon }: Place, view: View): Box {
  const { width, height } = views[view]
  const { x, y } = project(lon, lat)
  const [across, down] = [width / 2 / worldSize(doorZoom), height / 2 / worldSize(doorZoom)]
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}

/** By range requests, as a browser makes them, of an archive that nothing is known of. */
async function bytesFor(archive: Buffer, box: Box, zoom: number): Promise<number> {
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
    const streets = new StreetArchive('https://host.test/streets.pmtiles')
    await Promise.all(tilesIn(box, zoom - 1).map((tile) => streets.tile(tile)))
    return bytes
  } finally {
    globalThis.fetch = ask
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

import { boundsAround, extended, type Bounds } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { readJson, type Files } from '#desk/files.ts'
import type { RecordChange } from './draft.ts'

/** So many miles round each place and town belong to an area: families come from there. */
const margin = 5
const placeFiles = ['hubs.json', 'libraries.json', 'venues.json', 'former-centres.json']

/** The edges of an area that hold its places, towns and villages with five miles round each; no change where it has none. */
export function fittedBounds(files: Files, area: string): RecordChange[] {
  const json = (file: string): unknown => {
    const read = readJson(files, file)
    return read.is === 'json' ? read.value : undefined
  }
  const listOf = (file: string) => {
    const value = json(`${area}/${file}`)
    return Array.isArray(value) ? (value as unknown[]) : []
  }
  const towns = listOf('gazetteer.json').flatMap((row): Point[] => {
    const [kind, , lat, lon] = row as [string, string, number, number]
    return kind === 'town' || kind === 'village' ? [{ lat, lon }] : []
  })
  const points = [...placeFiles.flatMap((file) => listOf(file) as Point[]), ...towns]
  const [first] = points
  const own = json(`${area}/area.json`) as { bounds: Bounds } | undefined
  const served = json('areas.json') as { areas: { id: string }[] } | undefined
  if (first === undefined || own === undefined || served === undefined) return []
  const corners = points.flatMap((point) => {
    const [west, south, east, north] = boundsAround(point, margin)
    return [
      { lat: south, lon: west },
      { lat: north, lon: east },
    ]
  })
  const bounds = extended(boundsAround(first, margin), corners).map((it) => Number(it.toFixed(2)))
  const areas = served.areas.map((it) => (it.id === area ? { ...it, bounds } : it))
  return [
    { file: `${area}/area.json`, id: null, before: own, after: { ...own, bounds } },
    { file: 'areas.json', id: null, before: served, after: { ...served, areas } },
  ]
}

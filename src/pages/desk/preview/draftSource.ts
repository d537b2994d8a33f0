import { pathOf } from '#data/published.ts'
import { outcodesOf, type AreaWithTowns } from '#domain/geo/outcodes.ts'
import { filesOf, type Draft } from '#desk/draft/draft.ts'
import { readJson, type Files } from '#desk/files.ts'

const areasFile = pathOf('areas.json', '')

/** The ground of the map is the site's own: no draft holds it. */
const ground = /^[a-z0-9-]+\/(?:basemap|streets)\//

/**
 * Answers for published files in the host's place: with what a draft has, and for what it lacks as a host without that file.
 * The one area served is the draft's: nothing that is published of another is mixed in.
 */
export function answersFrom(draft: Draft) {
  const files = new Map(filesOf(draft))
  const areas = onlyArea(files, draft.area)
  if (areas !== null) files.set(areasFile, areas)
  const towns = readJson(files, pathOf('gazetteer.json', draft.area))
  if (towns.is === 'json' && Array.isArray(towns.value)) {
    const gazetteer = towns.value as AreaWithTowns['gazetteer']
    const outcodes = outcodesOf([{ area: { id: draft.area }, gazetteer }])
    files.set(pathOf('outcodes.json', ''), JSON.stringify(outcodes))
  }
  const below = `${import.meta.env.BASE_URL}data/`
  return (url: string, how: RequestInit): Promise<Response> => {
    const file = url.slice(below.length)
    if (ground.test(file)) return fetch(url, how)
    const text = files.get(file)
    const answer = text === undefined ? new Response(null, { status: 404 }) : new Response(text)
    return Promise.resolve(answer)
  }
}

/** areas.json with one area alone; null where it cannot be read. */
function onlyArea(files: Files, area: string): string | null {
  const read = readJson(files, areasFile)
  const all = Object(read.is === 'json' ? read.value : null) as { areas?: unknown }
  if (!Array.isArray(all.areas)) return null
  const own = (all.areas as unknown[]).filter((it) => (Object(it) as { id?: unknown }).id === area)
  return JSON.stringify({ ...all, areas: own })
}

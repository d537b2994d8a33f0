import * as v from 'valibot'
import { wholeFiles } from '#data/schema.ts'
import { instant } from '#data/instant.ts'
import { isJson, isJustSaved, renew, savedAt, type Renewed } from './held.ts'

const names = [
  'area.json',
  'calendar.json',
  'hubs.json',
  'libraries.json',
  'venues.json',
  'former-centres.json',
  'sessions.json',
  'example-times.json',
  'gazetteer.json',
  'postcodes/index.json',
]

/** What is held of one area, as far as it can be told without a signal. */
export interface AreaHeld {
  files: number
  bytes: number
  /** Files below `data/` that are not held, or cannot be read. */
  missing: string[]
  /** When the oldest of them was last had from the host, in milliseconds since 1970; null when nothing is held. */
  savedAt: number | null
}

/** The files of an area below `data/`, its full postcodes as far as they are known to be published. */
async function filesOf(cache: Cache, base: string, area: string): Promise<string[]> {
  const index = await cache.match(`${base}data/${area}/postcodes/index.json`)
  const outcodes = v.safeParse(
    wholeFiles['postcodes/index.json'],
    index?.ok ? await jsonOf(index) : [],
  )
  const shards = outcodes.success ? outcodes.output.map((code) => `postcodes/${code}.json`) : []
  const ground = `basemap/${area}.topo.json`
  return ['areas.json', ...[...names, ground, ...shards].map((name) => `${area}/${name}`)]
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return []
  }
}

/** Looks at every file of an area: is it there, and can it be read? Asks nobody. */
export async function checkArea(cache: Cache, base: string, area: string): Promise<AreaHeld> {
  const found: AreaHeld = { files: 0, bytes: 0, missing: [], savedAt: null }
  for (const file of await filesOf(cache, base, area)) {
    const held = await cache.match(`${base}data/${file}`)
    if (held?.status === 404) continue
    found.files += 1
    const text = held ? await held.text() : ''
    if (!held || !isJson(text)) found.missing.push(file)
    else {
      found.bytes += text.length
      found.savedAt = Math.min(found.savedAt ?? Infinity, savedAt(held))
    }
  }
  return found
}

const markOf = (base: string, area: string) => `${base}data/${area}/kept-whole`

/** Whether an area was once kept whole in this cache: false for one that the browser has cleared. */
export const wasWhole = async (cache: Cache, base: string, area: string): Promise<boolean> =>
  (await cache.match(markOf(base, area))) !== undefined

/** Notes in the cache itself, so that it goes when the rest goes, that an area was kept whole; false = there is no room. */
export const markWhole = (cache: Cache, base: string, area: string): Promise<boolean> =>
  cache.put(markOf(base, area), new Response()).then(
    () => true,
    () => false,
  )

export interface AreaRenewed {
  /** Files below `data/` whose content is new. */
  changed: string[]
  /** The browser would keep no more. */
  full: boolean
}

/**
 * Has every file of an area from the host and keeps it; one had less than a minute ago is left. `progress` hears how much
 * of it is done, from 0 to 1. Where nothing answers, the rest is not asked for.
 */
export async function renewArea(
  cache: Cache,
  base: string,
  area: string,
  progress: (done: number) => void = () => undefined,
): Promise<AreaRenewed> {
  const outcomes = new Map<string, Renewed>()
  const silent = () => [...outcomes.values()].includes('silent')
  // First, because it names the full postcodes.
  const index = `${area}/postcodes/index.json`
  outcomes.set(index, await renewOne(cache, base, index))
  const files = await filesOf(cache, base, area)
  await atMost(6, files, async (file) => {
    if (silent() || outcomes.has(file)) return
    outcomes.set(file, await renewOne(cache, base, file))
    progress(outcomes.size / files.length)
  })
  const which = (wanted: Renewed) => files.filter((file) => outcomes.get(file) === wanted)
  return { changed: which('changed'), full: which('full').length > 0 }
}

async function renewOne(cache: Cache, base: string, file: string): Promise<Renewed> {
  const url = `${base}data/${file}`
  const held = await cache.match(url)
  const readable = held && (held.status === 404 || isJson(await held.clone().text()))
  if (readable && isJustSaved(held, instant())) return 'same'
  return renew(cache, url, instant())
}

/** Does the work for every item, a few at a time: a phone's line is thin. */
export async function atMost<T>(
  few: number,
  items: T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const one = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: few }, one))
}

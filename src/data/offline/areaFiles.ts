import * as v from 'valibot'
import { instant } from '#data/instant.ts'
import { keep, kept } from '#data/storage.ts'
import { filesOf, pathOf, publishedFiles, type FileName } from '#data/published.ts'
import { languageOfPage } from '#data/language.ts'
import { isJson, isJustSaved, renew, savedAt, type Renewed } from './savedFile.ts'

/** What is held of one area, as far as it can be told without a signal. */
export interface AreaHeld {
  files: number
  bytes: number
  /** Files below `data/` that are not held, or cannot be read. */
  missing: string[]
  /** When the oldest of them was last had from the host, in milliseconds since 1970; null when nothing is held. */
  savedAt: number | null
}

/** The files of an area below `data/`, its full postcodes and example times as far as they are known to be published; in `languages` too. */
async function filesOfArea(
  cache: Cache,
  base: string,
  area: string,
  languages: readonly string[] = [],
): Promise<string[]> {
  const json = async (name: FileName): Promise<unknown> => {
    const held = await cache.match(`${base}data/${pathOf(name, area)}`)
    return held?.ok ? jsonOf(held) : null
  }
  const about = v.safeParse(timetable, await json('area.json'))
  const outcodes = v.safeParse(
    publishedFiles['postcodes/index.json'].schema,
    await json('postcodes/index.json'),
  )
  const codes = outcodes.success ? outcodes.output : []
  const tags = new Set([...(await languagesIn(cache, base)), ...languages])
  return [
    ...filesOf(about.success ? about.output : { timetable: 'published' }).map((name) =>
      pathOf(name, area),
    ),
    ...codes.map((code) => pathOf('postcodes.json', area, code)),
    ...(codes.length > 0 ? [pathOf('postcodes/ended.json', area)] : []),
    ...[...tags].map((tag) => pathOf('translations.json', area, tag)),
  ]
}

/** The languages that were chosen on this phone: that of the page, and those of any area that is held. */
async function languagesIn(cache: Cache, base: string): Promise<string[]> {
  const [held, page] = [await cache.keys(), languageOfPage()]
  const tags = held.flatMap(({ url }) => {
    const [, below = ''] = url.split(`${base}data/`)
    return /^[a-z0-9-]+\/translations\/([A-Za-z0-9-]+)\.json$/.exec(below)?.[1] ?? []
  })
  return [...new Set([...tags, ...(page === null ? [] : [page])])]
}

const timetable = v.object({ timetable: publishedFiles['area.json'].schema.entries.timetable })

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}

/** When the next file may be read: each takes a moment of the page's. */
export type Pace = () => Promise<void>

const atOnce: Pace = () => Promise.resolve()

interface Looking {
  pace?: Pace
  /** Languages that are wanted whether or not they were chosen on this phone. */
  languages?: readonly string[]
}

/** Looks at every file of an area: is it there, and can it be read? Asks nobody. */
export async function checkArea(
  cache: Cache,
  base: string,
  area: string,
  { pace = atOnce, languages }: Looking = {},
): Promise<AreaHeld> {
  const found: AreaHeld = { files: 0, bytes: 0, missing: [], savedAt: null }
  for (const file of await filesOfArea(cache, base, area, languages)) {
    await pace()
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

/**
 * What came of asking the host: `good` = all was answered; `slow` = some of it was not, or not in time; `none` = there is no
 * line to it.
 */
export type Signal = 'good' | 'slow' | 'none'

export interface AreaRenewed {
  signal: Signal
  /** Files below `data/` whose content is new, and those of which nothing was held before. */
  changed: string[]
  first: string[]
  /** The browser would keep no more. */
  full: boolean
}

interface Renewing extends Looking {
  progress?: (done: number) => void
}

/**
 * Has every file of an area from the host and keeps it; one had less than a minute ago is left. `progress` hears how much
 * of it is done, from 0 to 1. Where the line is gone or hangs, the rest is not asked for.
 */
export async function renewArea(
  cache: Cache,
  base: string,
  area: string,
  { progress = () => undefined, pace = atOnce, languages }: Renewing = {},
): Promise<AreaRenewed> {
  const outcomes = new Map<string, Renewed | 'fresh'>()
  const signal = () => signalOf([...outcomes.values()])
  // First, because they name others.
  for (const name of ['area.json', 'postcodes/index.json'] as const) {
    const file = pathOf(name, area)
    if (signal() === 'good') outcomes.set(file, await renewOne(cache, base, file))
  }
  const files = await filesOfArea(cache, base, area, languages)
  await atMost(6, files, async (file) => {
    await pace()
    if (signal() !== 'good' || outcomes.has(file)) return
    outcomes.set(file, await renewOne(cache, base, file))
    progress(outcomes.size / files.length)
  })
  const which = (wanted: Renewed) => files.filter((file) => outcomes.get(file) === wanted)
  return {
    changed: which('changed'),
    first: which('first'),
    full: which('full').length > 0,
    signal: signal(),
  }
}

function signalOf(outcomes: (Renewed | 'fresh')[]): Signal {
  const asked = outcomes.filter((it) => it !== 'fresh')
  if (asked.length > 0 && asked.every((it) => it === 'silent')) return 'none'
  // One that broke off says nothing of the line that brought the others.
  return asked.some((it) => it === 'silent' || it === 'slow') ? 'slow' : 'good'
}

async function renewOne(cache: Cache, base: string, file: string): Promise<Renewed | 'fresh'> {
  const url = `${base}data/${file}`
  const held = await cache.match(url)
  const isFresh = held && isJustSaved(held, instant())
  if (isFresh && (held.status === 404 || isJson(await held.text()))) return 'fresh'
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

const rememberedName = 'offline-areas'

/**
 * The areas this phone has kept, so that a browser that cleared them away can be told from one that never had them.
 * Nothing of a family is in it. [] where storage is blocked.
 */
export function keptAreas(): string[] {
  try {
    const read: unknown = JSON.parse(kept('device', rememberedName) ?? '[]')
    return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Notes that an area was kept whole. */
export function rememberArea(area: string): void {
  // Where storage is blocked or full nobody is told if the browser clears the rest.
  keep('device', rememberedName, JSON.stringify([...new Set([...keptAreas(), area])]))
}

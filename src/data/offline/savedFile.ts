import { listenedTo, whileSomethingComes } from '#data/line.ts'

/** What the names of our caches start with, so that they can be told from those of anything else served by the same host. */
export const cachePrefix = 'family-hub-map'

/** The cache of published data for the deployment at a scope, such as `https://host/families/`. */
export const dataCacheName = (scope: string): string => `${cachePrefix}-data-${scope}`

/** The cache of the languages that were chosen on this phone, and of all once a visit was made ready for. */
export const languageCacheName = (scope: string): string => `${cachePrefix}-languages-${scope}`

/** Whether a cache belongs to the deployment at this scope. */
export const isOurs = (cache: string, scope: string): boolean =>
  cache.startsWith(`${cachePrefix}-`) && cache.endsWith(`-${scope}`)

/** Takes away all that the deployment at this scope has kept. */
export async function forget(scope: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => isOurs(name, scope))
  await Promise.all(names.map((name) => caches.delete(name)))
}

const stamp = 'x-saved-at'

/** A file asked for less than this long ago, in milliseconds, is not asked for again. */
const justNow = 60_000

/**
 * What came of asking the host for a file: `first` = nothing of it was held before; `none` = it is not published; `wrong` =
 * what came is not the file; `slow` = it did not come in time; `silent` = there is no line to the host; `full` = there is no
 * room to keep it.
 */
export type Renewed = 'same' | 'changed' | 'first' | 'none' | 'wrong' | 'slow' | 'silent' | 'full'

/** When a held file was last had from the host, in milliseconds since 1970; 0 when nobody knows. */
export const savedAt = (held: Response): number => Number(held.headers.get(stamp)) || 0

/** Whether a held file was had so lately that asking again would tell nothing. */
export function isJustSaved(held: Response, now: number): boolean {
  const age = now - savedAt(held)
  return age >= 0 && age < justNow
}

/**
 * Asks the host for a file, past every cache, and keeps what is new. As long as something comes it is waited for: on a slow
 * line a large file takes a minute. Never throws.
 */
export async function renew(cache: Cache, url: string, now: number): Promise<Renewed> {
  const { hanging, stop } = whileSomethingComes()
  try {
    const answer = await fetch(url, { cache: 'no-cache', signal: hanging.signal })
    return await keep(cache, url, await listenedTo(answer, hanging.signal), now)
  } catch {
    // What is held stays as it is.
    return hanging.signal.aborted ? 'slow' : 'silent'
  } finally {
    stop()
  }
}

/**
 * Keeps an answer of the host, stamped with the moment. Only JSON is kept, never an error page or the page of a wifi that
 * wants a login; that a file is not published is kept too, but never over the file itself.
 */
export async function keep(
  cache: Cache,
  url: string,
  answer: Response,
  now: number,
): Promise<Renewed> {
  const held = await cache.match(url)
  if (answer.status === 404 && !held?.ok) return put(cache, url, null, now, 'none')
  const text = answer.ok ? await answer.text() : ''
  const before = held?.ok ? await held.text() : null
  // What is held was read when it was kept: the same again need not be.
  if (before !== text && !isJson(text)) return 'wrong'
  return put(
    cache,
    url,
    text,
    now,
    before === null ? 'first' : before === text ? 'same' : 'changed',
  )
}

async function put(
  cache: Cache,
  url: string,
  text: string | null,
  now: number,
  kept: Renewed,
): Promise<Renewed> {
  const headers = { 'content-type': 'application/json', [stamp]: String(now) }
  try {
    await cache.put(url, new Response(text, { status: text === null ? 404 : 200, headers }))
    return kept
  } catch {
    // The browser gives the file no room.
    return 'full'
  }
}

/** Whether a text is JSON: one that was cut off is not. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

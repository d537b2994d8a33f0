import { cachePrefix } from './savedFile.ts'

/** Whose streets are held: those of a kept plan go when the visit is finished, those of a whole area stay. */
export type StreetSet = 'plan' | 'area'

const scope = () => new URL(import.meta.env.BASE_URL, location.href).href
const nameOf = (set: StreetSet) => `${cachePrefix}-streets-${set}-${scope()}`

/** Bytes of an archive that are held under an address; null = none, or the browser keeps nothing for us. */
export async function heldStreets(address: string): Promise<Uint8Array | null> {
  if (typeof caches === 'undefined') return null
  try {
    for (const set of ['plan', 'area'] as const) {
      if (!(await caches.has(nameOf(set)))) continue
      const held = await (await caches.open(nameOf(set))).match(address)
      if (held) return new Uint8Array(await held.arrayBuffer())
    }
    return null
  } catch {
    return null
  }
}

/**
 * Holds parts of an archive, each as a file of its own below its address, and no other part of it in that set. Those that
 * are there are not had again, unless all are wanted `anew`. Answers how many bytes are held; throws what `fetchPart` throws, and where there is no room.
 */
export async function holdStreets(
  set: StreetSet,
  archive: string,
  parts: readonly string[],
  fetchPart: (part: string) => Promise<Uint8Array>,
  progress: (done: number) => void = () => undefined,
  anew = false,
): Promise<number> {
  const cache = await caches.open(nameOf(set))
  const wanted = new Map(parts.map((part) => [`${archive}/${part}`, part]))
  for (const { url } of await cache.keys())
    if (url.startsWith(`${archive}/`) && !wanted.has(url)) await cache.delete(url)
  let bytes = 0
  let done = 0
  for (const [address, part] of wanted) {
    const held = anew ? undefined : await (await cache.match(address))?.arrayBuffer()
    const found = held ? new Uint8Array(held) : await fetchPart(part)
    if (!held) await cache.put(address, new Response(found.slice()))
    bytes += found.length
    done += 1
    progress(done / wanted.size)
  }
  return bytes
}

/** How many bytes of an archive a set holds; 0 where there are none. */
export async function streetBytes(set: StreetSet, archive: string): Promise<number> {
  if (typeof caches === 'undefined' || !(await caches.has(nameOf(set)))) return 0
  const cache = await caches.open(nameOf(set))
  let bytes = 0
  for (const request of await cache.keys())
    if (request.url.startsWith(`${archive}/`))
      bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0
  return bytes
}

/** Takes a set away, or what it has of one archive. Where the browser keeps nothing for us there is none. */
export async function dropStreets(set: StreetSet, archive?: string): Promise<void> {
  if (typeof caches === 'undefined') return
  if (archive === undefined) await caches.delete(nameOf(set)).catch(() => false)
  // To open a set would make it: an empty one tells that there was a plan.
  else if (await caches.has(nameOf(set)).catch(() => false))
    await holdStreets(set, archive, [], () => Promise.resolve(new Uint8Array())).catch(() => 0)
}

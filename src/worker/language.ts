import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core'
import type { Shell } from '#data/offline/messages.ts'
import { languageCacheName } from '#data/offline/savedFile.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
const tagOf = new Map(Object.entries(__LANGUAGES__).map(([tag, { url }]) => [scope + url, tag]))

/** The language's tag is in it, so that the next version knows which languages this phone holds. */
const keyOf = (tag: string, address: string) => `${scope}languages/${tag}?${address}`

/** The file of each language, by which the check before a visit looks and mends. */
export const languageFiles = (): Shell['languages'] =>
  Object.entries(__LANGUAGES__).map(([tag, { url, integrity }]) => ({
    tag,
    url: scope + url,
    key: keyOf(tag, scope + url),
    integrity,
  }))

/** Whether a request is for the messages of a language: held once it was chosen or a visit made ready for, not by every phone. */
export const isLanguage = ({ url }: RouteMatchCallbackOptions): boolean => tagOf.has(url.href)

/** What is held, else what the host has, which is then kept. */
export async function answerLanguage({
  request,
  event,
}: RouteHandlerCallbackOptions): Promise<Response> {
  const key = keyOf(tagOf.get(request.url) ?? '', request.url)
  const held = await caches.match(key, { cacheName: languageCacheName(scope) }).catch(() => null)
  if (held) return held
  const answer = await fetch(request)
  if (answer.ok) event.waitUntil(keep(key, answer.clone()))
  return answer
}

async function keep(key: string, answer: Response): Promise<void> {
  try {
    const cache = await caches.open(languageCacheName(scope))
    await cache.put(key, answer)
  } catch {
    // The browser keeps nothing for us, or has no room: the language then needs a signal.
  }
}

/** Has the languages that this phone holds as they are in this version, so that it works with no signal from the start. */
export async function holdLanguages(): Promise<void> {
  const held = await heldKeys()
  await Promise.all(
    [...tagOf].map(async ([address, tag]) => {
      const isHeld = held.some((key) => key.startsWith(keyOf(tag, '')))
      if (!isHeld || held.includes(keyOf(tag, address))) return
      const answer = await fetch(address).catch(() => null)
      if (answer?.ok) await keep(keyOf(tag, address), answer)
    }),
  )
}

/** Lets go of the languages as they were in older versions. */
export async function dropOldLanguages(): Promise<void> {
  const now = [...tagOf].map(([address, tag]) => keyOf(tag, address))
  const old = (await heldKeys()).filter((key) => !now.includes(key))
  if (old.length === 0) return
  const cache = await caches.open(languageCacheName(scope))
  await Promise.all(old.map((key) => cache.delete(key)))
}

async function heldKeys(): Promise<string[]> {
  try {
    const cache = await caches.open(languageCacheName(scope))
    return (await cache.keys()).map(({ url }) => url)
  } catch {
    return []
  }
}

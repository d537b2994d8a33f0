import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core'
import { instant } from '#data/instant.ts'
import { isJustSaved, keep, renew } from '#data/offline/savedFile.ts'
import type { FromWorker } from '#data/offline/messages.ts'
import { dataCacheName } from '#data/offline/savedFile.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
const folder = `${scope}data/`
/** The published JSON; its schemas are for programs, and are not kept. */
const published = /^(?:areas|outcodes|[a-z0-9-]+\/.+)\.json$/

/** Which full postcodes are asked for says where a family lives: the phone keeps and renews all of them, or none. */
const telling = /\/postcodes\/(?!index\.json)/

/** Whether a request is for published data. One that asks past every cache is left to the network. */
export function isData({ url, request }: RouteMatchCallbackOptions): boolean {
  if (!url.href.startsWith(folder) || request.cache === 'no-cache') return false
  const file = url.href.slice(folder.length)
  return published.test(file) && !file.startsWith('schema/')
}

/**
 * What is held, at once, and then a look whether there is something newer: of that the pages are told. What is not held
 * comes from the network as it would without a worker.
 */
export async function answerData({
  request,
  event,
}: RouteHandlerCallbackOptions): Promise<Response> {
  const cache = await openCache()
  if (!cache) return fetch(request)
  const held = await cache.match(request.url)
  if (held?.ok) {
    if (!telling.test(request.url) && !isJustSaved(held, instant()))
      event.waitUntil(renewAndTell(cache, request.url))
    return held
  }
  return fromNetwork(cache, request, event).catch((error: unknown) => {
    if (held) return held
    throw error
  })
}

/** null where the browser keeps nothing for us. */
async function openCache(): Promise<Cache | null> {
  try {
    return await caches.open(dataCacheName(scope))
  } catch {
    return null
  }
}

async function fromNetwork(
  cache: Cache,
  request: Request,
  event: ExtendableEvent,
): Promise<Response> {
  const answer = await fetch(request)
  if (!telling.test(request.url))
    event.waitUntil(keep(cache, request.url, answer.clone(), instant()))
  return answer
}

async function renewAndTell(cache: Cache, url: string): Promise<void> {
  if ((await renew(cache, url, instant())) !== 'changed') return
  const message: FromWorker = { renewed: url.slice(folder.length) }
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message)
}

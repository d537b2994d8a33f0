import type { RouteHandlerCallbackOptions, RouteMatchCallbackOptions } from 'workbox-core'
import { matchPrecache } from 'workbox-precaching'
import { pages, parsePath } from '#url/paths.ts'

declare const self: ServiceWorkerGlobalScope

const scope = new URL(self.registration.scope)
const shellPage = 'shell.html'
/** A network that has not answered a page after this long, in milliseconds, counts as none. */
const patience = 3000

/** Whether a request opens a page of ours: not a file, and not inside another site's page. */
export function isPage({ url, request }: RouteMatchCallbackOptions): boolean {
  if (request.mode !== 'navigate' || !url.pathname.startsWith(scope.pathname)) return false
  if (url.searchParams.has('embed')) return false
  return !/\.[a-z0-9]+$/i.test(url.pathname.replace(/index\.html$/, ''))
}

/**
 * One page answers every address of a page: that of this worker's own version, so that page, scripts and styles always
 * belong together. An address this version does not know may be a page of a later one, and of a page that no phone holds the
 * scripts are with the host alone, so for these the network is asked first.
 */
export async function answerPage({ url, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const shell = await held()
  if (!shell) return fetch(request)
  const { page } = parsePath(url.pathname, scope.pathname)
  if (page !== 'unknown' && pages[page].held) return shell
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patience) })
  } catch {
    return shell
  }
}

/** The page for every address; undefined where the browser has cleared it away. */
async function held(): Promise<Response | undefined> {
  try {
    return await matchPrecache(shellPage)
  } catch {
    return undefined
  }
}

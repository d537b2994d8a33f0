import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core'
import { addRoute, cleanupOutdatedCaches, getCacheKeyForURL, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import type { Shell, ToWorker } from '#data/offline/messages.ts'
import { cachePrefix } from '#data/offline/savedFile.ts'
import { answerData, isData } from './data.ts'
import {
  answerLanguage,
  dropOldLanguages,
  holdLanguages,
  isLanguage,
  languageFiles,
} from './language.ts'
import { answerPage, isPage } from './page.ts'

declare const self: ServiceWorkerGlobalScope

setCacheNameDetails({ prefix: cachePrefix })
precache(__SHELL__)
cleanupOutdatedCaches()
// The first worker serves the page that brought it; a later one waits until the reader asks for it.
clientsClaim()

// A page that mends what is held asks past every cache, this one too.
registerRoute(
  ({ request }) => request.cache === 'reload',
  ({ request }) => fetch(request),
)
registerRoute(isPage, answerPage)
registerRoute(isData, answerData)
registerRoute(isLanguage, answerLanguage)
addRoute()

self.addEventListener('install', (event) => event.waitUntil(holdLanguages()))
self.addEventListener('activate', (event) => event.waitUntil(dropOldLanguages()))
self.addEventListener('message', (event) => {
  const asked = (event.data as Partial<ToWorker> | null)?.ask
  if (asked === 'take-over') event.waitUntil(self.skipWaiting())
  // What another script of the site says to a worker is not for this one.
  if (asked === 'shell') event.ports[0]?.postMessage(shell())
})

function shell(): Shell {
  const files = __SHELL__.map(({ url, integrity }) => ({
    url: new URL(url, self.location.href).href,
    key: getCacheKeyForURL(url) ?? url,
    integrity,
  }))
  return { cache: cacheNames.precache, files, languages: languageFiles() }
}

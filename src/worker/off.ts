import { forget } from '#data/offline/savedFile.ts'

declare const self: ServiceWorkerGlobalScope

// The kill switch: published in place of sw.js, it takes the worker and all it kept off every phone that comes by.
// It answers no request, so the pages that are open go to the network from then on.
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
// A page that registers it while another page is open brings it back: it goes when that page first speaks to it.
self.addEventListener('message', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  await forget(self.registration.scope)
  await self.registration.unregister()
  // A page that was keeping something meanwhile has made a cache anew.
  await forget(self.registration.scope)
}

import type { Page } from '@playwright/test'

/** All that a page can leave behind, as one text. */
export const everything = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url).sort(),
      ),
    )
    const entries = 'navigation' in window ? window.navigation.entries() : []
    return JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: databases.map(({ name }) => name),
      cookies: document.cookie,
      cached,
      state: history.state as unknown,
      entries: entries.map(({ url }) => url),
      address: location.href,
      name: window.name,
      title: document.title,
    })
  })

import { existsSync } from 'node:fs'
import { chromium, type BrowserContext } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../browsers.ts'
import { ms, table } from './measure.ts'

const port = 4391
const address = `http://localhost:${port}/norfolk/`
const runs = 5

/** How much a phone holds, and how soon the list of a cold page can be used with a network and without: the built product, fastest of several runs. */
export async function benchOffline(): Promise<string> {
  const executablePath = findChromium()
  if (!executablePath) return 'Offline: skipped, no Chromium was found (set CHROMIUM).'
  if (!existsSync('dist/sw.js')) return 'Offline: skipped, run `npm run build` first.'
  const server = await preview({ preview: { port, strictPort: true }, logLevel: 'silent' })
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    const without = await browser.newContext({ serviceWorkers: 'block' })
    const online = await usable(without)
    const context = await browser.newContext()
    const held = await visit(context)
    await context.setOffline(true)
    const offline = await usable(context)
    const rows = [
      [`Usable list of Norfolk, fastest of ${runs}`, 'time'],
      ['online, no worker, warm cache', ms(online)],
      ['offline, cold page', ms(offline)],
    ]
    return `${table(rows)}\nHeld: ${held.files} files, ${(held.bytes / 1e6).toFixed(2)} MB as text`
  } finally {
    await browser.close()
    await server.close()
  }
}

/** One visit until everything is held; answers how much that is. */
async function visit(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText(/^Saved on this phone/).waitFor({ timeout: 60_000 })
  const held = await page.evaluate(async () => {
    const found = { files: 0, bytes: 0 }
    for (const name of await caches.keys())
      for (const response of await (await caches.open(name)).matchAll()) {
        found.files += 1
        found.bytes += (await response.arrayBuffer()).byteLength
      }
    return found
  })
  await page.close()
  return held
}

/** From the navigation to the first result of the app itself, in milliseconds. */
async function usable(context: BrowserContext): Promise<number> {
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('#root .result').first().waitFor()
    best = Math.min(best, performance.now() - start)
    await page.close()
  }
  return best
}

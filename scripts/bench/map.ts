import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../browsers.ts'
import { publishedPlaces } from './county.ts'
import { table } from './measure.ts'

const port = 4383
const slowDown = 4
/** Steps of a drag across the map, and how many pixels each goes. */
const steps = 60
const stride = 6

/** So many places, and what is wanted of the map with them, in milliseconds. */
const counties = [
  { places: 100, firstPaint: 600, worst: 100 },
  { places: 10_000, firstPaint: 600, worst: 100 },
  { places: 100_000, firstPaint: 1200, worst: Infinity },
]
type County = (typeof counties)[number]

/** How soon the map stands with its pins, and its frames while it is dragged: 4x CPU slow-down, what `npm run build` made. */
export async function benchMap(): Promise<string> {
  const executablePath = findChromium()
  if (!executablePath) return 'Map: skipped, no Chromium was found (set CHROMIUM).'
  if (!existsSync('dist/norfolk/index.html')) return 'Map: skipped, run `npm run build` first.'
  const server = await preview({ preview: { port, strictPort: true }, logLevel: 'silent' })
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    const rows = [
      [
        `The map on a phone, CPU ${slowDown}x slower`,
        'first paint',
        'all drawn',
        'p95 frame',
        'worst',
        'as wanted',
      ],
    ]
    for (const county of counties) rows.push(await rowOf(county, browser))
    return table(rows)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function rowOf(county: County, browser: Browser): Promise<string[]> {
  const page = await browser.newPage({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, timezoneId: 'Europe/London' },
    serviceWorkers: 'block',
  })
  try {
    await open(page, county.places)
    const { firstPaint, allDrawn } = await openMap(page)
    const frames = (await dragged(page)).sort((a, b) => a - b)
    const p95 = frames[Math.ceil(frames.length * 0.95) - 1] ?? 0
    const worst = frames.at(-1) ?? 0
    const kept = firstPaint <= county.firstPaint && worst <= county.worst
    return [
      `${county.places.toLocaleString('en-GB')} places`,
      ...[firstPaint, allDrawn, p95, worst].map((time) => `${time.toFixed(0)} ms`),
      kept ? 'yes' : 'NO',
    ]
  } finally {
    await page.close()
  }
}

/** The finder with an invented county in Norfolk's place, its places shown, and slowed down once it stands. */
async function open(page: Page, places: number): Promise<void> {
  const county = publishedPlaces(places)
  await page.route(/\/data\/norfolk\/[a-z-]+\.json$/, async (route) => {
    const json = county[new URL(route.request().url()).pathname.split('/').at(-1) ?? '']
    await (json === undefined ? route.continue() : route.fulfill({ json }))
  })
  await page.goto(`http://localhost:${port}/norfolk/#show=places`)
  await page.locator('#root .result').first().waitFor({ timeout: 120_000 })
  // What the map is made of is fetched beforehand: this is about drawing, not about the network.
  await page.getByRole('button', { name: 'Map', exact: true }).first().click()
  await page.getByRole('application').getByRole('button').first().waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: 'List', exact: true }).first().click()
  await page.waitForTimeout(1000)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
}

/** Presses Map; answers how long it took until a frame had pins in it, and until all of the ground under them was drawn. */
async function openMap(page: Page): Promise<{ firstPaint: number; allDrawn: number }> {
  // No function in it has a name: that would be a name of this file, which the page does not know.
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((it) => it.textContent === 'Map')
    const start = performance.now()
    button?.click()
    while (!document.querySelector('.leaflet-marker-pane .pin'))
      await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const firstPaint = performance.now() - start
    while (document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)'))
      await new Promise(requestAnimationFrame)
    return { firstPaint, allDrawn: performance.now() - start }
  })
}

/** Drags the map there and back; answers how long each frame took. */
async function dragged(page: Page): Promise<number[]> {
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    const kept = {
      frames: [] as number[],
      before: performance.now(),
      next(now: number) {
        kept.frames.push(now - kept.before)
        kept.before = now
        requestAnimationFrame((at) => kept.next(at))
      },
    }
    Object.assign(window, { kept })
    requestAnimationFrame((at) => kept.next(at))
  })
  const box = await page.getByRole('application').boundingBox()
  const [x, y] = [box?.x ?? 0, (box?.y ?? 0) + 150]
  for (const way of [1, -1]) {
    const from = way === 1 ? x + 20 : x + 380
    await page.mouse.move(from, y)
    await page.mouse.down()
    for (let step = 1; step <= steps; step += 1)
      await page.mouse.move(from + way * step * stride, y)
    await page.mouse.up()
    await page.waitForTimeout(1000)
  }
  return page.evaluate(() => (window as unknown as Kept).kept.frames.slice(1))
}

interface Kept {
  kept: { frames: number[] }
}

import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, findChromium } from '../browsers.ts'
import { median, table } from './measure.ts'

// What came of it is in docs/decisions/first-paint.md.

const port = 4392
const address = `http://localhost:${port}/norfolk/`
const runs = 3
/** The slowest is given so long, in milliseconds. */
const patience = 120_000

interface Network {
  name: string
  /** Kilobits per second. */
  speed: number
  /** From asking to the first byte, in milliseconds. */
  latency: number
  /** How many times slower than this machine. */
  slower: number
  /** The first rows can be read within this, in milliseconds. */
  wanted: number
}

const networks: Network[] = [
  { name: 'slow 4G', speed: 1600, latency: 150, slower: 4, wanted: 1300 },
  { name: '120 kbps', speed: 120, latency: 300, slower: 4, wanted: 4000 },
  { name: '45 kbps', speed: 45, latency: 600, slower: 4, wanted: 10_000 },
]

/** What is measured of one visit, all but the last in milliseconds since it began. */
const columns = ['words', 'largest', 'rows', 'app', 'shift'] as const
type Visit = Record<(typeof columns)[number], number>

/**
 * When the first words and the first rows of the finder are painted on a slow network and a slow phone, and how much moves:
 * medians, for each built folder that is there, so that one can be held against an earlier one.
 */
export async function benchFirstPaint(folders: string[]): Promise<string> {
  const executablePath = findChromium()
  if (!executablePath) return 'First paint: skipped, no Chromium was found (set CHROMIUM).'
  const built = folders.filter((folder) => existsSync(`${folder}/norfolk/index.html`))
  if (built.length === 0) return 'First paint: skipped, run `npm run build` first.'
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  const rows = [[`First paint, median of ${runs}`, ...columns, 'rows wanted']]
  try {
    for (const folder of built) rows.push(...(await measured(browser, folder)))
    return table(rows)
  } finally {
    await browser.close()
  }
}

async function measured(browser: Browser, outDir: string): Promise<string[][]> {
  const server = await preview({
    build: { outDir },
    preview: { port, strictPort: true },
    logLevel: 'silent',
  })
  const rows: string[][] = []
  try {
    for (const network of networks) {
      const visits: Visit[] = []
      while (visits.length < runs) visits.push(await visit(browser, network))
      const medians = columns.map((name) => median(visits.map((one) => one[name])))
      const seen = medians[columns.indexOf('rows')] ?? NaN
      rows.push([
        `${outDir}, ${network.name}`,
        ...medians.map((value, at) => (columns[at] === 'shift' ? value.toFixed(3) : said(value))),
        `${said(network.wanted)} ${seen <= network.wanted ? 'yes' : 'NO'}`,
      ])
    }
    return rows
  } finally {
    await server.close()
  }
}

async function visit(browser: Browser, network: Network): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await slowDown(page, network)
    // tsx gives functions their names by a helper that a page has not.
    await page.addInitScript('self.__name = (named) => named')
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'commit', timeout: patience })
    await page.locator('#root .result').first().waitFor({ timeout: patience })
    await page.locator('#root .quick').waitFor({ timeout: patience })
    return await page.evaluate(() => (window as never as { seen: Visit }).seen)
  } finally {
    await context.close()
  }
}

async function slowDown(page: Page, { speed, latency, slower }: Network): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const bytes = (speed * 1000) / 8
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

/** In the page: notes when things are first seen. */
function watch(): void {
  const seen = { words: 0, largest: 0, rows: 0, app: 0, shift: 0 }
  Object.assign(window, { seen })
  const on = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.words = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
  on('layout-shift', ({ value = 0 }) => (seen.shift += value))
  requestAnimationFrame(function look() {
    const row = document.querySelector('article .row-title')
    if (seen.rows === 0 && row?.getClientRects().length && seen.words > 0)
      seen.rows = performance.now()
    if (document.querySelector('#root .result')?.getClientRects().length)
      seen.app = performance.now()
    else requestAnimationFrame(look)
  })
}

const said = (time: number) => `${(time / 1000).toFixed(2)} s`

import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview, type Plugin } from 'vite'
import { chromiumArguments, findChromium } from '../browsers.ts'
import { publishedCounty } from './county.ts'
import { median, table } from './measure.ts'

const port = 4381
const sessions = 10_000
const slowDown = 4
const wanted = 50
/** So many times each, in a page of its own: the middle one is what the finder does, the longest what the machine did besides. */
const rounds = 5
/** The browser tells of no interaction shorter than this, in milliseconds, so that those count as this long. */
const shortest = 16
/** A quick typist's time from key to key: long enough for a key's work to be seen apart from the next one's. */
const betweenKeys = 150
/** How long a finger stays down, ms. */
const heldFor = 80
/** A person's from one chip to the next. */
const betweenChips = 2000

/** What is typed into the one box. The names of all streets are fetched and read while one is typed. */
const texts = { town: 'Dereham', group: 'rhymes place 12', street: 'Quebec Road' }
/** What is pressed, one after the other. */
const chips = ['6 to 11 months', '1 year', 'Today', 'Weekend', 'Any time', 'Next 7 days']
const screens = { phone: { width: 412, height: 823 }, desk: { width: 1280, height: 800 } }

const bare = '/bare'
const bareBox = '<!doctype html><html lang="en"><title>Bare</title><label>Postcode <input></label>'

/** How long each key typed into the finder, and each chip pressed, keeps a family waiting: 10,000 sessions, 4x CPU slow-down, what `npm run build` made. */
export async function benchTyping(): Promise<string> {
  const executablePath = findChromium()
  if (!executablePath) return 'Typing: skipped, no Chromium was found (set CHROMIUM).'
  if (!existsSync('dist/norfolk/index.html')) return 'Typing: skipped, run `npm run build` first.'
  const server = await preview({
    plugins: [countyInstead()],
    preview: { port, strictPort: true },
    logLevel: 'silent',
  })
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    const rows = [['', 'pressed', 'p75', 'longest', 'of all', `under ${wanted} ms`]]
    for (const screen of ['phone', 'desk'] as const) {
      rows.push(await rowOf(`a bare box, on a ${screen}`, () => typeBare(screen, browser)))
      for (const text of Object.keys(texts) as (keyof typeof texts)[])
        rows.push(await rowOf(`${text}, on a ${screen}`, () => typeOn(screen, text, browser)))
      rows.push(await rowOf(`chips, on a ${screen}`, () => pressOn(screen, browser)))
    }
    const many = sessions.toLocaleString('en-GB')
    const name = `Typing, ${many} sessions, CPU ${slowDown}x slower, longest: median of ${rounds}`
    return `${name}\n${table(rows)}`
  } finally {
    await browser.close()
    await server.close()
  }
}

/** A page with one box and nothing else: what this machine and this browser need for a letter, whatever the finder does. */
async function typeBare(screen: keyof typeof screens, browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: screens[screen] })
  try {
    await page.addInitScript(watchKeys, shortest)
    await page.goto(`http://localhost:${port}${bare}`)
    await slow(page)
    return await typeInto(page, /postcode/i, [texts.street, 'Enter'])
  } finally {
    await page.close()
  }
}

async function typeOn(
  screen: keyof typeof screens,
  text: keyof typeof texts,
  browser: Browser,
): Promise<number[]> {
  const page = await browser.newPage({ viewport: screens[screen], timezoneId: 'Europe/London' })
  try {
    await open(page)
    return await typeInto(page, /postcode/i, [texts[text], 'Enter'])
  } finally {
    await page.close()
  }
}

async function pressOn(screen: keyof typeof screens, browser: Browser): Promise<number[]> {
  const page = await browser.newPage({ viewport: screens[screen], timezoneId: 'Europe/London' })
  try {
    await open(page)
    return await pressChips(page)
  } finally {
    await page.close()
  }
}

/** Answers with an invented county in Norfolk's place: the page and the worker that keeps it for later are told the same. */
function countyInstead(): Plugin {
  const county = Object.entries(withStreets(publishedCounty(sessions)))
  const texts = new Map<string, string>(
    county.map(([file, json]) => [`/data/norfolk/${file}`, JSON.stringify(json)]),
  )
  return {
    name: 'county-instead',
    enforce: 'pre',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = texts.get(request.url ?? '')
        if (request.url === bare) response.setHeader('content-type', 'text/html').end(bareBox)
        else if (text === undefined) next()
        else response.setHeader('content-type', 'application/json').end(text)
      })
    },
  }
}

/** Opens the finder, and slows it down once it stands. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(watchKeys, shortest)
  await page.goto(`http://localhost:${port}/norfolk/`)
  await page.locator('.result').first().waitFor()
  await page.locator('label.chip').first().waitFor()
  await page.waitForLoadState('networkidle')
  await slow(page)
}

async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
}

/** The streets of the real one, by name. */
function withStreets(county: Record<string, unknown>): Record<string, unknown> {
  const basemap = { type: 'streets', attribution: 'OpenStreetMap contributors', names: true }
  return { ...county, 'area.json': Object.assign({}, county['area.json'], { basemap }) }
}

/** What a page keeps of its keys and presses: the longest event of each interaction, by its number. */
interface Watching {
  keys: Map<number, number>
}

/** Keeps the longest event of each key and each press; runs in the page, where no name of this file is known. */
function watchKeys(durationThreshold: number): void {
  const keys = new Map<number, number>()
  Object.assign(window, { keys })
  new PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries() as PerformanceEventTiming[]) {
      if (!/^(key|pointer|click)/.test(name) || !interactionId) continue
      keys.set(interactionId, Math.max(duration, keys.get(interactionId) ?? 0))
    }
  }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit)
}

/** The durations kept so far, which the page then forgets. */
function takeKeys(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { keys } = window as unknown as Watching
    const durations = [...keys.values()]
    keys.clear()
    return durations
  })
}

/** Types texts letter by letter, and the key named Enter as that key; answers how long each took, ms. */
async function typeInto(page: Page, label: RegExp, texts: string[]): Promise<number[]> {
  await page.getByLabel(label).first().focus()
  await page.waitForTimeout(1000)
  await takeKeys(page)
  const keys = texts.flatMap((text) => (text === 'Enter' ? [text] : Array.from(text)))
  for (const key of keys) {
    const next = page.waitForTimeout(betweenKeys)
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await next
  }
  return timesOf(keys.length, page)
}

/** Presses chips one by one, each once the answer to the one before has come; answers how long each took, ms. */
async function pressChips(page: Page): Promise<number[]> {
  await page.waitForTimeout(1000)
  await takeKeys(page)
  for (const label of chips) {
    const chip = page.locator('label.chip', { hasText: label }).first()
    const { x, y, width, height } = await chip.evaluate((label) => {
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return label.getBoundingClientRect().toJSON() as DOMRect
    })
    // A press as the browser knows it: Playwright's own asks the page first what lies there, which would count.
    await page.mouse.click(x + width / 2, y + height / 2, { delay: heldFor })
    await page.waitForTimeout(betweenChips)
  }
  return timesOf(chips.length, page)
}

/** How long each press was waited for, ms, from the shortest to the longest. */
async function timesOf(pressed: number, page: Page): Promise<number[]> {
  await page.waitForTimeout(1000)
  const seen = await takeKeys(page)
  const unseen = Array<number>(Math.max(0, pressed - seen.length)).fill(shortest)
  return [...seen, ...unseen].sort((a, b) => a - b)
}

/** A row of the table: the quarter above p75 and the longest press, each in the middle one of the rounds, and the longest of all. */
async function rowOf(name: string, round: () => Promise<number[]>): Promise<string[]> {
  const all: number[][] = []
  for (let nth = 0; nth < rounds; nth += 1) all.push(await round())
  const longest = all.map((times) => times.at(-1) ?? 0)
  const p75 = all.map((times) => times[Math.ceil(times.length * 0.75) - 1] ?? 0)
  const shown = [median(p75), median(longest), Math.max(...longest)].map((time) => `${time} ms`)
  return [name, String(all[0]?.length ?? 0), ...shown, median(longest) < wanted ? 'yes' : 'NO']
}

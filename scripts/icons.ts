import { mkdirSync, readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, ensureChromium } from './chromium.ts'

// The pictures a phone needs to put the product on its home screen, from the one drawing in public/favicon.svg and from
// what `npm run build` made. They are kept in the repository: run this again when the drawing or the first view changes.
const folder = 'public/icons'
const paper = '#faf8f3'

/** A maskable icon may be cut to a circle of 80 % of its width: the drawing stays well inside. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.86, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 0.86, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, share: 0.6, ground: paper },
  { file: 'apple-touch-icon.png', size: 180, share: 0.72, ground: paper },
]

const screens = [
  { file: 'phone.jpg', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { file: 'desktop.jpg', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
]

async function drawIcons(browser: Browser): Promise<void> {
  const drawing = readFileSync('public/favicon.svg').toString('base64')
  for (const { file, size, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const edge = Math.round(size * share)
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
        `<img width="${edge}" height="${edge}" src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
    await page.close()
  }
}

async function takeScreens(browser: Browser): Promise<void> {
  const server = await preview({ preview: { port: 4324, strictPort: true }, logLevel: 'warn' })
  try {
    for (const { file, ...screen } of screens) {
      const page = await browser.newPage({
        ...screen,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        serviceWorkers: 'block',
      })
      await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') })
      await page.goto('http://localhost:4324/norfolk/#near=Dereham&within=10')
      await page.getByRole('article').first().waitFor()
      await page.waitForLoadState('networkidle')
      // The ground is drawn after the pins.
      await page.waitForTimeout(2000)
      await page.screenshot({ path: `${folder}/${file}`, quality: 60, type: 'jpeg' })
      await page.close()
    }
  } finally {
    await server.close()
  }
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments })
try {
  await drawIcons(browser)
  await takeScreens(browser)
} finally {
  await browser.close()
}

import { mkdirSync, readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { preview } from 'vite'
import { app } from '../src/words/app.ts'
import { product } from '../src/words/en/product.ts'
import { cardPicture } from '../src/publish/card.ts'
import { chromiumArguments, ensureChromium } from './browsers.ts'

// The pictures a phone needs to put the product on its home screen, and the one that a link is shown with, from the one drawing
// in public/favicon.svg and from what `npm run build` made. They are kept in the repository: run this again when the drawing
// or the first view changes.
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

const drawing = () => readFileSync('public/favicon.svg').toString('base64')

async function drawIcons(browser: Browser): Promise<void> {
  for (const { file, size, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const edge = Math.round(size * share)
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
        `<img width="${edge}" height="${edge}" src="data:image/svg+xml;base64,${drawing()}">`,
    )
    await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
    await page.close()
  }
}

/** Some show all of it, some only a square in the middle: what matters is there. It holds no session and no place. */
async function drawCard(browser: Browser): Promise<void> {
  const { file, width, height } = cardPicture
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(
    `<body style="margin:0;display:grid;place-content:center;justify-items:center;height:100vh;background:${paper};` +
      `border-block-end:24px solid #0a5c4f;box-sizing:border-box;font-family:'Noto Sans','Liberation Sans',Arial,sans-serif;color:#1c2421">` +
      `<img width="230" height="230" src="data:image/svg+xml;base64,${drawing()}">` +
      `<b style="margin-block-start:34px;font-size:74px;line-height:1.2">${product}</b>` +
      `<span style="margin-block-start:10px;font-size:37px;color:#47524d">${app.home}</span>`,
  )
  await page.screenshot({ path: `public/${file}` })
  await page.close()
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
  await drawCard(browser)
  await takeScreens(browser)
} finally {
  await browser.close()
}

import { statSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArguments, ensureChromium } from './browsers.ts'

const file = 'docs/picture.jpg'
/** README pictures are fetched by everybody who looks: kilobytes. */
const most = 150

const server = await preview({ preview: { port: 4322, strictPort: true }, logLevel: 'warn' })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments })
try {
  const page = await browser.newPage({
    viewport: { width: 960, height: 640 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  // Time goes on from there: Leaflet fades its tiles in by the clock.
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') })
  await page.goto('http://localhost:4322/norfolk/#near=Dereham&within=10&ages=6-11m')
  await page.getByRole('application').getByRole('button').first().waitFor()
  await page.waitForLoadState('networkidle')
  // The ground is drawn after the pins.
  await page.waitForTimeout(2000)
  await page.screenshot({ path: file, quality: 85, scale: 'css', animations: 'disabled' })
} finally {
  await browser.close()
  await server.close()
}
const size = Math.round(statSync(file).size / 1024)
console.log(`${file}: ${size} KB`)
if (size > most) {
  console.error(`That is more than ${most} KB: make the window smaller.`)
  process.exitCode = 1
}

import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { chromiumArguments, findChromium, findFirefox, findWebKit } from '../scripts/browsers.ts'
import { deployments } from './deployments.ts'

const { mock, published, families } = deployments
const root = fileURLToPath(new URL('..', import.meta.url))

/** Specs that read what was built for families, without the mock worker. */
const withoutMock =
  /(published|firstScreen|addresses|prerendered|noscript|offline|deployed)\.spec\.ts/

/** Specs of what a wide screen lays out in another way, or does by keyboard; the rest is the same as on a phone. */
const widthMatters =
  /(accessibility|builder|desk|embed|embedLayout|filters|finder|keyboard|map|sheet|week)\.spec\.ts/

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
}
const desktop = { viewport: { width: 1280, height: 900 } }

/** Tests that say so run in Firefox too. */
const inEveryEngine = /@engines/

/** Debian's own Firefox: Playwright drives it by the standard protocol (WebDriver BiDi). */
const gecko = (executablePath: string) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath },
})

const firefox = findFirefox()

/** The engines of Firefox and Safari, where this machine has them. */
const otherEngines = [
  ...(firefox
    ? [
        {
          name: 'firefox',
          grep: inEveryEngine,
          testIgnore: withoutMock,
          use: { ...desktop, baseURL: mock.address, ...gecko(firefox) },
        },
        {
          name: 'firefox-published',
          grep: inEveryEngine,
          testMatch: withoutMock,
          use: { ...desktop, baseURL: published.address, ...gecko(firefox) },
        },
      ]
    : []),
  ...(findWebKit() ? [{ name: 'webkit', testMatch: /webkit\.spec\.ts/ }] : []),
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A second try tells a busy machine from a fault; the count says how many took one.
  retries: 1,
  timeout: 90_000,
  // A busy machine may take long over a worker's first start.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every test would cost a third of the time.
    trace: 'on-first-retry',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArguments },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: [withoutMock, /(keyboard|sheet|webkit)\.spec/],
      use: { ...phone, baseURL: mock.address },
    },
    {
      name: 'desktop',
      testMatch: widthMatters,
      use: { ...desktop, baseURL: mock.address },
    },
    { name: 'published', testMatch: withoutMock, use: { ...phone, baseURL: published.address } },
    ...otherEngines,
  ],
  webServer: [mock, published, families].map(({ folder, base, port, address }) => ({
    command: `vite preview --outDir ${folder} --port ${port} --strictPort`,
    cwd: root,
    // Pages of another origin hold them in frames: see embed.spec.ts.
    env: { BASE: base, FRAME_ANCESTORS: "'self' http://localhost:*" },
    url: address,
    reuseExistingServer: false,
  })),
})

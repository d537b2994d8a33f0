import { expect, test as base, type Page } from '@playwright/test'
import type { Scenario } from '#testing/scenarios.ts'

/** Tuesday, an hour before Bounce and Rhyme. */
export const now = new Date('2026-11-24T09:00:00Z')

interface Options {
  /** Failures a test brings about itself; any other message of the browser fails it. */
  expectedErrors: RegExp
  /** What can be had from the council's files in the mock build. */
  scenario: Scenario
}

const nothing = /(?!)/

/** Playwright's test on a frozen morning, which fails on anything the browser complains of and on any other host. */
export const test = base.extend<Options>({
  expectedErrors: [nothing, { option: true }],
  scenario: ['ordinary', { option: true }],
  page: async ({ page, scenario, expectedErrors }, use) => {
    const complaints = listen(page)
    await page.clock.setFixedTime(now)
    await play(page, scenario)
    await use(page)
    const unexpected = complaints.filter((complaint) => !expectedErrors.test(complaint))
    expect(unexpected, 'what the browser complained of').toEqual([])
  },
})

export { expect }

/** From the next page on, the mock build answers as this scenario would. */
async function play(page: Page, scenario: Scenario): Promise<void> {
  await page.addInitScript((name) => void Object.assign(window, { mockScenario: name }), scenario)
}

/** In the page now open, the mock build answers as this scenario would from its next request on. */
export async function turn(page: Page, scenario: Scenario): Promise<void> {
  await page.evaluate((name) => void Object.assign(window, { mockScenario: name }), scenario)
}

/** Console errors (a broken content policy is one), uncaught errors and requests to another host, as they come. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost')
      complaints.push(`another host: ${href}`)
  })
  return complaints
}

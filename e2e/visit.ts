import type { Page } from '@playwright/test'
import { deployments } from './deployments.ts'
import { startHost, type Host } from './host.ts'
import { expect, test as base } from './test.ts'

/** The product itself, as it is built, from a host that can be broken: nothing is mocked but the host. */
export const { folder } = deployments.published

/** What a browser says when there is no network, or a file is not there. */
export const noNetwork = /Failed to load resource|net::ERR_/

export const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await startHost(folder)
    await use(host)
    await host.close()
  },
})

export const saved = /^Saved on this phone: Norfolk, \w+ \d+ \w+ \d\d:\d\d$/

/** One visit to the finder, until everything is kept. */
export async function visit(page: Page, host: Host, path = 'norfolk/'): Promise<void> {
  await page.goto(host.address + path)
  await expect(page.getByText(saved)).toBeVisible({ timeout: 30_000 })
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first()

/** Asks whether all of the county is on this phone, and waits for yes. */
export async function expectReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ready for visits?' }).click()
  await expect(page.getByText('Yes. Ready for visits.').first()).toBeVisible()
}

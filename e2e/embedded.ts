import type { FrameLocator, Page } from '@playwright/test'
import { deployments } from './deployments.ts'
import { HostSite } from './hostSite.ts'
import { expect, test as base } from './test.ts'

// Two origins: the finder at one port, the council's pages at another.
export const site = deployments.mock.address
export const script = `<script type="module" src="${site}embed.js"></script>`
export const element = (attributes = '') =>
  `<family-hub-map area="testshire" ${attributes}><a href="${site}testshire/">Find sessions</a></family-hub-map>`

export const test = base.extend<{ council: HostSite }>({
  // Desktop Chromium does not know the feature, and says so.
  // Desktop: what a sandbox blocks is said on the console too.
  expectedErrors: /web-share|sandboxed frame|Clipboard API has been blocked/,
  council: async ({}, use) => {
    const council = await HostSite.open()
    await use(council)
    council.close()
  },
})

export const frameIn = (page: Page): FrameLocator => page.frameLocator('family-hub-map iframe')

/** Goes to a page with an embed, down to it, and waits for what it found. */
export async function arrive(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address)
  await page.locator('family-hub-map, iframe').first().scrollIntoViewIfNeeded()
  const frame = frameIn(page)
  await expect(frame.getByRole('article').first()).toBeVisible()
  return frame
}

/** How tall the frame is, and what is in it, in pixels. */
export async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const iframe = page.locator('family-hub-map iframe').first()
  const box = await iframe.boundingBox()
  const content = await iframe
    .contentFrame()
    .locator('#root')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  return { frame: box?.height ?? 0, content }
}

export async function expectFitting(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page)
      return Math.abs(frame - content)
    })
    .toBeLessThanOrEqual(1)
}

export { expect }

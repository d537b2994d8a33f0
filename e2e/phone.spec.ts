import type { Page } from '@playwright/test'
import { expectSound } from './axe.ts'
import { coveredFaults } from './covered.ts'
import { open, openMap, pages } from './pages.ts'
import { expect, test } from './test.ts'

// What only a small screen has. Run in the phone project.

test('the map waits to be asked for', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('/testshire/')
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(fetched.filter((url) => /MapView|basemap/.test(url))).toEqual([])
  await openMap(page, true)
  expect(fetched.filter((url) => /MapView/.test(url))).not.toEqual([])
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Map' })).toBeHidden()
})

test('on the map what is asked stays, and the results are drawn up and down over it', async ({
  page,
}) => {
  await page.goto('/testshire/#view=map')
  await expect(page.getByRole('combobox', { name: 'Postcode' })).toBeInViewport({ ratio: 1 })
  const list = page.locator('.drawer-over')
  const height = async () => (await list.boundingBox())?.height ?? 0
  const settled = async (is: (now: number) => boolean) =>
    expect.poll(async () => is(await height())).toBe(true)
  // What stands above the stage has its height once the list is there.
  await expect(list).toBeVisible()
  const stage = await page.locator('.finder-stage').boundingBox()
  const half = (stage?.height ?? 0) / 2
  expect(await height()).toBeLessThan(half)
  await page.getByRole('button', { name: 'More of the list' }).press('Enter')
  await settled((now) => Math.abs(now - half) < 2)
  await page.getByRole('button', { name: 'More of the list' }).press('Enter')
  await settled((now) => now > half * 1.8)
  await page.getByRole('button', { name: 'More of the map' }).press('Enter')
  await settled((now) => Math.abs(now - half) < 2)
  const head = await page.locator('.drawer-head').boundingBox()
  if (!head) throw new Error('The sheet has no head.')
  await page.mouse.move(head.x + head.width / 2, head.y + 10)
  await page.mouse.down()
  await page.mouse.move(head.x + head.width / 2, head.y + half, { steps: 5 })
  await page.mouse.up()
  await settled((now) => now < half / 2)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Map' })).toBeHidden()
})

test('the week that is opened over the map begins in sight, with the way back', async ({
  page,
}) => {
  await page.goto('/testshire/#view=map')
  await page.getByRole('button', { name: 'Week', exact: true }).press('Enter')
  const back = page.getByRole('button', { name: 'List', exact: true }).first()
  await expect(back).toBeFocused()
  await expect(back).toBeInViewport({ ratio: 1 })
})

test('a place that is shown on the map has room for the way to it', async ({ page }) => {
  await page.goto('/testshire/#view=map&at=mill-lane-hub')
  const panel = page.getByRole('region', { name: 'Mill Lane Family Hub' })
  await expect(panel).toBeVisible()
  await expect(page.locator('.drawer-over')).toBeHidden()
  const stage = await page.locator('.finder-stage').boundingBox()
  const top = (await panel.boundingBox())?.y ?? 0
  expect(top - (stage?.y ?? 0)).toBeGreaterThan(270)
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('.drawer-over')).toBeVisible()
})

test('a filter panel closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('/testshire/')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused()
})

test('the filters scroll between their head and their foot, which stay', async ({ page }) => {
  await page.goto('/testshire/')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Filters' })
  await expect(dialog.getByRole('checkbox').first()).toBeVisible()
  expect(await dialog.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0)
  await dialog.getByRole('checkbox').last().focus()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
})

test('at 400 % of a desk the filters can be read, reached and left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/testshire/')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Filters' })
  await expect(dialog.getByRole('checkbox').first()).toBeVisible()
  expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0)
  // All of it but a title's height is for what is asked.
  expect(await dialog.evaluate(room)).toBeGreaterThanOrEqual(180)
  expect(await coveredFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('axe, light and dark: the filters', async ({ page }) => {
  await expectSound(page, async () => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await page.getByRole('button', { name: /^Filters/ }).click()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  })
})

test.describe('small, and large', () => {
  for (const [path, heading] of pages)
    test(`no sideways scroll at 320 pixels, nor with text twice as large: ${path}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, path, heading)
      expect(await overflow(page), '320 pixels wide').toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await overflow(page), 'text at 200%').toBeLessThanOrEqual(0)
    })
})

/** Pixels of a dialog that its options have, of those that scroll or do not. */
function room(dialog: Element): number {
  const bars = [...dialog.querySelectorAll('.dialog-head, .dialog-foot')]
  dialog.querySelector('.dialog-body')?.scrollIntoView()
  const taken = bars
    .map((bar) => bar.getBoundingClientRect())
    .map(({ top, bottom }) => Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)))
  return innerHeight - taken.reduce((sum, one) => sum + one, 0)
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

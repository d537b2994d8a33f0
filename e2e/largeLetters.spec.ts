import type { Page } from '@playwright/test'
import { openOwn, pick } from './planPage.ts'
import { expect, test } from './test.ts'

// What a phone shows to somebody whose letters are twice as large, and what a finger does there.

const twice = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Postcode' })

for (const width of [320, 390])
  test(`a plan with something in it does not scroll sideways at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await pick(page, 'port-ezra-bounce')
    await openOwn(page)
    await twice(page)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
    await expect(page.getByRole('button', { name: /^Send/ })).toBeInViewport({ ratio: 1 })
  })

test('the map is brought into sight, most of the window', async ({ page }) => {
  await page.goto('/testshire/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await twice(page)
  await page.getByRole('button', { name: 'Map', exact: true }).tap()
  const map = page.getByRole('region', { name: 'Map' })
  await expect(map).toBeVisible()
  const seen = () =>
    map.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return Math.min(bottom, innerHeight) - Math.max(top, 0)
    })
  await expect.poll(seen).toBeGreaterThan(844 / 2)
})

test('all of the map is seen at once on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto('/testshire/#view=map')
  await expect(page.locator('.drawer-over').getByRole('article').first()).toBeAttached()
  await twice(page)
  const tall = (part: string) =>
    page.locator(part).evaluate((one) => one.getBoundingClientRect().height)
  await expect.poll(() => tall('.finder-stage')).toBeLessThanOrEqual(568)
  expect(await tall('.map-controls')).toBeLessThan(await tall('.map-surface'))
})

test('the button of the box is as high as the box', async ({ page }) => {
  await page.goto('/testshire/')
  await twice(page)
  const box = await boxOf(page).boundingBox()
  const find = await page.getByRole('button', { name: 'Find', exact: true }).boundingBox()
  expect(find?.height).toBeGreaterThan((box?.height ?? 0) - 8)
})

test('a press on Find shuts the list, and the keyboard of the phone', async ({ page }) => {
  await page.goto('/testshire/')
  const options = page.getByRole('listbox').getByRole('option')
  await boxOf(page).pressSequentially('Thistleton')
  await expect(options.first()).toBeVisible()
  await page.getByRole('button', { name: 'Find', exact: true }).tap()
  await expect(options).toHaveCount(0)
  await expect(boxOf(page)).not.toBeFocused()
  await page.getByRole('checkbox', { name: /^6 to 11 months/ }).tap()
  await expect(page).toHaveURL(/ages=6-11m/)
})

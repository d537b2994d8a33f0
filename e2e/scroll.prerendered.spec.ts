import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

// What is held back here was asked for by the page itself. A worker would answer before it can be.
test.use({
  expectedErrors: /preloaded using link preload|Service Worker registration blocked/,
  serviceWorkers: 'block',
})

/** The first link of the list that is in the window, and how far down it stands. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>('#root .result a[href]')
    const first = [...links].find((link) => {
      const { top, height } = link.getBoundingClientRect()
      return height > 0 && top >= 0
    })
    return { path: first?.pathname, top: first?.getBoundingClientRect().top ?? NaN }
  })

/** Goes several screens down the longer list, opens another page by its address, and goes back while no data comes. */
async function leaveAndComeBack(page: Page) {
  await page.goto('/norfolk/')
  await page
    .getByRole('button', { name: /^Show \d+ more/ })
    .first()
    .click()
  await page.evaluate(() => scrollTo(0, 2400))
  await expect(page.getByRole('article').nth(12)).toBeAttached()
  const left = await seen(page)
  await page.goto('/norfolk/places/dereham-library/')
  // Not by a route: the browser would wait for it before it puts the scroll back itself.
  await page.addInitScript(() => {
    const ask = fetch
    const gate = new Promise((open) => addEventListener('let-go', open))
    window.fetch = async (...what) => {
      await gate
      return ask(...what)
    }
  })
  await page.goBack({ waitUntil: 'domcontentloaded' })
  await expect(page.locator('#prerendered')).toBeVisible()
  const letGo = () => page.evaluate(() => dispatchEvent(new Event('let-go')))
  await page.waitForLoadState()
  return { left, letGo }
}

test('a list that comes late on the way back is where it was', async ({ page }) => {
  const { left, letGo } = await leaveAndComeBack(page)
  await letGo()
  await expect(page.locator('#prerendered')).toHaveCount(0)
  await expect
    .poll(async () => {
      const { path, top } = await seen(page)
      return path === left.path && Math.abs(top - left.top) < 4
    })
    .toBe(true)
})

test('who scrolls before the list has come stays there', async ({ page }) => {
  const { letGo } = await leaveAndComeBack(page)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await page.mouse.move(200, 400)
  await page.mouse.wheel(0, -5000)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await letGo()
  await expect(page.locator('#prerendered')).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
  // What would be brought back is there by now.
  await expect(page.getByRole('button', { name: /^Show \d+ more/ }).first()).toBeAttached()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

const age = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const day = (page: Page, name: RegExp) => page.getByRole('radio', { name })
const faceOf = (option: Locator) => option.locator('xpath=ancestor::label')

/** Where a chip stands in the window, px. */
const placeOf = async (option: Locator) => {
  const box = await faceOf(option).boundingBox()
  return box && { x: Math.round(box.x), y: Math.round(box.y) }
}

test('a chip that is cut by the edge is on at the first press', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 740 })
  await page.goto('/testshire/')
  await expect(day(page, /^Next 7 days\W+(\d|none|ask)/)).toBeAttached()
  const cut = age(page, /^6 to 11 months/)
  const { x = 0, y = 0, width = 0 } = (await faceOf(cut).boundingBox()) ?? {}
  expect(x).toBeLessThan(370)
  expect(x + width).toBeGreaterThan(380)
  await page.mouse.click((x + 380) / 2, y + 22)
  await expect(page).toHaveURL(/#ages=6-11m$/)
  await expect(cut).toBeChecked()
})

for (const [width, hash] of [
  [360, '#near=Thistleton'],
  [768, ''],
  [1280, ''],
] as const)
  test(`the days stay where they are when ages are pressed: ${width} ${hash}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/testshire/${hash}`)
    const week = day(page, /^Next 7 days\W+(\d|none|ask)/)
    await expect(week).toBeAttached()
    const before = await placeOf(week)
    await age(page, /^0 to 5 months/).check({ force: true })
    await age(page, /^2 years/).check({ force: true })
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeAttached()
    await expect(page.getByRole('combobox', { name: 'With more than one age' })).toBeVisible()
    const after = await placeOf(week)
    expect(after?.y).toBe(before?.y)
    // The row of a phone slides by itself; a number may have another digit.
    if (width >= 768) expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(12)
  })

test('a day that is pressed stays on while its list is made', async ({ page }) => {
  await page.goto('/testshire/')
  const next = day(page, /^Tomorrow\W+(\d|none|ask)/)
  await expect(next).toBeAttached()
  await page.evaluate(() => {
    const seen: boolean[] = []
    Object.assign(window, { seen })
    const watch = () => {
      const option = document.querySelector<HTMLInputElement>('[name=when][value=tomorrow]')
      if (option) seen.push(option.checked)
      requestAnimationFrame(watch)
    }
    watch()
  })
  await faceOf(next).click()
  await expect(page.getByRole('heading', { name: /tomorrow/ }).first()).toBeVisible()
  const seen = await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)
  expect(seen.slice(seen.indexOf(true))).not.toContain(false)
})

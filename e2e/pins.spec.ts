import type { Locator, Page } from '@playwright/test'
import { openMap } from './pages.ts'
import { expect, now, test } from './test.ts'

// What a pin opens on a map that is alone. Run in the phone project.

test('Back closes what a pin opened, then the map', async ({ page }) => {
  await page.goto('/testshire/')
  const map = await openMap(page, true)
  const harbour = page.getByRole('region', { name: 'Harbour Family Hub' })
  const fern = page.getByRole('region', { name: 'Fern Bank Library' })
  const pin = map.getByRole('button', { name: 'Bounce and Rhyme, Fern Bank Library' })
  await pin.press('Enter')
  await expect(fern).toBeVisible()
  await page.goBack()
  await expect(fern).toBeHidden()
  await expect(page).toHaveURL('/testshire/#view=map')
  await expect(pin).toBeFocused()
  await page.goForward()
  await expect(fern).toBeVisible()
  await map.getByRole('button', { name: /Harbour Family Hub/ }).press('Enter')
  await expect(harbour).toBeVisible()
  await page.goBack()
  await expect(harbour).toBeHidden()
  await expect(map).toBeVisible()
  await page.goBack()
  await expect(map).toBeHidden()
  await expect(page).toHaveURL('/testshire/')
})

test('Back closes the places of one spot, whether or not one was chosen', async ({ page }) => {
  await page.goto('/testshire/')
  const map = await openMap(page, true)
  const pin = map.getByRole('button', { name: /^2 places: Little Wick Library/ })
  const choice = page.getByRole('region', { name: '2 places here' })
  const hall = page.getByRole('region', { name: 'Wick Village Hall' })
  await pin.press('Enter')
  await expect(choice).toBeVisible()
  await page.goBack()
  await expect(choice).toBeHidden()
  await expect(pin).toBeFocused()
  await page.goForward()
  await choice.getByRole('button', { name: /Wick Village Hall/ }).click()
  await expect(hall).toBeVisible()
  await page.goBack()
  await expect(hall).toBeHidden()
  await expect(choice).toBeHidden()
  await expect(map).toBeVisible()
  await pin.press('Enter')
  await choice.getByRole('button', { name: 'Close' }).click()
  await expect(choice).toBeHidden()
  await page.goBack()
  await expect(map).toBeHidden()
})

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`what a pin opened leaves the map as it was when it is closed, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    // Nothing slides while the clock stands still.
    await page.clock.install({ time: now })
    await page.goto('/testshire/')
    const map = await openMap(page, true)
    // What stands above the map has its height once the list is there.
    await expect(page.locator('.drawer-over').getByRole('article').first()).toBeVisible()
    const pin = await lowestPin(map)
    // Its middle: a pin that has the focus is larger.
    const spot = async () => {
      const { y = 0, height = 0 } = (await pin.boundingBox()) ?? {}
      return Math.round(y + height / 2)
    }
    const settled = (y: () => number | Promise<number>) =>
      expect.poll(async () => Math.abs((await spot()) - (await y()))).toBeLessThan(4)
    const before = await spot()
    const close = page.getByRole('button', { name: 'Close' })
    await pin.press('Enter')
    await expect.poll(spot).toBeLessThan(before - 20)
    await close.click()
    await settled(() => before)
    await expect(pin).toBeFocused()
    await pin.press('Enter')
    await expect.poll(spot).toBeLessThan(before - 20)
    await page.goBack()
    await settled(() => before)
    // Whoever moves it meanwhile has it where it was put.
    await pin.press('Enter')
    await expect.poll(spot).toBeLessThan(before - 20)
    const stage = await page.locator('.map-surface').boundingBox()
    if (!stage) throw new Error('There is no map.')
    const at = { x: stage.x + 20, y: stage.y + 150 }
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 40, at.y - 30, { steps: 5 })
    await page.mouse.move(at.x + 40, at.y - 30)
    await page.mouse.up()
    let last = -1
    await expect.poll(async () => last === (last = await spot())).toBe(true)
    await close.click()
    await expect(page.locator('.drawer-over')).toBeVisible()
    await settled(() => last)
  })

/** The pin of a place, not of several, that stands furthest down. */
async function lowestPin(map: Locator): Promise<Locator> {
  const pins = map.getByRole('application').getByRole('button', { name: /^(?!.*places)/ })
  const tops = await pins.evaluateAll((all) =>
    all.map((pin) => ({
      name: pin.getAttribute('aria-label') ?? '',
      top: pin.getBoundingClientRect().top,
    })),
  )
  const [lowest] = tops.sort((a, b) => b.top - a.top)
  return map.getByRole('button', { name: lowest?.name ?? '', exact: true })
}

for (const [how, close] of [
  ['its cross', (page: Page) => page.getByRole('button', { name: 'Close' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
] as const)
  test(`what a pin opened leaves nothing behind when ${how} closes it`, async ({ page }) => {
    await page.goto('/privacy/')
    await page.goto('/testshire/#view=map')
    const map = page.getByRole('region', { name: 'Map' })
    await map.getByRole('button', { name: 'Bounce and Rhyme, Fern Bank Library' }).press('Enter')
    const panel = page.getByRole('region', { name: 'Fern Bank Library' })
    await expect(panel.getByRole('heading', { name: 'Fern Bank Library' })).toBeFocused()
    await close(page)
    await expect(panel).toBeHidden()
    await expect(page).toHaveURL('/testshire/#view=map')
    await page.goBack()
    await expect(page).toHaveURL('/privacy/')
  })

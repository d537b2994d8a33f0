import type { Page } from '@playwright/test'
import { translateByBrowser } from './browserTranslation.ts'
import { expect, test } from './test.ts'

// A browser's translation takes the texts of a page away and puts its own in their place. Any error fails the test.

/** All that is written on the page but what is said for a moment, in capitals whether it was translated or not. */
async function written(page: Page): Promise<string> {
  await expect(page.locator('#prerendered')).toHaveCount(0)
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('script, style, [role=status], .map-stage'))
      one.remove()
    return copy.textContent.toUpperCase().replace(/\s+/g, ' ')
  })
}

/** The page says what it says to whom no browser translates it. */
async function expectFresh(page: Page, untranslated: Page): Promise<void> {
  await untranslated.goto('about:blank')
  await untranslated.goto(page.url())
  await expect(untranslated.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(async () => expect(await written(page)).toBe(await written(untranslated))).toPass()
}

test('no number goes stale while filters are chosen, and let go of', async ({ page, context }) => {
  const untranslated = await context.newPage()
  await untranslated.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'))
  await translateByBrowser(page)
  await page.goto('/testshire/')
  await expect(page.locator('h2 font').first()).toBeVisible()
  const steps = [
    () => page.getByRole('checkbox', { name: /^0 to 5 months/i }).click({ force: true }),
    () => page.getByRole('radio', { name: /^Tomorrow/i }).click({ force: true }),
    () => page.getByRole('radio', { name: /^Any time/i }).click({ force: true }),
    () => page.getByRole('button', { name: /^Week/i }).click(),
    () => page.getByRole('button', { name: /^List/i }).click(),
  ]
  for (const step of steps) {
    await step()
    await expectFresh(page, untranslated)
  }
})

test('the counts of the filters follow what is chosen', async ({ page }) => {
  await translateByBrowser(page)
  await page.goto('/testshire/')
  await page.getByRole('button', { name: /^Filters/i }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.locator('font').first()).toBeVisible()
  await panel.getByRole('checkbox', { name: /^Free/i }).check()
  await panel.getByRole('checkbox', { name: /^Tuesday/i }).check()
  const counts = await panel.getByRole('checkbox').evaluateAll(namesOf)
  await page.reload()
  await page.getByRole('button', { name: /^Filters/i }).click()
  await expect(panel.locator('font').first()).toBeVisible()
  await expect(async () =>
    expect(await panel.getByRole('checkbox').evaluateAll(namesOf)).toEqual(counts),
  ).toPass()
})

const namesOf = (boxes: Element[]) => boxes.map((box) => box.closest('label')?.textContent)

test('a session opens, goes into the plan and out of it, and Back leads to the list', async ({
  page,
  context,
}) => {
  const untranslated = await context.newPage()
  await untranslated.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'))
  await translateByBrowser(page)
  await page.goto('/testshire/#near=Thistleton')
  await page.locator('.row-link').first().click()
  await expect(page.locator('h1 font').first()).toBeVisible()
  await page.getByRole('button', { name: /^Add to plan/ }).click()
  await page.getByRole('button', { name: /^Remove from plan/ }).click()
  await expectFresh(page, untranslated)
  await page.goBack()
  await expect(page.locator('.row-link').first()).toBeVisible()
  await expectFresh(page, untranslated)
})

test('a language of the browser’s own is not taken for one that was chosen here', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await translateByBrowser(page)
  await page.goto('/testshire/')
  await expect(page.locator('h2 font').first()).toBeVisible()
  await page
    .getByRole('link', { name: /^Bounce and Rhyme/i })
    .first()
    .click()
  await expect(page.locator('h1 font').first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  expect(asked.filter((path) => path.endsWith('/sessions.json'))).toHaveLength(1)
  expect(asked.filter((path) => path.includes('/translations/'))).toEqual([])
})

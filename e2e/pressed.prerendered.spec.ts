import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

/** Opens a page whose scripts do not come before they are let go, as on a slow line. */
async function openWithoutApp(page: Page, address: string): Promise<() => Promise<void>> {
  let letGo = () => {}
  const gate = new Promise<void>((open) => (letGo = open))
  await page.route('**/assets/index-*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto(address)
  await expect(page.locator('#prerendered').getByRole('heading', { level: 1 })).toBeVisible()
  return async () => {
    letGo()
    await expect(page.locator('#prerendered')).toHaveCount(0)
  }
}

test.describe('before its scripts have come', () => {
  for (const [what, address, pressed, expected] of [
    ['an age', '/norfolk/', ['1 year'], /#ages=1$/],
    ['two ages and a day', '/norfolk/', ['1 year', '2 years', 'Today'], /#when=today&ages=1,2$/],
    ['one more than a link asks for', '/norfolk/#ages=1', ['2 years'], /#ages=1,2$/],
    ['one less', '/norfolk/#ages=1,2', ['1 year'], /#ages=2$/],
    ['another than a link asks for', '/norfolk/#when=today', ['Weekend'], /#when=weekend$/],
  ] as const)
    test(`options that are pressed are not lost: ${what}`, async ({ page }) => {
      const letAppCome = await openWithoutApp(page, address)
      for (const name of pressed) await page.locator('label.chip', { hasText: name }).click()
      await letAppCome()
      await expect(page).toHaveURL(expected)
    })

  test('a button that is pressed is not lost', async ({ page }) => {
    const letAppCome = await openWithoutApp(page, '/norfolk/')
    await page.getByRole('button', { name: 'Filters' }).click()
    await letAppCome()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  })
})

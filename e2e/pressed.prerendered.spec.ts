import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'
import { test as withHost } from './visit.ts'

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

  test('a text that is entered is answered: what is on is being looked for', async ({ page }) => {
    const letAppCome = await openWithoutApp(page, '/norfolk/')
    const first = page.getByText('Some of what is on in Norfolk')
    await expect(first).toBeVisible()
    const box = page.getByRole('combobox', { name: /Postcode/ })
    await box.fill('Dereham')
    await expect(first).toBeVisible()
    await box.press('Enter')
    await expect(first).toBeHidden()
    await expect(page.locator('#prerendered').getByText('Finding what’s on')).toBeInViewport()
    await letAppCome()
    await expect(page).toHaveURL(/#near=Dereham/)
  })

  test('another language can be chosen, and keeps what is asked', async ({ page }) => {
    const letAppCome = await openWithoutApp(page, '/norfolk/#ages=1')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Polski')
    await expect(page).toHaveURL(/#ages=1&lang=pl$/)
    await letAppCome()
    await expect(page.getByRole('combobox', { name: 'Język' })).toHaveValue('pl')
    await expect(page.getByRole('checkbox', { name: /1 rok/ })).toBeChecked()
  })
})

withHost('letters typed before the page is whole are not lost', async ({ page, host }) => {
  host.slow.add('/norfolk/')
  await page.goto(`${host.address}norfolk/`, { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: /Postcode/ }).fill('Der')
  await page.waitForLoadState('domcontentloaded')
  await page.getByRole('combobox', { name: /Postcode/ }).pressSequentially('eham')
  await expect(page.getByRole('option', { name: /Dereham/ }).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: /Postcode/ })).toHaveValue('Dereham')
})

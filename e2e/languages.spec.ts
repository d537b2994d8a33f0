import { expectSound } from './axe.ts'
import { pick } from './planPage.ts'
import { expect, test } from './test.ts'

test('Polish: chosen in the header, searched in, kept, handed on, and English again', async ({
  page,
}) => {
  await page.goto('/testshire/')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Polski')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'pl')
  await expect(page.getByText(/^Przetłumaczone przez komputer/).first()).toBeVisible()
  await page
    .getByRole('link', { name: /^Bounce and Rhyme/ })
    .first()
    .click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title.locator('[lang=en]')).toHaveText('Bounce and Rhyme')
  await page.getByRole('button', { name: /^Dodaj do planu/ }).click()
  await page.getByRole('link', { name: /^Twój plan/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Bounce and Rhyme' })).toBeVisible()
  const mail = page.getByRole('link', { name: 'Napisz nam, które słowa są złe' })
  await expect(mail).toHaveAttribute('href', /^mailto:/)
  await page.reload()
  await expect(html).toHaveAttribute('lang', 'pl')
  await page.getByRole('combobox', { name: 'Język' }).selectOption('English')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
})

test('a link to the same page in another language is followed', async ({ page }) => {
  await page.goto('/testshire/#lang=uk')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.evaluate(() => (location.hash = 'lang=lt'))
  await expect(html).toHaveAttribute('lang', 'lt')
  await page.waitForLoadState('networkidle')
  await page.goBack()
  await expect(html).toHaveAttribute('lang', 'uk')
})

test.describe('Arabic', () => {
  // axe takes a busy machine a while.
  test.describe.configure({ timeout: 150_000 })

  for (const path of ['/testshire/', '/testshire/sessions/thistleton-bounce/', '/testshire/plan/'])
    test(`reads from right to left, is sound, and fits 320 pixels: ${path}`, async ({ page }) => {
      await pick(page, 'thistleton-bounce')
      await expectSound(page, async () => {
        await page.goto(`${path}#lang=ar`)
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
        await expect(page.getByText('Bounce and Rhyme').first()).toBeVisible()
      })
      await page.setViewportSize({ width: 320, height: 640 })
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
      await expect.poll(overflow).toBeLessThanOrEqual(0)
    })
})

import type { Locator } from '@playwright/test'
import { arrive, element, expect, expectFitting, script, test } from './embedded.ts'

test(
  'leaves the keyboard where the person is when the page asks for something else',
  { tag: '@engines' },
  async ({ page, council }) => {
    const own = '<input aria-label="Name" /><p style="block-size: 150vh">Read</p>'
    const frame = await arrive(page, council.put('/page/', own + script + element()))
    await frame
      .getByRole('link', { name: /^Bounce and Rhyme/ })
      .first()
      .click()
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
    const name = page.getByRole('textbox', { name: 'Name' })
    await name.click()
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('family-hub-map').evaluate((one) => one.setAttribute('show', 'places'))
    await expect(frame.getByRole('heading', { name: /places, by name/ })).toBeVisible()
    await name.pressSequentially('Ada', { delay: 1000 })
    await expect(name).toBeFocused()
    await expect(name).toHaveValue('Ada')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  },
)

test('has the way back in sight on a small phone, by touch and by keyboard', async ({
  page,
  council,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const own = '<h1>Families</h1><p style="block-size: 90vh">Read</p>'
  const frame = await arrive(page, council.put('/page/', own + script + element()))
  await expectFitting(page)
  const back = frame.getByRole('link', { name: 'Back to results' })
  for (const open of [(link: Locator) => link.tap(), (link: Locator) => link.press('Enter')]) {
    await open(frame.getByRole('article').last().getByRole('link').first())
    await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
    await expect(back).toBeInViewport({ ratio: 1 })
    await back.tap()
    await expect(frame.getByRole('article').last()).toBeVisible()
    // Nobody opens the next before the list has taken the focus.
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
  }
})

import { arrive, element, expect, script, test } from './embedded.ts'

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

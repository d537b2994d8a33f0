import { arrive, element, expect, expectFitting, script, test } from './embedded.ts'

test('is read in a language that is chosen in it, in the colour of its council', async ({
  page,
  council,
}) => {
  const frame = await arrive(page, council.put('/page/', script + element('accent="#005ea5"')))
  await frame.getByRole('checkbox', { name: /^1 year/ }).check({ force: true })
  const entries = await page.evaluate(() => history.length)
  await frame.getByRole('combobox', { name: 'Language' }).selectOption('Polski')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'pl')
  await expect(frame.getByRole('checkbox', { name: /^1 rok/ })).toBeChecked()
  await expect(frame.getByText(/^Przetłumaczone przez komputer/)).toBeVisible()
  await expect(frame.locator('html')).toHaveClass(/has-accent/)
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expectFitting(page)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test.describe('with a language that cannot be had', () => {
  test.use({ expectedErrors: /web-share|Failed to load resource/ })

  test('says so where it is chosen', async ({ page, council }) => {
    await page.route('**/messages-pl*', (route) => route.abort())
    const frame = await arrive(page, council.put('/page/', script + element()))
    await frame.getByRole('combobox', { name: 'Language' }).selectOption('Polski')
    await expect(frame.getByText(/^Polski could not be loaded/)).toBeVisible()
  })
})

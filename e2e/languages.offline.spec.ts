import { languages } from '#words/languages.ts'
import { expect } from './test.ts'
import { expectReady, noNetwork, test, visit } from './visit.ts'

test.use({ expectedErrors: noNetwork })

test('once a visit is made ready for, every language can be chosen with no signal', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host)
  await expectReady(page)
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await host.close()
  const chosen = page.locator('html')
  for (const { tag, name } of [...languages.slice(1), ...languages.slice(0, 2)]) {
    await page.locator('header').getByRole('combobox').selectOption(name)
    await expect(chosen).toHaveAttribute('lang', tag)
    await expect(page.getByText(/could not be loaded/)).toBeHidden()
  }
  // What the area says in it too.
  await page.goto(`${host.address}norfolk/sessions/dereham-library-bounce-and-rhyme/`)
  await expect(page.getByText(/Piosenki i rymowanki dla niemowląt/).first()).toBeVisible()
})

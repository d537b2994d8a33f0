import { expectSound } from './axe.ts'
import { expect, expectFitting, frameIn, test } from './embedded.ts'

test.describe('the builder', () => {
  test('makes code that shows what was chosen', async ({ page, council }) => {
    await page.goto('/embed/')
    await page.getByRole('combobox', { name: 'Postcode, town or village' }).fill('Thistleton')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /^0 to 5 months/ }).check()
    await page.getByRole('radio', { name: 'Places' }).check()
    const preview = frameIn(page)
    await page.getByRole('region', { name: 'Preview', exact: true }).scrollIntoViewIfNeeded()
    await expect(preview.getByRole('heading', { name: /places .*of Thistleton/ })).toBeVisible()
    const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue()
    expect(code).toContain('near="Thistleton" ages="0-5m" show="places"')
    await page.goto(council.put('/made/', code))
    await page.locator('family-hub-map').scrollIntoViewIfNeeded()
    await expect(
      frameIn(page).getByRole('heading', { name: /places .*of Thistleton/ }),
    ).toBeVisible()
  })

  test('stays where it is while what is chosen is shown below', async ({ page }) => {
    await page.goto('/embed/')
    const map = page.getByRole('radio', { name: 'Map', exact: true })
    await page.getByRole('region', { name: 'Preview', exact: true }).scrollIntoViewIfNeeded()
    await expect(frameIn(page).getByRole('article').first()).toBeVisible()
    const stays = async () => {
      const scrolled = await page.evaluate(() => scrollY)
      return async () => expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    }
    await map.scrollIntoViewIfNeeded()
    const pressed = await stays()
    await map.check()
    await expect(frameIn(page).getByRole('application')).toBeAttached()
    await expect(map).toBeFocused()
    await pressed()
    const age = page.getByRole('checkbox', { name: /^0 to 5 months/ })
    await age.scrollIntoViewIfNeeded()
    const ticked = await stays()
    await age.check()
    await expect(frameIn(page).getByRole('checkbox', { name: /^0 to 5 months/ })).toBeChecked()
    await expect(age).toBeFocused()
    await ticked()
  })

  test('gives the embed the colour of the council, in the element and without a script', async ({
    page,
    council,
  }) => {
    await page.goto('/embed/')
    await page.getByLabel(/^Your colour/).fill('#ffdd00')
    await expect(page.getByText('That colour is too pale')).toBeVisible()
    await page.getByLabel(/^Your colour/).fill('#005ea5')
    const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue()
    const frame = await page
      .getByRole('textbox', {
        name: 'If your website does not allow scripts',
        includeHidden: true,
      })
      .inputValue()
    for (const [path, html] of [
      ['/element/', code],
      ['/frame/', frame],
    ] as const) {
      await page.goto(council.put(path, html))
      await page.locator('family-hub-map, iframe').first().scrollIntoViewIfNeeded()
      const within = path === '/frame/' ? page.locator('iframe').contentFrame() : frameIn(page)
      const link = within.getByRole('link', { name: 'Open the full finder' })
      await expect(link).toHaveCSS('color', 'rgb(0, 94, 165)')
    }
  })

  test('checks a page against what this site answers', async ({ page }) => {
    await page.goto('/embed/')
    const field = page.getByRole('textbox', { name: 'Address of your page' })
    const answer = page.getByRole('region', { name: '4. Check that your page may show it' })
    for (const [typed, said] of [
      ['nonsense', 'Write the whole address'],
      ['http://localhost:8080/page', 'Yes. localhost:8080 may show this finder.'],
      ['https://www.norfolk.gov.uk/families', 'No. www.norfolk.gov.uk is not on'],
    ] as const) {
      await field.fill(typed)
      await page.keyboard.press('Enter')
      await expect(answer).toContainText(said)
    }
    await expect(answer).toContainText('Send them this address: https://www.norfolk.gov.uk')
  })

  test('axe, light and dark', async ({ page }) => {
    await expectSound(page, async () => {
      await page.goto('/embed/')
      await expect(page.getByRole('heading', { name: '2. Copy the code' })).toBeVisible()
    })
  })
})

test('the page in the style of a council’s holds two that fit', async ({ page }) => {
  await page.goto('/embed/demo/')
  for (const title of ['Groups for babies', 'Places for families']) {
    const iframe = page.locator(`iframe[title="${title}"]`)
    await iframe.scrollIntoViewIfNeeded()
    const frame = iframe.contentFrame()
    await expect(frame.getByRole('article').first()).toBeVisible()
  }
  await expectFitting(page)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
})

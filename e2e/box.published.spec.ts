import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const boxOf = (page: Page) =>
  page.getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' })

async function ask(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path)
  await boxOf(page).fill(text)
  await boxOf(page).press('Enter')
}

test('an old children’s centre is one step away', async ({ page }) => {
  await page.goto('/norfolk/')
  await boxOf(page).fill('thetford drake')
  const closed = page.getByRole('group', { name: 'Children’s centres that closed' })
  await closed.getByRole('option', { name: /^Thetford Drake/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /^Thetford Drake/ })).toBeVisible()
})

test('Enter opens the only old children’s centre of a name', async ({ page }) => {
  await ask(page, '/norfolk/', 'thetford drake')
  await expect(page.getByRole('heading', { level: 1, name: /^Thetford Drake/ })).toBeVisible()
})

test('a village spelt as it sounds is asked about, then started from', async ({ page }) => {
  await ask(page, '/norfolk/', 'Hapisburgh')
  await page.getByRole('button', { name: 'Did you mean Happisburgh?' }).tap()
  await expect(boxOf(page)).toHaveValue('Happisburgh')
  await expect(
    page.getByRole('heading', { name: /within about \d+ miles of Happisburgh/ }),
  ).toBeFocused()
})

test('a start that is let go of leaves the focus on what was found', async ({ page }) => {
  await page.goto('/norfolk/#q=rhyme&near=Dereham')
  await page.getByRole('button', { name: 'Remove: near Dereham' }).press('Enter')
  await expect(page.getByRole('heading', { name: /matching “rhyme”/ })).toBeFocused()
})

test('the rhyme time nearest to a village is two choices', async ({ page }) => {
  await ask(page, '/norfolk/#sort=distance', 'Happisburgh')
  await expect(page).toHaveURL(/near=Happisburgh/)
  await boxOf(page).fill('rhyme')
  await page.getByRole('option', { name: /^Bounce and Rhyme/ }).tap()
  await expect(page).toHaveURL(/near=Happisburgh&types=bounce-and-rhyme/)
  await expect(boxOf(page)).toHaveValue('Happisburgh')
  await expect(page.getByRole('heading', { name: /of Happisburgh/ })).toBeVisible()
})

test.describe('from the other side of the border', () => {
  test('a town near it is started from', async ({ page }) => {
    await ask(page, '/wiltshire/', 'Swindon')
    await expect(page).toHaveURL(/\/wiltshire\/#near=Swindon$/)
    await expect(page.getByRole('heading', { name: /miles of Swindon/ })).toBeVisible()
    await expect(
      page.getByText(/^Swindon is outside Wiltshire\. Groups there are kept/),
    ).toBeVisible()
  })

  test('a postcode far from it is said to be outside, with what is nearest', async ({ page }) => {
    await ask(page, '/norfolk/', 'CB1')
    // One text, in order and once.
    await expect(page.locator('body > [role=status]')).toHaveText(
      /^CB1 is outside Norfolk\. Groups there are kept in another list\. The nearest places in Norfolk to Cambridge:/,
    )
    const said = page.locator('.ask-said')
    await expect(said).toContainText('CB1 is outside Norfolk.')
    await expect(said).toContainText('The nearest places in Norfolk to Cambridge:')
    await expect(said.getByRole('link').first()).toHaveAccessibleName(/Downham Market|Thetford/)
    await expect(page).toHaveURL(/\/norfolk\/$/)
  })

  for (const [postcode, said] of [
    ['SN1 2AB', /^SN1 2AB is outside Wiltshire\. Groups there are kept in another list/],
    ['SN2 2AB', /^SN2 2AB is not in our list of postcodes for Wiltshire\. Groups there may/],
  ] as const) {
    test(`${postcode}, of the town over the border, is not said to be in the county`, async ({
      page,
    }) => {
      await ask(page, '/wiltshire/', postcode)
      const main = page.getByRole('main')
      await expect(main.getByText(said)).toBeVisible()
      await expect(main.getByText('The nearest places in Wiltshire to Swindon:')).toBeVisible()
    })
  }

  for (const [path, county, ...texts] of [
    ['/norfolk/', 'Wiltshire', 'Swindon', 'SN25', 'Frome', 'Shaftesbury', 'Hungerford'],
    ['/wiltshire/', 'Norfolk', 'Beccles', 'Wisbech', 'Brandon', 'Bungay'],
  ] as const) {
    test(`${texts.join(', ')}: not claimed for ${county}, whose list reaches them`, async ({
      page,
    }) => {
      for (const text of texts) {
        await ask(page, path, text)
        await expect(page.getByRole('link', { name: `${county}’s list may have it` })).toBeVisible()
        await expect(page.getByText(`That is in ${county}`)).toHaveCount(0)
        await boxOf(page).fill('')
      }
    })
  }

  test('a postcode that is nearer to another county leads there', async ({ page }) => {
    await ask(page, '/norfolk/', 'SN3 2AB')
    await expect(page.getByRole('main').getByText('SN3 2AB is outside Norfolk.')).toBeVisible()
    await expect(page.getByText('The nearest places in Norfolk')).toHaveCount(0)
    await page.getByRole('link', { name: 'Wiltshire is nearer: look there, from Swindon' }).tap()
    await expect(page).toHaveURL(/\/wiltshire\/#near=Swindon$/)
    await expect(page.getByRole('heading', { name: /miles of Swindon/ })).toBeVisible()
  })

  test('a town of another county is one press away, with all that was asked', async ({ page }) => {
    await ask(page, '/norfolk/#ages=6-11m', 'Salisbury')
    await page.getByRole('link', { name: 'That is in Wiltshire: look there' }).tap()
    await expect(page).toHaveURL(/\/wiltshire\/#near=Salisbury&ages=6-11m$/)
    await expect(boxOf(page)).toHaveValue('Salisbury')
    await expect(page.getByRole('heading', { name: /of Salisbury/ })).toBeVisible()
  })
})

test('the list fits a narrow screen with letters twice as large, and what is announced is always there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/norfolk/')
  await expect(page.getByRole('article').or(page.getByRole('listitem')).first()).toBeVisible()
  await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'))
  await boxOf(page).fill('thetford')
  const last = page.getByRole('listbox').getByRole('option').last()
  await expect(last).toBeAttached()
  await boxOf(page).press('ArrowUp')
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-selected', 'true')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  const shown = page
    .locator('.ask')
    .evaluate((ask) =>
      [...ask.querySelectorAll('[role=status]')].map((one) => getComputedStyle(one).display),
    )
  expect(await shown).not.toContain('none')
})

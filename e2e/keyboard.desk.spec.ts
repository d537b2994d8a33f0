import type { Page } from '@playwright/test'
import { openPublished } from './deskPage.ts'
import { expect, test } from './test.ts'

// All of it by keys alone: a press is never a click, and the focus is never lost.

test.skip(({ isMobile }) => isMobile, 'A keyboard is a thing of desks.')

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement !== document.body)

/** Tab, until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, back = false): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const called = await page.evaluate(() => {
      const it = document.activeElement
      const label = it instanceof HTMLInputElement ? it.labels?.[0]?.textContent : it?.textContent
      return it === document.body ? '' : (it?.getAttribute('aria-label') ?? label ?? '')
    })
    if (name.test(called)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`no ${String(name)} by Tab`)
}

async function press(page: Page, name: RegExp, back = false): Promise<void> {
  await tabTo(page, name, back)
  await page.keyboard.press('Enter')
}

async function babyClub(page: Page): Promise<void> {
  await openPublished(page)
  await tabTo(page, /^Name of the group/)
  await page.keyboard.type('baby club')
  await expect(page.getByText('1 group', { exact: true })).toBeVisible()
  await press(page, /^Baby Club/)
  await expect(page.getByRole('heading', { level: 2, name: /^Baby Club/ })).toBeVisible()
}

test('“Not on this Tuesday”, undone and done again', async ({ page }) => {
  await babyClub(page)
  await press(page, /^Not on Wednesday 2 December/)
  await expect(page.getByLabel(/^Why\?/)).toBeFocused()
  await page.keyboard.type('the hall is in use')
  await page.keyboard.press('Enter')
  await expect(
    page.getByText('Not on Wednesday 2 December (cancelled: the hall is in use)'),
  ).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
  // The next thing by Tab is beside it.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^As usual .* 2 December/ })).toBeFocused()
  await press(page, /^Undo: /, true)
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
  await press(page, /^Redo: /)
  await expect(page.getByText('1 thing is changed, and not published yet.')).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
})

test('“Still right”', async ({ page }) => {
  await babyClub(page)
  await tabTo(page, /^Your team/)
  await page.keyboard.type('Early years team')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Checked today by Early years team.')).toBeVisible()
  await expect(page.getByLabel('Your team')).toBeFocused()
})

test('the round', async ({ page }) => {
  await openPublished(page)
  await press(page, /^The round$/)
  const venue = page.getByRole('article').last()
  const name = venue.getByRole('heading', { level: 3 })
  const first = String(await name.textContent())
  await tabTo(page, /^Your team/)
  await page.keyboard.type('Early years team')
  await press(page, /^It is right$/)
  await expect(name).not.toHaveText(first)
  await expect(venue).toBeFocused()
  const second = String(await name.textContent())
  await press(page, /^Nobody answered$/)
  expect(await hasFocus(page)).toBe(true)
  await press(page, /^Undo: /, true)
  await expect(name).toHaveText(second)
})

test('the table', async ({ page }) => {
  await openPublished(page)
  await press(page, /^Table$/)
  await tabTo(page, /^Cost: /)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('£1.50')
  await page.keyboard.press('Enter')
  const costs = page.getByRole('textbox', { name: /^Cost: / })
  await expect(costs.nth(1)).toBeFocused()
  await page.keyboard.press('Control+d')
  await expect(costs.nth(1)).toHaveValue('£1.50')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('dear')
  await page.keyboard.press('ArrowUp')
  await press(page, /^To the next cell that needs a word$/, true)
  await expect(costs.nth(1)).toBeFocused()
})

test('a place is taken out, and a draft is thrown away, without losing the focus', async ({
  page,
}) => {
  await openPublished(page)
  await press(page, /^Places$/)
  await tabTo(page, /^Name of the place/)
  await page.keyboard.type('wick village')
  await expect(page.getByText('1 place', { exact: true })).toBeVisible()
  await press(page, /^Wick Village Hall/)
  await expect(page.getByRole('button', { name: 'Take it out of the list' })).toBeVisible()
  await press(page, /^Take it out of the list$/)
  await press(page, /^Take them all out$/)
  await expect(page.getByText('This place is not in the draft.', { exact: false })).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
  await press(page, /^About this draft$/, true)
  await press(page, /^Start again$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Start again' })).toBeFocused()
  await press(page, /^Start again$/)
  await press(page, /^Throw it away$/)
  await expect(page.getByRole('heading', { name: 'Open a list' })).toBeVisible()
  expect(await hasFocus(page)).toBe(true)
})

import type { Page } from '@playwright/test'
import { expectSound } from './axe.ts'
import { expect, test } from './test.ts'

const week = '/testshire/#view=week'
const thisWeek = 'Tuesday 24 November to Monday 30 November'
const nextWeek = 'Tuesday 1 December to Monday 7 December'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

/** Shows one day on a phone; on a wide screen all of them are there. */
async function look(page: Page, isMobile: boolean, day: RegExp): Promise<void> {
  if (isMobile)
    await page.getByRole('group', { name: 'Day' }).getByRole('button', { name: day }).click()
}

async function openDate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From a date', expanded: false }).click()
}

test(
  'from the list to the week and back, kept by a reload',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/testshire/#days=TU,WE')
    await page.getByRole('button', { name: 'Week', exact: true }).click()
    await expect(page).toHaveURL(/#days=TU,WE&view=week$/)
    await expect(heading(page, thisWeek)).toBeVisible()
    // What is cut off while it is fetched, Firefox complains of.
    await page.waitForLoadState('networkidle')
    await page.reload()
    await expect(heading(page, thisWeek)).toBeVisible()
    await expect(page.getByText(/^\d sessions?\b[^\n]*\./)).toBeVisible()
    await page.getByRole('button', { name: 'List', exact: true }).click()
    await expect(heading(page, 'soonest first')).toBeVisible()
    await page.goBack()
    await expect(heading(page, thisWeek)).toBeVisible()
  },
)

test('a session is under its day and its time of day, and leads to its page', async ({
  page,
  isMobile,
}) => {
  await page.goto(`${week}&near=Port+Ezra&within=any`)
  await look(page, isMobile, /Wednesday 25/)
  const entry = page.getByRole('listitem').filter({ hasText: 'Baby Club' })
  for (const text of ['1pm to 2:30pm', 'Mill Lane Family Hub', 'miles', '0 to 12 months'])
    await expect(entry).toContainText(text)
  if (isMobile) await expect(page.getByRole('heading', { name: 'Afternoon' })).toBeVisible()
  else {
    const row = page.getByRole('row', { name: /^Afternoon/ })
    await expect(row.getByRole('cell').nth(1)).toContainText('Baby Club')
    await expect(page.getByRole('columnheader', { name: 'Today Tuesday' })).toBeVisible()
  }
  await entry.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Baby Club' })).toBeVisible()
  await page.goBack()
  await expect(heading(page, thisWeek)).toBeVisible()
})

test('an example says so, and what has no times is asked for', async ({ page, isMobile }) => {
  await page.goto(week)
  await look(page, isMobile, /Friday 27/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Little Wick Library' })).toContainText(
    'Example time',
  )
  const ask = page.getByRole('region', { name: 'Also run, ask for times' })
  await expect(ask.getByRole('listitem').filter({ hasText: 'Fern Bank' })).toBeVisible()
  await expect(ask.getByRole('listitem').filter({ hasText: 'Harbour' })).toContainText('01632')
})

test('the next week and the last, by keyboard, with the focus where it was', async ({ page }) => {
  await page.goto(week)
  const next = page.getByRole('button', { name: '7 days later' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, nextWeek)).toBeVisible()
  await expect(next).toBeFocused()
  await expect(page).toHaveURL(/from=2026-12-01/)
  await expect(page.getByRole('status').filter({ hasText: nextWeek })).toBeAttached()
  await page.reload()
  await expect(heading(page, nextWeek)).toBeVisible()
  const previous = page.getByRole('button', { name: '7 days earlier' })
  await previous.focus()
  await page.keyboard.press('Space')
  await expect(heading(page, thisWeek)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(heading(page, thisWeek)).toBeVisible()
  await expect(previous).toBeFocused()
  await page.goBack()
  await expect(heading(page, nextWeek)).toBeVisible()
})

test('days without school and bank holidays say so', async ({ page, isMobile }) => {
  await page.goto(`${week}&from=2026-12-21`)
  await expect(page.getByText('The school holidays are not confirmed by the council')).toBeVisible()
  await look(page, isMobile, /Friday 25/)
  await expect(page.getByText('Christmas Day: bank holiday')).toBeVisible()
  await expect(page.getByText('School holidays', { exact: true }).first()).toBeVisible()
})

test('a week with nothing is not a dead end', async ({ page }) => {
  await page.goto(`${week}&types=infant-feeding`)
  await expect(page.getByText('Nothing in these seven days.')).toBeVisible()
  await page.getByRole('button', { name: 'Next: Tuesday 15 December' }).click()
  await expect(heading(page, 'Tuesday 15 December to Monday 21 December')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Feeding Café' })).toBeVisible()
})

test('a chip promises what the week will show', async ({ page }) => {
  await page.goto('/testshire/#view=week')
  const chip = page.locator('label.chip', { hasText: '1 year' })
  const count = chip.locator('.chip-count')
  await expect(count).toHaveText(/\d/)
  const [promised] = /\d+/.exec(await count.innerText()) ?? []
  await chip.click()
  await expect(page.getByRole('checkbox', { name: /^1 year/ })).toBeChecked()
  await expect(page.locator('.week-found')).toContainText(`${promised} session`)
})

test('the filters promise what the week will show', async ({ page }) => {
  await page.goto(`${week}&show=places`)
  const said = await page.getByText(/^\d+ sessions?\b[^\n]*\./).innerText()
  const [found] = /^\d+ sessions?/.exec(said) ?? []
  const [ask = ''] = /, \d+ to ask about/.exec(said) ?? []
  await page.getByRole('button', { name: /^Filters/ }).click()
  await expect(page.getByRole('button', { name: `Show ${found}${ask}`, exact: true })).toBeVisible()
})

test('what overlaps among the picked is said', async ({ page, isMobile }) => {
  await page.goto(`${week}&from=2026-12-03&picks=port-ezra-bounce,mill-lane-stay-and-play`)
  await look(page, isMobile, /Thursday 3/)
  const entry = page.getByRole('listitem').filter({ hasText: '10:30am to 11am' })
  await expect(entry).toContainText('Picked')
  await expect(entry).toContainText('Overlaps with Stay and Play, Mill Lane Family Hub, 9:30am')
})

test('a starting date, and the school holidays at a press', async ({ page }) => {
  await page.goto('/testshire/')
  await openDate(page)
  await page.getByLabel('Starting from', { exact: true }).fill('2026-12-01')
  await expect(page).toHaveURL(/#from=2026-12-01$/)
  await page.getByRole('button', { name: 'Remove From Tuesday 1 December' }).click()
  await expect(page).toHaveURL(/\/testshire\/$/)
  // A day that was picked is a choice made.
  await openDate(page)
  await page.getByRole('button', { name: 'Saturday 28 November' }).click()
  await expect(page).toHaveURL(/#when=today&from=2026-11-28$/)
  await expect(page.getByRole('heading', { name: /on Saturday 28 November/ })).toBeFocused()
  await expect(page.getByRole('radio', { name: /^Sat 28 Nov/ })).toBeChecked()
  await page.getByRole('button', { name: 'Remove Saturday 28 November' }).click()
  await openDate(page)
  await page.getByRole('button', { name: 'School holidays, 19 December to 3 January' }).click()
  await expect(page).toHaveURL(/#when=break$/)
  // Nothing is listed that lies past their end.
  await expect(
    page.getByRole('heading', { name: /from Saturday 19 December to Sunday 3 January/ }),
  ).toBeVisible()
  await expect(page.getByRole('list', { name: 'Monday 21 December' })).toContainText('Holiday Play')
})

test.describe('axe, light and dark', () => {
  for (const hash of ['', '&from=2026-12-21&near=Thistleton', '&types=infant-feeding'])
    test(`the week ${hash}`, async ({ page }) => {
      await expectSound(page, async () => {
        await page.goto(week + hash)
        await expect(page.getByRole('heading', { level: 2, name: / to / })).toBeVisible()
      })
    })

  test('the starting date', async ({ page }) => {
    await expectSound(page, async () => {
      await page.goto('/testshire/#from=2026-12-01')
      await openDate(page)
      await expect(page.getByRole('button', { name: /^School holidays/ })).toBeVisible()
    })
  })
})

test('no sideways scroll at 320 pixels, nor with text twice as large', async ({ page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${week}&near=Thistleton`)
  await expect(heading(page, thisWeek)).toBeVisible()
  expect(await overflow(), '320 pixels wide').toBeLessThanOrEqual(0)
  for (const day of await page.getByRole('group', { name: 'Day' }).getByRole('button').all())
    expect((await day.boundingBox())?.width).toBeGreaterThanOrEqual(44)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await overflow(), 'text at 200%').toBeLessThanOrEqual(0)
})

test('with letters twice as large it is a day at a time, with no word broken', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(week)
  await expect(page.getByRole('table', { name: thisWeek })).toBeVisible()
  const letters = (size: string) =>
    page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size)
  await letters('200%')
  await expect(page.getByRole('group', { name: 'Day', exact: true })).toBeVisible()
  await letters('')
  await expect(page.getByRole('table', { name: thisWeek })).toBeVisible()
})

test('on paper it is the whole week, from a phone too', async ({ page }) => {
  await page.goto(week)
  await expect(heading(page, thisWeek)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const table = page.getByRole('table', { name: thisWeek })
  await expect(table.getByRole('columnheader')).toHaveCount(7)
  await expect(table.getByRole('link', { name: 'Baby Club' })).toBeVisible()
  await expect(page.getByRole('button', { name: '7 days later' })).toBeHidden()
})

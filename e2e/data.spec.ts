import type { Page } from '@playwright/test'
import { expectSound } from './axe.ts'
import { open } from './pages.ts'
import { expect, test } from './test.ts'

const title = 'About the information for Testshire'
const arrive = (page: Page) => open(page, '/testshire/data/', title)

test('says how much is known, and how fresh it is', async ({ page }) => {
  await arrive(page)
  const times = page.getByRole('table', { name: 'Sessions by what is known of their times' })
  await expect(times.getByRole('row', { name: /^Example times only \d+ sessions?/ })).toBeVisible()
  const fresh = page.getByRole('table', { name: 'Places by how long ago they were checked' })
  await expect(fresh.getByRole('row')).toHaveCount(1 + 6)
  await expect(fresh.getByRole('row', { name: /not known/i })).toHaveCount(1)
  const places = page.getByRole('table', { name: /^Places by date last checked/ })
  const first = places.getByRole('link').first()
  // In brackets stands what is doubtful of a place, which its page says below its name.
  const name = (await first.innerText()).replace(/ \(.*\)$/, '')
  await first.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('gives every format away', async ({ page, request }) => {
  await arrive(page)
  await expect(page.getByText(/^Spreadsheets \(\d+ files\)$/)).toBeVisible()
  for (const closed of await page
    .locator('summary')
    .filter({ hasText: /files\)$/ })
    .all())
    if (!(await closed.evaluate((it) => it.parentElement?.hasAttribute('open'))))
      await closed.click()
  const links = page.getByRole('region', { name: 'Download the information' }).getByRole('link')
  const addresses = await links.evaluateAll((all) =>
    all.map((it) => (it as HTMLAnchorElement).href),
  )
  const made = addresses.filter((address) =>
    /(\.(csv|ics)|open-referral.page-\d+\.json)$/.test(address),
  )
  expect(made.length).toBeGreaterThan(20)
  for (const address of made) expect((await request.get(address)).status(), address).toBe(200)
})

test('a spreadsheet is saved under a name that says whose it is', async ({ page }) => {
  await arrive(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'sessions.csv', exact: true }).click()
  expect((await saved).suggestedFilename()).toBe('testshire-sessions.csv')
})

test('the bars are seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await arrive(page)
  const drawn = await page
    .getByRole('table', { name: /^Places by how long ago/ })
    .locator('svg')
    .first()
    .evaluate((svg) => [...svg.children].map((part) => getComputedStyle(part).fill))
  expect(new Set(drawn).size).toBe(2)
})

test.describe('with records that are wrong', () => {
  test.use({ scenario: 'bad-record' })

  test('names each by file, record and field', async ({ page }) => {
    await arrive(page)
    const refused = page.getByRole('list', { name: 'Records left out, and why' })
    await expect(refused.getByRole('listitem')).toHaveCount(2)
    for (const said of ['testshire/libraries.json', 'lost-library', 'nowhere-bounce', 'placeId'])
      await expect(refused.getByText(said, { exact: true }).first()).toBeVisible()
  })

  test('axe, light and dark', async ({ page }) => {
    await expectSound(page, () => arrive(page))
  })
})

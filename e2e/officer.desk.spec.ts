import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { part } from './deskPage.ts'
import { expect, test } from './test.ts'

const sheet = readFileSync('src/testing/desk/thirty-groups.csv', 'utf8')
const postcodes = [
  '"ZZ1 1AA",10,383000,218000',
  '"ZZ1 1AB",10,383100,218100',
  '"ZZ1 2AB",10,381100,219100',
  '"ZZ2 1AA",10,388100,215100',
].join('\n')

const status = (page: Page, said: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: said }).first()).toBeVisible()

/** A council of its own, with its terms and postcodes. */
async function startSevernshire(page: Page): Promise<void> {
  await page.goto('/desk/')
  await page.getByText('Or start a new council').click()
  await page.getByLabel('Name of the area').fill('Severnshire')
  await page.getByLabel('Name of the council').fill('Severnshire Council')
  await page.getByLabel('Web page of the council').fill('www.severnshire.example')
  await page.getByLabel(/^A town in its middle/).fill('Gloucester')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'About Severnshire' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Put in the school terms/ })).toBeInViewport()
  await page
    .getByLabel('School terms')
    .fill('Autumn term 2026: Monday 2 November to Friday 18 December')
  await page.getByLabel('These terms are as the council publishes them').check()
  await page.getByRole('button', { name: 'Save about the area' }).click()
  await status(page, 'About the area: changed')
  await page.getByLabel('Choose files of postcodes').setInputFiles({
    name: 'zz.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(postcodes),
  })
  await status(page, '4 postcodes taken in')
}

// Nobody has drawn a map of a council that begins.
test.use({ expectedErrors: /status of 404/ })

test('an officer goes from nothing to a finder of thirty groups, and to a zip', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'It is made for a desk.')
  test.setTimeout(150_000)
  await startSevernshire(page)
  await expect(page.getByRole('link', { name: /^Put in the school terms/ })).toBeHidden()
  await page.getByRole('link', { name: 'Add groups from a spreadsheet' }).click()
  await page.getByLabel('Paste the rows here, with their headings').fill(sheet)
  await page.getByRole('button', { name: 'Read these rows' }).click()
  await page.getByLabel('What kind are they?').selectOption('Stay and play')
  await page.getByLabel('When was this sheet last checked?').fill('2026-11-10')
  // Two of the four towns are found by a postcode of the sheet itself.
  await expect(page.getByLabel(/^A postcode in Thistleton/)).toHaveValue('ZZ1 1AA')
  await page.getByLabel(/^A postcode in Little Wick/).fill('zz12ab')
  await page.getByLabel(/^A postcode in Fern Bank/).fill('ZZ2 1AA')
  await status(page, '24 rows can be added. 6 rows need a word from you')
  const next = page.getByRole('button', { name: 'To the next cell that needs a word' })
  const words = [
    ['Ages: Tiny Toes', '1-4 years'],
    ['Day, or when: Baby Sensory', 'every other Thurs from 3 September 2026'],
    ['How to come: Stay & Play Fern Bank', 'drop in'],
    ['Postcode: Sing and Sign', 'ZZ1 2AB'],
    ['Ages: Little Movers', '1-3'],
    ['Ages: Baby Massage', 'birth to 12 months'],
  ] as const
  for (const [name, word] of words) {
    await next.click()
    const cell = page.getByRole('textbox', { name, exact: true })
    await expect(cell).toBeFocused()
    // Whose cell it is, and what it should be, are in sight with it.
    const row = page.getByRole('row').filter({ has: cell })
    await expect(row.getByText(/^This should be/).first()).toBeInViewport({ ratio: 1 })
    await expect(row.getByRole('textbox', { name: /^Name: / })).toBeInViewport({ ratio: 1 })
    await cell.fill(word)
    await cell.press('Enter')
  }
  await page.getByRole('button', { name: 'Add 30 groups' }).click()
  await status(page, '30 groups added from a spreadsheet')

  await part(page, 'Publish').click()
  await page.getByRole('link', { name: 'Open Wick Village Hall' }).click()
  await expect(page.getByLabel('Which place is it?')).toHaveValue('Village Hall, Little Wick')
  await page.getByRole('button', { name: 'Make them one' }).click()
  await status(page, 'made one place')
  await part(page, 'Publish').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a zip of the files' }).click()
  const inside = unzipSync(readFileSync(await (await download).path()))
  const names = Object.keys(inside)
  expect(names.filter((it) => /^website\/severnshire\/sessions\/[^/]+\//.test(it))).toHaveLength(30)
  const towns = inside['website/data/severnshire/gazetteer.json']
  expect(towns && strFromU8(towns)).toContain('"Little Wick"')

  await page.goto('/desk/preview/')
  await expect(page.getByRole('heading', { name: 'Bouncy Bees' })).toBeVisible()
  await expect(page.getByText('30 of 30 sessions were confirmed in the last month')).toBeVisible()
})

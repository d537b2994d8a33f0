import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { contentTypes } from '../scripts/build/headers.ts'
import { deployments } from './deployments.ts'
import { expect, test } from './test.ts'

/** Every kind of address there is, and the heading of its page. */
const addresses: [path: string, heading: string | RegExp][] = [
  ['', /in Norfolk/],
  ['norfolk/', /in Norfolk/],
  ['wiltshire/', /in Wiltshire/],
  ['norfolk/places/dereham-library/', 'Dereham Library'],
  ['norfolk/sessions/dereham-library-bounce-and-rhyme/', 'Bounce and Rhyme'],
  ['norfolk/data/', 'About the information for Norfolk'],
  ['desk/', 'The desk'],
  ['accessibility/', /Accessibility/],
  ['privacy/', 'Privacy'],
]

for (const { base, address } of [deployments.published, deployments.families])
  test.describe(`deployed at ${base}`, () => {
    test.use({ baseURL: address })

    for (const [path, heading] of addresses)
      test(`/${path} is a file, opens directly and survives a reload`, async ({ page }) => {
        const response = await page.goto(`${base}${path}`)
        expect(response?.status()).toBe(200)
        const title = page.getByRole('heading', { level: 1, name: heading })
        await expect(title).toBeVisible()
        await page.reload()
        await expect(title).toBeVisible()
      })

    test('a link leads on, back leads back, forward leads on again', async ({ page }) => {
      await page.goto(`${base}norfolk/#near=Dereham&within=5`)
      const found = page.getByRole('heading', { name: /within about 5 miles of Dereham/ })
      await expect(found).toBeVisible()
      await page.getByRole('article').first().getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`${base}norfolk/sessions/[a-z0-9-]+/`))
      await page.goBack()
      await expect(found).toBeVisible()
      await page.goForward()
      await expect(page).toHaveURL(/\/sessions\//)
    })

    test('a final slash may be missing', async ({ page }) => {
      await page.goto(`${base}norfolk/data`)
      await expect(page).toHaveURL(`${base}norfolk/data/`)
    })

    test.describe('what is not there', () => {
      test.use({ expectedErrors: /Failed to load resource.*404/ })

      test('is a 404 that says what it was and offers the search', async ({ page }) => {
        const response = await page.goto(`${base}norfolk/places/no-such-place/`)
        expect(response?.status()).toBe(404)
        await expect(page.getByText('No place is called “no-such-place”')).toBeVisible()
      })
    })
  })

test('hosts are told what every file is: some refuse what they do not know', () => {
  const files = readdirSync(deployments.published.folder, { recursive: true, encoding: 'utf8' })
  const ends = new Set([...files.map((file) => extname(file)).filter(Boolean), '.xml'])
  expect([...ends].filter((end) => !(end in contentTypes))).toEqual([])
})

test('what a family asked for is in no path, query or title', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/norfolk/')
  await page
    .getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' })
    .fill('NR19 1DP')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /of NR19/ })).toBeVisible()
  const { pathname, search, hash } = new URL(page.url())
  expect(pathname + search).toBe('/norfolk/')
  expect(hash).toContain('NR19')
  expect(await page.title()).not.toContain('NR19')
  expect(asked.filter((url) => /near=|1DP/.test(url.replace(/#.*$/, '')))).toEqual([])
})

test('unknown keys and values of a link are ignored', async ({ page }) => {
  await page.goto('/norfolk/#ages=99,1&colour=blue&within=4&days=XX')
  await expect(page.getByRole('checkbox', { name: /^1 year/ })).toBeChecked()
  await expect(
    page.getByRole('group', { name: 'Filters chosen' }).getByRole('listitem'),
  ).toHaveText(['Clear filters'])
})

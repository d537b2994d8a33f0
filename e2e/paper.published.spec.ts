import { openOnPaper, printed } from './printed.ts'
import { expect, test } from './test.ts'

test('no word of the list is broken where its column is narrow', async ({ page }) => {
  const table = await openOnPaper(page, '/norfolk/')
  await page.emulateMedia({ media: 'print' })
  await expect(table).toBeVisible()
  const words = new Set((await table.innerText()).split(/\s+/))
  const paper = (await printed(page)).join(' ')
  expect(words.size).toBeGreaterThan(100)
  // A word may be broken where it has a hyphen; what is above and below the table is not in it.
  const broken = [...words].filter((word) => !word.includes('-') && !paper.includes(word))
  expect(broken).toEqual([])
})

test('a phone that shows the map prints what the list does, to its end', async ({ page }) => {
  const asked = '/norfolk/#near=Thetford'
  await openOnPaper(page, asked)
  // What is known of the whole comes last.
  const last = 'This information was last checked'
  await expect.poll(async () => (await printed(page)).join(' ')).toContain(last)
  const list = await printed(page)
  for (const map of ['view=map', 'view=map&at=thetford-library']) {
    await openOnPaper(page, `${asked}&${map}`)
    await expect(page.locator('.finder-map')).toBeVisible()
    await expect.poll(() => printed(page), { message: map }).toEqual(list)
  }
})

for (const path of ['places/kings-lynn-nar-base', 'sessions/dereham-library-bounce-and-rhyme'])
  test.describe(`the page of ${path} that nobody has scrolled`, () => {
    test('prints its small map and the bus stops near', async ({ page }) => {
      await page.goto(`/norfolk/${path}/`)
      await expect(page.locator('#root .door-map canvas').first()).toBeAttached()
      expect(await page.evaluate(() => scrollY)).toBe(0)
      expect((await printed(page)).join(' ')).toMatch(/OpenStreetMap.*Bus stops near/)
    })

    test('prints no frame and no credit of a map that is not there', async ({ page }) => {
      // It never answers.
      await page.route('**/*.pmtiles', () => {})
      await page.goto(`/norfolk/${path}/`)
      await expect(page.locator('#root .door-map figure')).toBeAttached()
      expect((await printed(page)).join(' ')).not.toContain('OpenStreetMap')
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('#root .door-map figure')).toBeHidden()
    })
  })

import type { Page } from '@playwright/test'
import { picturesOnPaper } from './printed.ts'
import { expect, test } from './test.ts'

// What the app would use is fetched early, and here there is no app.
test.use({ javaScriptEnabled: false, expectedErrors: /preloaded using link preload/ })

test('the finder lists every place, what it is, where, and what happens there', async ({
  page,
}) => {
  await page.goto('/norfolk/')
  await expect(page.getByRole('heading', { level: 1, name: /in Norfolk/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Libraries' })).toBeVisible()
  const library = page.getByRole('listitem').filter({ hasText: 'Dereham Library' })
  await expect(library).toContainText('59 High Street, Dereham NR19 1DZ')
  await expect(library).toContainText('Bounce and Rhyme')
  const base = page.getByRole('listitem').filter({ hasText: 'Diss Children' }).first()
  await expect(base.getByRole('link', { name: '01379 651786' })).toBeVisible()
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(100)
  await expect(page.getByRole('link', { name: 'Just One Norfolk', exact: true })).toBeVisible()
})

test('nothing is held out that only a script can do', async ({ page }) => {
  for (const path of ['/norfolk/', '/norfolk/sessions/dereham-library-bounce-and-rhyme/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('checkbox').or(page.getByRole('radio'))).toHaveCount(0)
  }
})

test('the same list stands in another site’s page', async ({ page }) => {
  await page.goto('/norfolk/?embed#types=bounce-and-rhyme')
  await expect(page.getByRole('link', { name: 'Dereham Library' })).toBeVisible()
})

test('a place and a session can be read to the end, and lead to each other', async ({ page }) => {
  await page.goto('/norfolk/places/dereham-library/')
  await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible()
  await page.getByRole('link', { name: /^Bounce and Rhyme/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bounce and Rhyme' })).toBeVisible()
  await expect(
    page.getByText(/^Every Thursday, 11am to 11:30am Example time/).first(),
  ).toBeVisible()
  await expect(page.getByText('made up to show how the finder works')).toBeVisible()
  // A date is only next on the day it is read.
  await expect(page.getByRole('main').getByText(/\d (November|December|January)/)).toHaveCount(0)
})

test('the statements can be read', async ({ page }) => {
  await page.goto('/accessibility/')
  await expect(page.getByRole('heading', { name: 'Technical information' })).toBeVisible()
  // Of several areas none is the reader's for sure.
  await expect(page.getByText('Ask the council whose area you are looking at.')).toBeVisible()
  await expect(page.getByRole('link', { name: '0344 800 8020' })).toHaveCount(0)
  await page.goto('/privacy/')
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible()
})

for (const path of ['/norfolk/plan/', '/norfolk/data/'])
  test(`${path} says that it needs scripts, and whom to ask`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('status')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('link', { name: '0344 800 8020' })).toBeVisible()
  })

test('the builder, which all areas share, says that it needs scripts, and names no council', async ({
  page,
}) => {
  await page.goto('/embed/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /Council|0344 800 8020/ })).toHaveCount(0)
})

const icons = (page: Page) => page.locator('i:is(.mark, .icon, .kind-mark)')

test('icons are seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/norfolk/sessions/dereham-library-bounce-and-rhyme/')
  const drawn = await icons(page).evaluateAll((all) =>
    all.map((one) => {
      const { backgroundColor, maskImage } = getComputedStyle(one)
      return [backgroundColor, maskImage.startsWith('url("data:image/svg+xml')]
    }),
  )
  const words = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)
  expect(drawn.length).toBeGreaterThan(5)
  expect(drawn).toEqual(drawn.map(() => [words, true]))
})

test('icons are on paper, where backgrounds are not', async ({ page }) => {
  await page.goto('/norfolk/sessions/dereham-library-bounce-and-rhyme/')
  const pictures = await picturesOnPaper(page)
  await icons(page).evaluateAll((all) => {
    for (const one of all) one.style.visibility = 'hidden'
  })
  // The mark, the kind of place, its address and its telephone at least.
  expect(pictures - (await picturesOnPaper(page))).toBeGreaterThanOrEqual(4)
})

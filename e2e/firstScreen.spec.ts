import type { Page } from '@playwright/test'
import { countShifts, shifts } from './shifts.ts'
import { expect, test } from './test.ts'

// The table "measured" of what families see first, with the published data of Norfolk.

const asked = '/#near=NR19%201DP&ages=6-11m'

async function arrive(page: Page, path: string): Promise<void> {
  await countShifts(page)
  await page.goto(path)
  await expect(page.locator('#prerendered')).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
  // A search is answered once its postcode is known.
  if (path !== '/') await expect(page.getByRole('heading', { name: /of NR19 1/ })).toBeVisible()
}

/** Results of which every pixel is on the first screen, clear of the bar at its foot. */
const wholeRows = (page: Page) =>
  page.getByRole('article').evaluateAll((rows) => {
    const foot = document.querySelector('.finder-turn')?.getBoundingClientRect().top ?? innerHeight
    return rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= 0 && bottom <= foot
    }).length
  })

async function tabsTo(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let presses = 1; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return presses
  }
  throw new Error('Tab never leads there.')
}

const firstResultHasFocus = (page: Page) =>
  page
    .getByRole('article')
    .first()
    .evaluate((row) => row.contains(document.activeElement))

test('the days end in no line of one chip at 1280 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await arrive(page, '/')
  const lines = page
    .locator('.quick-row .chip')
    .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top))
  const [before, last] = (await lines).slice(-2)
  expect(before).toBe(last)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const [path, least] of [
    ['/', 3],
    [asked, 4],
  ] as const)
    test(`${path} shows ${least} whole results, and nothing jumps`, async ({ page }) => {
      await arrive(page, path)
      expect(await wholeRows(page)).toBeGreaterThanOrEqual(least)
      expect(await shifts(page)).toBeLessThanOrEqual(0.02)
    })

  test('a result is about 90 pixels high, and twelve are two screens', async ({ page }) => {
    await arrive(page, asked)
    const heights = await page
      .getByRole('article')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
    const middle = heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]
    expect(middle).toBeLessThanOrEqual(105)
    const twelfth = await page.getByRole('article').nth(11).boundingBox()
    const first = await page.getByRole('article').first().boundingBox()
    if (!twelfth || !first) throw new Error('There are no twelve results.')
    expect((twelfth.y + twelfth.height - first.y) / 844).toBeLessThanOrEqual(2)
  })

  test('the first results are within the distance that is said', async ({ page }) => {
    await arrive(page, asked)
    const heading = await page
      .getByRole('heading', { name: /of NR19 1/ })
      .getAttribute('aria-label')
    const within = Number(/within (\d+) miles/.exec(heading ?? '')?.[1])
    const rows = await page.getByRole('article').allTextContents()
    const far = rows.slice(0, 8).map((row) => Number(/(\d+(\.\d)?) miles?/.exec(row)?.[1]))
    for (const miles of far) expect(miles).toBeLessThanOrEqual(within)
  })

  test('is read in few words', async ({ page }) => {
    await arrive(page, '/')
    const text = await page.locator('body').innerText()
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(700)
  })

  test('with letters twice as large the first result begins within a screen and a half', async ({
    page,
  }) => {
    await arrive(page, '/')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'))
    const first = await page.getByRole('article').first().boundingBox()
    expect(first?.y).toBeLessThanOrEqual(844 * 1.5)
  })
})

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  for (const path of ['/', asked])
    test(`${path} shows a whole result`, async ({ page }) => {
      await arrive(page, path)
      expect(await wholeRows(page)).toBeGreaterThanOrEqual(1)
    })
})

for (const width of [320, 1280])
  for (const [asked, days] of [
    ['when=break', 'from Saturday 19 December'],
    ['when=week&from=2027-01-11', 'from Monday 11 January'],
  ] as const)
    test(`days that no chip says stand in the heading: ${asked} at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/norfolk/#${asked}`)
      const said = page.locator('.results-title').getByText(days)
      await expect(said).toBeAttached()
      expect((await said.boundingBox())?.width).toBeGreaterThan(100)
    })

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  for (const [path, least] of [
    ['/', 4],
    [asked, 5],
  ] as const)
    test(`${path} shows ${least} whole results beside the whole map`, async ({ page }) => {
      await arrive(page, path)
      expect(await wholeRows(page)).toBeGreaterThanOrEqual(least)
      await expect(page.getByRole('region', { name: 'Map' })).toBeInViewport({ ratio: 1 })
      expect(await shifts(page)).toBeLessThanOrEqual(0.02)
    })

  test('on a large screen what is asked has room, in a line', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await arrive(page, asked)
    const box = await page.locator('.ask-box .input').boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(360)
    const label = await page.locator('.ask-box .field-label').boundingBox()
    expect(label?.height).toBeLessThanOrEqual(30)
  })

  test('eighteen presses of Tab lead to the first result, and one after the skip link', async ({
    page,
  }) => {
    await arrive(page, '/')
    expect(await tabsTo(page, () => firstResultHasFocus(page))).toBeLessThanOrEqual(18)
    await page.getByRole('link', { name: 'Skip to main content' }).focus()
    await page.keyboard.press('Enter')
    expect(await tabsTo(page, () => firstResultHasFocus(page))).toBe(1)
  })
})

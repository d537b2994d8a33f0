import { pick } from './planPage.ts'
import { printed } from './printed.ts'
import { expect, test } from './test.ts'

const eight =
  'thistleton-bounce,mill-lane-babies,mill-lane-stay-and-play,st-anns-saturday,harbour-first-aid,little-wick-bounce,wick-toddlers,mill-lane-hub'
const more = `${eight},harbour-support,port-ezra-bounce,harbour-feeding,st-anns-weighing,mill-lane-holiday-play,harbour-hub`

// A phone in a kitchen.
test.use({ viewport: { width: 390, height: 844 } })

for (const { tag, kind } of [
  { tag: 'pl', kind: 'Piosenki' },
  { tag: 'ar', kind: 'أغانٍ' },
])
  test(`in ${tag}: shown with English below, then the code; after the visit the phone has its own language`, async ({
    page,
  }) => {
    await pick(page, 'thistleton-bounce')
    await page.goto(`/testshire/plan/#lang=${tag}`)
    await page.locator('.hand-over button').first().click()
    const family = page.locator('dialog.family')
    await expect(family).toContainText(kind)
    const english = family.locator('.in-english')
    await expect(english).toHaveAttribute('lang', 'en')
    await expect(english).toContainText('Free')
    await family.locator('.family-turn button').last().click()
    await expect(family.getByRole('img')).toBeVisible()
    await expect(english).toContainText('Take it with you')
    await family.locator('.family-head button').click()
    await page.locator('.finish button').first().click()
    await page.locator('.finish-ask button').first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('group', { name: 'Visit finished' })).toContainText('cleared')
    await page.reload()
    await expect(page.getByRole('group', { name: 'Visit finished' })).toHaveCount(0)
  })

for (const tag of ['lt', 'ar'])
  test(`eight things are on one sheet in ${tag}, with English on it or on the next page, which is said`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`/testshire/plan/#picks=${eight}&lang=${tag}`)
    await expect(page.locator('.sheet-map path').first()).toBeAttached()
    const pages = await printed(page)
    expect(pages.length).toBeLessThanOrEqual(2)
    expect(pages.join(' ')).toContain('Every Tuesday, 10am to 10:45am')
    const isAfter = (await page.locator('.sheet').getAttribute('data-english')) === 'after'
    expect(pages).toHaveLength(isAfter ? 2 : 1)
    if (isAfter) expect(pages[0]).not.toContain('Every Tuesday, 10am to 10:45am')
  })

test('a long plan has its English on a page after it', async ({ page }) => {
  await page.goto(`/testshire/plan/#picks=${more}&lang=pl`)
  await expect(page.locator('.sheet-map path').first()).toBeAttached()
  const pages = await printed(page)
  expect(pages.at(-1)).toContain('Every Tuesday, 10am to 10:45am')
  expect(pages.join(' ')).toContain('To samo po angielsku')
})

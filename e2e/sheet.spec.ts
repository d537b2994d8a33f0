import type { Page } from '@playwright/test'
import { codeOf } from '#domain/plan/pickCode.ts'
import { printed } from './printed.ts'
import { readCode } from './readCode.ts'
import { expect, test } from './test.ts'

const eight =
  'thistleton-bounce,mill-lane-babies,mill-lane-stay-and-play,st-anns-saturday,harbour-first-aid,little-wick-bounce,wick-toddlers,mill-lane-hub'
const more = `${eight},harbour-support,port-ezra-bounce,harbour-feeding,st-anns-weighing,mill-lane-holiday-play,harbour-hub`
const plan = (picks: string) => `/testshire/plan/#picks=${picks}`

async function printedSheets(page: Page): Promise<string[]> {
  await expect(page.locator('.sheet-map path').first()).toBeAttached()
  return printed(page)
}

test(
  'eight things are on one sheet, every one of them whole',
  { tag: '@engines' },
  async ({ page }) => {
    // With less motion, letters that change size must not be measured as they were.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(plan(eight))
    const pages = await printedSheets(page)
    expect(pages).toHaveLength(1)
    for (const said of [
      'Our plan',
      'Monday 1:30pm to 3pm Every week in school term. 1 Wick Toddlers, Wick Village Hall The Green, Little Wick ZZ1 2DD · Testshire Council: 01632 960 000',
      'Not on 21 December (school holidays); 28 December (bank holiday).',
      'Tuesday 10am to 10:45am Every week, all year. 2 Bounce and Rhyme, Thistleton Library Market Place, Thistleton ZZ1 1AB · Phone 01632 960 003 Free · Just turn up · 0 to 5 years. Half an hour of songs, then a play. What to expect: Come in by the front door. Someone will say hello. Not on 1 December (cancelled: boiler repair). Checked by Testshire Libraries, 12 October 2026.',
      'Thursday 9:30am to 11am Next: 3 and 17 December, and 14 and 28 January 2027, until 15 July 2027. 4 Stay and Play,',
      'Friday 10:30am to 11:15am Example time Every week, all year. 5 Bounce and Rhyme,',
      'Saturday 10am to 11:30am Next: 5 and 19 December, and 2 and 16 January 2027. 6 Saturday Play',
      '£10 · Book first · Pregnancy. Ten places.',
      '8 Mill Lane Family Hub 1 Mill Lane, Thistleton ZZ1 1AA · Phone 01632 960 001',
      'Not checked since February 2026: ring before you go.',
      'The dates of school terms may still change.',
      'Printed on 24 November 2026. This information was last checked between',
    ])
      expect(pages[0]).toContain(said)
  },
)

test('what does not fit goes to a second sheet, and no card is cut in two', async ({ page }) => {
  await page.goto(plan(more))
  const pages = await printedSheets(page)
  expect(pages.length).toBeGreaterThan(1)
  await page.emulateMedia({ media: 'print' })
  const cards = await page
    .locator('.sheet-row')
    .evaluateAll((rows) =>
      rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    )
  expect(cards.length).toBeGreaterThan(12)
  const squeeze = (text: string) => text.replace(/\s/g, '')
  for (const card of cards)
    expect(pages.filter((one) => squeeze(one).includes(squeeze(card)))).toHaveLength(1)
})

test('it is black on white from a dark page too, and takes the place of the page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await page.goto(plan(eight))
  const sheet = page.locator('.sheet')
  await expect(sheet).toBeVisible()
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('#root')).toBeHidden()
  const colours = await sheet.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((one) => {
      const { color, fill, stroke, borderTopColor } = getComputedStyle(one)
      return [color, fill, stroke, borderTopColor]
    }),
  )
  const grey = /^(?:none|rgba?\((\d+), \1, \1(?:, [\d.]+)?\))$/
  expect([...new Set(colours)].filter((colour) => !grey.test(colour))).toEqual([])
})

test('its code leads back to the plan', async ({ page }) => {
  await page.goto(plan(eight))
  const { origin } = new URL(page.url())
  await page.emulateMedia({ media: 'print' })
  const code = page.getByRole('img', { name: 'Scan for the newest times' })
  const link = await readCode(page, await code.screenshot())
  expect(link).toBe(origin + plan(eight.split(',').map(codeOf).join(',')))
})

test('where printing is blocked, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await page.clock.install()
  await page.goto(plan(eight))
  await page.getByRole('button', { name: 'Print for the fridge' }).click()
  await page.clock.runFor(2000)
  await expect(page.getByText('This page was not let print')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the plan in a new tab' })).toBeVisible()
})

test('a page that prints says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void window.dispatchEvent(new Event('beforeprint'))
  })
  await page.clock.install()
  await page.goto(plan(eight))
  await page.getByRole('button', { name: 'Print for the fridge' }).click()
  await page.clock.runFor(2000)
  await expect(page.getByText('This page was not let print')).toBeHidden()
})

test(
  'the family sees the plan, a thing a page, and its code',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(plan(eight))
    const show = page.getByRole('button', { name: 'Show to family' })
    await show.click()
    const view = page.getByRole('dialog', { name: 'Your plan' })
    await expect(view.getByRole('group', { name: 'Page 1 of 9' })).toBeVisible()
    await expect(view.getByRole('link')).toHaveCount(0)
    await expect(view.getByRole('button')).toHaveText(['Close', 'Back', 'Next'])
    for (let page = 1; page < 9; page += 1) await view.getByRole('button', { name: 'Next' }).click()
    await expect(view.getByRole('img', { name: 'QR code that opens this plan' })).toBeVisible()
    await view.getByRole('button', { name: 'Close' }).click()
    await expect(view).toBeHidden()
    await expect(show).toBeFocused()
  },
)

test('Escape leaves it where there is no full screen and no wake lock', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not here'))
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
  })
  await page.goto(plan(eight))
  await page.getByRole('button', { name: 'Show to family' }).click()
  const view = page.getByRole('dialog', { name: 'Your plan' })
  await expect(view).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(view).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show to family' })).toBeFocused()
})

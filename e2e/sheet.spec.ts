import { extractText, getDocumentProxy } from 'unpdf'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const eight =
  'thistleton-bounce,mill-lane-babies,mill-lane-stay-and-play,st-anns-saturday,harbour-first-aid,little-wick-bounce,wick-toddlers,mill-lane-hub'
const plan = (picks: string) => `/testshire/plan/#picks=${picks}`

/** What Chromium prints: a text for each page. */
async function printed(page: Page): Promise<string[]> {
  await expect(page.locator('.sheet-map path').first()).toBeAttached()
  const file = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
  return text.map((one) => one.replace(/\s+/g, ' '))
}

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'paper is as wide for every screen'))

test('eight things are on one sheet, every one of them whole', async ({ page }) => {
  await page.goto(plan(eight))
  const pages = await printed(page)
  expect(pages).toHaveLength(1)
  for (const said of [
    'Our plan',
    'Monday 1:30pm to 3pm Every week in school term. 1 Wick Toddlers Wick Village Hall The Green, Little Wick ZZ1 2DD Testshire Council: 01632 960 000',
    'Not on 21 December (school holidays); 28 December (bank holiday: Boxing Day). School dates may still change.',
    'Tuesday 10am to 10:45am Every week, all year. 2 Bounce and Rhyme Thistleton Library Market Place, Thistleton ZZ1 1AB Phone 01632 960 003 Free · Just turn up · 0 to 5 years What to expect: Half an hour of songs, then a play. Come in by the front door. Someone will say hello. Checked by Testshire Libraries, 12 October 2026. Not on 1 December (cancelled: boiler repair).',
    'Thursday 9:30am to 11am Next: 3 and 17 December, 14 and 28 January. 4 Stay and Play',
    'Friday 10:30am to 11:15am Example time Every week, all year. 5 Bounce and Rhyme',
    'Saturday 10am to 11:30am Next: 5 and 19 December, 2 and 16 January. 6 Saturday Play',
    '£10 · Book first · Pregnancy Ten places',
    '8 Mill Lane Family Hub 1 Mill Lane, Thistleton ZZ1 1AA Phone 01632 960 001',
    'Not checked since February 2026: ring before you go.',
    'Printed on 24 November 2026. Information last updated 16 November 2026.',
  ])
    expect(pages[0]).toContain(said)
})

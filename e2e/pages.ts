import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Every page, and what shows that it has opened. */
export const pages: [path: string, open: string | RegExp][] = [
  ['/testshire/', '5 sessions in the next 7 days, soonest first'],
  ['/testshire/#near=Thistleton&ages=0-5m,1&days=TU,WE', /of Thistleton/],
  ['/testshire/#show=places', /places, by name/],
  ['/testshire/#days=SU&free=1&types=stay-and-play', 'Nothing fits all of that'],
  ['/testshire/places/mill-lane-hub/', 'Mill Lane Family Hub'],
  ['/testshire/places/fern-bank-library/', 'Fern Bank Library'],
  ['/testshire/places/larkspur-centre/', 'Larkspur Children’s Centre'],
  ['/testshire/sessions/thistleton-bounce/', 'Bounce and Rhyme'],
  ['/testshire/sessions/little-wick-bounce/', 'Bounce and Rhyme'],
  ['/testshire/data/', 'About the information for Testshire'],
  ['/desk/', 'The desk'],
  ['/accessibility/', /Accessibility/],
  ['/privacy/', 'Privacy'],
]

/** Opens a page and waits until it shows what it is. */
export async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
}

/** The map with its pins, which on a phone stands behind a button. */
export async function openMap(page: Page, isMobile: boolean): Promise<Locator> {
  if (isMobile) await page.getByRole('button', { name: 'Map', exact: true }).first().click()
  const map = page.getByRole('region', { name: 'Map' })
  await expect(map.getByRole('application').getByRole('button').first()).toBeVisible()
  return map
}

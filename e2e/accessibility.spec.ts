import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every room, and what shows that it has opened. */
const rooms: [path: string, open: string | RegExp][] = [
  ['/testshire/', '13 sessions, soonest first'],
  ['/testshire/#near=Thistleton&ages=0-5m,1&days=TU,WE', /near Thistleton/],
  ['/testshire/#show=places', /places, by name/],
  ['/testshire/#days=SU&free=1&types=stay-and-play', 'Nothing fits all of that'],
  ['/testshire/places/mill-lane-hub/', 'Mill Lane Family Hub'],
  ['/testshire/places/fern-bank-library/', 'Fern Bank Library'],
  ['/testshire/places/larkspur-centre/', 'Larkspur Children’s Centre'],
  ['/testshire/sessions/thistleton-bounce/', 'Bounce and Rhyme'],
  ['/testshire/sessions/little-wick-bounce/', 'Bounce and Rhyme'],
  ['/testshire/data/', 'About the information for Testshire'],
  ['/accessibility/', /Accessibility/],
  ['/privacy/', 'Privacy'],
]

async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
}

/** WCAG 2.0 to 2.2, A and AA; target-size is in axe but switched off unless asked for. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(tags).options({
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** No violation in the light theme, nor in the dark one. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
}

async function openMapOnPhone(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: 'Map', exact: true }).first().click()
  await expect(page.getByRole('application').getByRole('button').first()).toBeVisible()
}

test.describe('axe, light and dark', () => {
  for (const [path, heading] of rooms)
    test(path, async ({ page }) => {
      await open(page, path, heading)
      await expectSound(page)
    })

  test('the map', async ({ page, isMobile }) => {
    await open(page, '/testshire/', '13 sessions, soonest first')
    await openMapOnPhone(page, isMobile)
    await expectSound(page)
    await page.getByRole('button', { name: 'Bounce and Rhyme, Fern Bank Library' }).click()
    await expect(page.getByRole('region', { name: 'Fern Bank Library' })).toBeVisible()
    await expectSound(page)
  })

  test('the suggestions', async ({ page }) => {
    await open(page, '/testshire/', '13 sessions, soonest first')
    await page.getByRole('combobox', { name: 'Postcode' }).fill('port')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectSound(page)
  })

  test('the filters', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'On a wide screen they stand beside the list, which has been looked at.')
    await open(page, '/testshire/', '13 sessions, soonest first')
    await page.getByRole('button', { name: /^Filters/ }).click()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    await expectSound(page)
  })
})

test.describe('small, and large', () => {
  test.skip(({ isMobile }) => !isMobile, 'The windows are of the same size in both projects.')

  for (const [path, heading] of rooms)
    test(`no sideways scroll at 320 pixels, nor with text twice as large: ${path}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, path, heading)
      expect(await overflow(page), '320 pixels wide').toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await overflow(page), 'text at 200%').toBeLessThanOrEqual(0)
    })
})

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

test.describe('by keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'A keyboard is a thing of desks.')

  test('the first press of Tab offers to skip to the content', async ({ page }) => {
    await open(page, '/testshire/', '13 sessions, soonest first')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('what has the focus is never covered, and Tab always leads on', async ({ page }) => {
    await open(page, '/testshire/', '13 sessions, soonest first')
    await openMapOnPhone(page, false)
    const seen = new Set<string>()
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(focused)
      expect(focus.covered, `covered: ${focus.what}`).toBe(false)
      seen.add(focus.what)
    }
    expect(seen.size).toBeGreaterThan(40)
  })

  test('the map can be skipped, and left', async ({ page }) => {
    await open(page, '/testshire/', '13 sessions, soonest first')
    await openMapOnPhone(page, false)
    const map = page.getByRole('region', { name: 'Map' })
    await map.getByRole('link', { name: 'Skip the map' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(map.getByRole('application').getByRole('button').first()).not.toBeFocused()
    await expect(page.locator('.finder-map :focus')).toHaveCount(0)
  })
})

/** What has the focus, and whether something else lies over the middle of it (WCAG 2.2, 2.4.11). */
function focused(): { what: string; covered: boolean } {
  const element = document.activeElement ?? document.body
  const { left, top, width, height } = element.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  const label = element.closest('label')
  const own = over === null || element.contains(over) || over.contains(element)
  const what = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent} ${Math.round(left)},${Math.round(top + scrollY)}`
  return { what, covered: !own && !label?.contains(over) }
}

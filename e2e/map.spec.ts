import type { Locator } from '@playwright/test'
import { openMap } from './pages.ts'
import { expect, test } from './test.ts'

const pinsOf = (map: Locator) => map.getByRole('application').getByRole('button')

async function namesOf(pins: Locator): Promise<string[]> {
  await expect(pins.first()).toBeVisible()
  return pins.evaluateAll((all) => all.map((pin) => pin.getAttribute('aria-label') ?? ''))
}

test('a pin is named by what, where and how far; no two alike', async ({ page, isMobile }) => {
  await page.goto('/testshire/#near=Fern+Bank&within=any&when=any')
  const map = await openMap(page, isMobile)
  await expect(pinsOf(map).filter({ visible: true }).first()).toBeVisible()
  await expect(
    map.getByRole('button', { name: /^Bounce and Rhyme, Fern Bank Library/ }),
  ).toBeVisible()
  const names = await namesOf(pinsOf(map))
  expect(new Set(names).size).toBe(names.length)
  expect(names).not.toContain('')
})

test(
  'a pin opens what is on there in a panel, by keyboard too',
  { tag: '@engines' },
  async ({ page, isMobile }) => {
    await page.goto('/testshire/')
    const map = await openMap(page, isMobile)
    const pin = map.getByRole('button', { name: 'Bounce and Rhyme, Fern Bank Library' })
    await pin.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Fern Bank Library' })
    await expect(panel.getByRole('heading', { name: 'Fern Bank Library' })).toBeFocused()
    await expect(page).toHaveURL(/at=fern-bank-library/)
    await expect(panel.getByRole('link', { name: 'Bounce and Rhyme' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  },
)

test('two places at one point share a pin, and are chosen between', async ({ page, isMobile }) => {
  await page.goto('/testshire/')
  const map = await openMap(page, isMobile)
  await map.getByRole('button', { name: /^2 places: Little Wick Library/ }).click()
  const panel = page.getByRole('region', { name: '2 places here' })
  await panel.getByRole('button', { name: /Wick Village Hall/ }).click()
  await expect(page.getByRole('region', { name: 'Wick Village Hall' })).toContainText(
    'Wick Toddlers',
  )
})

test('a cluster says how many, and opens', async ({ page, isMobile }) => {
  await page.goto('/testshire/')
  const map = await openMap(page, isMobile)
  const cluster = map.getByRole('button', { name: /places, zoom in, around Thistleton/ })
  await cluster.click()
  await expect(cluster).toBeHidden()
  await expect(map.getByRole('button', { name: /St Ann’s Hall$/ })).toBeVisible()
})

test('from a place to the map, and on to the list', async ({ page, isMobile }) => {
  await page.goto('/testshire/places/fern-bank-library/')
  await page.getByRole('link', { name: 'Show on the map' }).click()
  await expect(page.getByRole('region', { name: 'Fern Bank Library' })).toBeVisible()
  await expect(page).toHaveURL(/at=fern-bank-library/)
  if (!isMobile) return
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('from results to the map by way of a page, with what was asked for', async ({ page }) => {
  await page.goto('/testshire/#ages=0-5m')
  await page.getByRole('link', { name: /^Baby Club/ }).click()
  await page.getByRole('link', { name: 'Show on the map' }).click()
  await expect(page).toHaveURL('/testshire/#ages=0-5m&view=map&at=mill-lane-hub')
  await expect(page.getByRole('region', { name: 'Mill Lane Family Hub' })).toContainText(
    'Baby Club',
  )
})

test('a link to a place on the map brings its row along', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the list is under the map')
  await page.setViewportSize({ width: 1280, height: 560 })
  await page.goto('/testshire/places/st-anns-hall/')
  await page.getByRole('link', { name: 'Show on the map' }).click()
  const row = page.getByRole('article').filter({ hasText: 'St Ann’s Hall' })
  await expect(row).toBeInViewport()
  const others = page.getByRole('article')
  await expect(others.first()).not.toBeInViewport()
})

test('zooms by a plain press', async ({ page, isMobile }) => {
  await page.goto('/testshire/')
  const map = await openMap(page, isMobile)
  const before = await namesOf(pinsOf(map))
  await map.getByRole('button', { name: 'Zoom in', exact: true }).click()
  await map.getByRole('button', { name: 'Zoom in', exact: true }).click()
  await expect.poll(async () => namesOf(pinsOf(map))).not.toEqual(before)
})

test('the list holds everything the map does', async ({ page, isMobile }) => {
  await page.goto('/testshire/#types=stay-and-play&show=places')
  const heading = page.getByRole('heading', { name: /\d places, by name/ })
  const listed = Number.parseInt(await heading.innerText())
  await expect(page.getByRole('article')).toHaveCount(listed)
  const map = await openMap(page, isMobile)
  await expect(map.getByText(`The map shows ${listed} places in Testshire`)).toBeAttached()
})

test('a map stays as it is in a page that runs from right to left', async ({ page, isMobile }) => {
  await page.goto('/testshire/#near=ZZ1+1AA&within=10')
  const map = await openMap(page, isMobile)
  await map.getByRole('button', { name: 'Move', exact: true }).click()
  // What is pointed at when the page turns lights its pin.
  if (!isMobile) await page.mouse.move(0, 0)
  const stage = page.locator('.map-stage')
  /** Where all that stands on the map is, from its upper left corner. */
  const standing = () =>
    stage.evaluate((it) => {
      const { left, top } = it.getBoundingClientRect()
      const all = it.querySelectorAll('button, .map-ring-label, .map-origin, .map-scale')
      return Array.from(all, (one) => {
        const at = one.getBoundingClientRect()
        return [one.textContent, Math.round(at.left - left), Math.round(at.top - top)]
      })
    })
  await expect(stage.locator('.map-ring-label').first()).toBeVisible()
  const before = await standing()
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  await expect.poll(standing).toEqual(before)
  const canvases = stage.locator('canvas')
  await expect(canvases.first()).toBeVisible()
  for (const direction of await canvases.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).direction),
  ))
    expect(direction).toBe('ltr')
})

test('nothing lies over the buttons of the map, whichever way the page is read', async ({
  page,
  isMobile,
}) => {
  await page.goto('/testshire/#at=fern-bank-library')
  const map = await openMap(page, isMobile)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  await map.getByRole('button', { name: 'Move', exact: true }).click()
  await map.getByRole('button', { name: 'Move left' }).click()
  for (const name of ['Zoom out', 'Show all the places', 'Move', 'Close', /^Search/])
    await map.getByRole('button', { name, exact: true }).click({ trial: true })
})

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('the key of the map leaves the map as large as it is', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a phone')
    await page.goto('/testshire/')
    const map = await openMap(page, isMobile)
    const heightOf = async () => (await map.getByRole('application').boundingBox())?.height ?? 0
    const before = await heightOf()
    await map.getByText('What the signs mean').click()
    const signs = map.getByRole('listitem')
    await expect(signs.first()).toBeVisible()
    expect(await heightOf()).toBe(before)
    await map.getByText('What the signs mean').click()
    await expect(signs).toHaveCount(0)
  })

  test('the key of the map lies no higher than what is said of a place', async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile, 'a phone')
    await page.goto('/testshire/#view=map&at=fern-bank-library')
    const panel = page.getByRole('region', { name: 'Fern Bank Library' })
    await expect(panel).toBeVisible()
    await page.getByText('What the signs mean').click()
    const key = page.locator('.map-key').getByRole('list')
    await expect(key).toBeVisible()
    // However many signs there are.
    const most = await key.evaluate((it) => parseFloat(getComputedStyle(it).maxBlockSize))
    expect(most).toBeLessThanOrEqual((await panel.boundingBox())?.height ?? 0)
  })
})

test.describe('maps of pages', () => {
  test.use({ scenario: 'pmtiles-map' })

  for (const [name, path, drawing] of [
    ['the small map of a place', '/testshire/places/mill-lane-hub/', '.door-map canvas'],
    [
      'the map of the sheet',
      '/testshire/plan/#picks=mill-lane-babies,wick-toddlers',
      '.sheet-map text',
    ],
    ['the streets of the sheet', '/testshire/plan/#picks=mill-lane-babies', '.sheet-map canvas'],
  ] as const)
    test(`${name} is drawn from left to right in such a page too`, async ({ page }) => {
      await page.goto(path)
      const drawn = page.locator(drawing).first()
      await expect(drawn).toBeAttached()
      // The page sets its own when it starts.
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      const directions = await drawn.evaluate((it) => [
        getComputedStyle(document.body).direction,
        getComputedStyle(it).direction,
      ])
      expect(directions).toEqual(['rtl', 'ltr'])
    })
})

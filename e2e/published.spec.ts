import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { deployments } from './deployments.ts'
import { countShifts, shifts } from './shifts.ts'
import { expect, test } from './test.ts'

// The files families get, without the mock worker.
const { folder } = deployments.published
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

test.describe('what was built', () => {
  test('holds nothing of the mock', () => {
    // A word of its own: the hash of a name may have the three letters in it.
    expect(files.filter((file) => /mockServiceWorker|\bmsw\b/i.test(file))).toEqual([])
    const scripts = files.filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((file) => /mockServiceWorker|testshire/i.test(read(file)))).toEqual([])
  })

  test('gives every page a policy, a title, a description and no inline script, nor a style that it does not name', () => {
    const pages = files.filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(100)
    for (const file of pages) {
      const html = read(file)
      expect(html, file).toContain(`content="default-src 'none'; script-src 'self'`)
      expect(html, file).toMatch(/<title>.{5,} – Family Hub Map<\/title>/)
      expect(html, file).toMatch(
        /<meta\s+name="description"\s+(property="og:description"\s+)?content=".{10,}"(\s+\/)?>/,
      )
      expect(html, file).not.toMatch(/<script(?![^>]*(\bsrc=|ld\+json))|\bstyle=/)
      for (const [, style = ''] of html.matchAll(/<style>([^<]*)<\/style>/g)) {
        const hash = createHash('sha256').update(style).digest('base64')
        expect(html.slice(0, html.indexOf('<title>')), file).toContain(`sha256-${hash}'`)
      }
    }
  })
})

test.describe('what is published', () => {
  for (const area of ['norfolk', 'wiltshire'])
    test(`${area} can be searched, and every kind of place is there`, async ({ page }) => {
      await page.goto(`/${area}/#show=places`)
      const heading = page.getByRole('heading', { name: /^\d+ places, by name/ })
      await expect(heading).toBeVisible()
      expect(Number.parseInt(await heading.innerText())).toBeGreaterThan(5)
    })

  test('a parent near Dereham finds a rhyme time for her baby', async ({ page }) => {
    await page.goto('/')
    await page
      .getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' })
      .fill('nr19 1')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /sessions.* of NR19 1/ })).toBeVisible()
    await page.goto('/#near=Dereham&within=5&ages=6-11m&types=bounce-and-rhyme')
    const dereham = page.getByRole('article').filter({ hasText: 'Dereham Library' }).first()
    await expect(dereham.getByRole('link', { name: /Bounce and Rhyme/ })).toBeVisible()
    await expect(dereham).toContainText('Example time')
    await dereham.getByRole('link', { name: /Bounce and Rhyme/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bounce and Rhyme' })).toBeVisible()
    await expect(page.getByText('made up to show how the finder works').first()).toBeVisible()
  })

  test('eight usual things are one sheet for the fridge, in letters that can be read', async ({
    page,
  }) => {
    const libraries = ['dereham', 'swaffham', 'watton', 'fakenham'].map((town) => `${town}-library`)
    const picks = libraries.flatMap((at) => [`${at}-bounce-and-rhyme`, `${at}-stay-and-chat`])
    const base = 'swaffham-base-family-groups'
    await page.goto(`/norfolk/plan/#picks=${[base, ...picks.slice(1)].join(',')}`)
    await expect(page.locator('.sheet-map path').first()).toBeAttached()
    const file = await page.pdf({ preferCSSPageSize: true })
    expect((await getDocumentProxy(new Uint8Array(file))).numPages).toBe(1)
    const size = await page
      .locator('.sheet')
      .evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize))
    expect((size / 96) * 72).toBeGreaterThan(9)
  })

  for (const path of [
    'places/dereham-library',
    'places/mundesley-library',
    'sessions/dereham-library-bounce-and-rhyme',
  ])
    test(`nothing moves when the small map of ${path} and its stops arrive`, async ({ page }) => {
      await countShifts(page)
      await page.goto(`/norfolk/${path}/`)
      // The app's own, in place of the prerendered page.
      await expect(page.locator('#root .door-map')).toBeAttached()
      const before = await shifts(page)
      await page.evaluate(() => document.querySelector('#root .door-map')?.scrollIntoView())
      await expect(page.getByRole('heading', { name: 'Bus stops near' })).toBeVisible()
      await expect(page.getByRole('img', { name: /^Map of the streets around/ })).toBeVisible()
      const credit = page.locator('.door-map summary')
      expect((await credit.boundingBox())?.height).toBeLessThan(32)
      expect(await shifts(page)).toBe(before)
    })

  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
  ] as const)
    for (const asked of ['', '&lang=ar'])
      test(`what a moved map offers leaves its buttons free at ${width}${asked}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height })
        await page.goto(`/norfolk/#near=Dereham&ages=2&view=map${asked}`)
        const map = page.getByRole('application')
        await expect(map.getByRole('button').first()).toBeVisible()
        for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
          await map.press(key)
          await expect(page.locator('.map-search')).toBeVisible()
          const isFree = await page.locator('.map-controls').evaluate((controls) => {
            const offer = document.querySelector('.map-search')?.getBoundingClientRect()
            const { left, bottom } = controls.getBoundingClientRect()
            return offer !== undefined && (offer.right < left || offer.top > bottom)
          })
          expect(isFree).toBe(true)
        }
      })

  test('its own map is drawn from its own files', async ({ page }) => {
    await page.goto('/norfolk/')
    await page.getByRole('button', { name: 'Map', exact: true }).first().click()
    const map = page.getByRole('application')
    await expect(map.getByRole('button', { name: /places, zoom in/ }).first()).toBeVisible()
    await page.getByText('© OpenMapTiles © OpenStreetMap contributors').first().click()
    await expect(page.getByText('Simplified map: GSHHG')).toBeVisible()
  })

  for (const path of [
    '/',
    '/norfolk/',
    '/wiltshire/',
    '/norfolk/places/dereham-library/',
    '/norfolk/sessions/dereham-library-bounce-and-rhyme/',
    '/norfolk/data/',
    '/accessibility/',
    '/privacy/',
  ])
    test(`${path} has the same title before and after its scripts`, async ({ page, request }) => {
      const html = await (await request.get(path)).text()
      const written = /<title>(.*)<\/title>/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveTitle(written)
    })
})

test.describe('how it is served', () => {
  test('with headers that a careful host sends', async ({ request }) => {
    const response = await request.get('/norfolk/')
    const headers = response.headers()
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy']).toContain('geolocation=(self)')
    expect(headers['cache-control']).toBe('no-cache')
  })

  test('hashed files may be kept for ever, data is asked for again', async ({ request }) => {
    const html = await (await request.get('/')).text()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
    const data = await request.get('/data/areas.json')
    expect(data.headers()['cache-control']).toBe('no-cache')
    expect(data.headers()['content-encoding']).toBe('gzip')
  })
})

test(
  'Back from a session finds the list as long as it was left, at the same row',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/norfolk/')
    const list = page.locator('.result-days').first()
    await page
      .getByRole('button', { name: /^Show \d+ more/ })
      .first()
      .click()
    await expect(list.getByRole('article')).toHaveCount(24)
    const last = list.getByRole('article').last().getByRole('link').first()
    const address = (await last.getAttribute('href')) ?? ''
    await last.click()
    await expect(page).toHaveURL(address)
    await page.goBack()
    await expect(list.getByRole('article')).toHaveCount(24)
    // A session is on each of its days: it is the row that was pressed.
    await expect(list.locator(`a[href="${address}"]`).last()).toBeInViewport()
    await expect(list.locator(`a[href="${address}"]`).last()).toBeFocused()
  },
)

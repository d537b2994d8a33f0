import type { Page } from '@playwright/test'
import { translateByBrowser } from './browserTranslation.ts'
import { countShifts, shifts } from './shifts.ts'
import { expect, test } from './test.ts'

// What is held back here was asked for by the page itself.
test.use({ expectedErrors: /preloaded using link preload/ })

/** Pages that are prerendered, read before the app has come: an address, and what stands in its first view. */
const pages = {
  finder: '/norfolk/',
  place: '/norfolk/places/dereham-library/',
  session: '/norfolk/sessions/dereham-library-bounce-and-rhyme/',
  'former centre': '/norfolk/places/attleborough-childrens-centre/',
}

/** Opens a page whose information does not come before it is let go. */
async function openPrerendered(page: Page, path: string): Promise<() => Promise<void>> {
  let letGo = () => {}
  const gate = new Promise<void>((open) => (letGo = open))
  await page.route('**/data/**', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await expect(page.locator('#prerendered').getByRole('heading', { level: 1 })).toBeVisible()
  return async () => {
    letGo()
    await expect(page.locator('#prerendered')).toHaveCount(0)
  }
}

/** Where the headings and fields of the first view stand. */
function positions(page: Page, within: string) {
  return page.evaluate((within) => {
    const all = document.querySelectorAll(
      `${within} :is(h1, h2, input[type=text], .header, .footer)`,
    )
    return [...all]
      .map((one) => ({
        // What is in the header before the app holds its space alone.
        said: one.matches('.header') ? 'header' : one.textContent,
        box: one.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.bottom < innerHeight)
      .map(({ said, box }) => [said, Math.round(box.x), Math.round(box.y), Math.round(box.width)])
  }, within)
}

for (const width of [320, 390, 768, 1280])
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const [name, path] of Object.entries(pages))
      test(`the app takes over the ${name} without a jump`, async ({ page }) => {
        await countShifts(page)
        const replacePrerendered = await openPrerendered(page, path)
        const before = await positions(page, '#prerendered')
        await replacePrerendered()
        const after = await positions(page, '#root')
        expect(before.length).toBeGreaterThan(0)
        for (const one of before) expect(after).toContainEqual(one)
        expect(await shifts(page)).toBeLessThan(0.05)
      })
  })

for (const [name, path] of Object.entries(pages))
  test(`the words of the ${name} are painted before the app is asked for`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('#prerendered')).toHaveCount(0)
    const { painted, asked } = await page.evaluate(() => {
      const started = (entries: PerformanceEntry[]) =>
        Math.min(...entries.map(({ startTime }) => startTime))
      const files = performance.getEntriesByType('resource')
      return {
        painted: started(performance.getEntriesByName('first-contentful-paint')),
        asked: started(files.filter(({ name }) => /\/data\/|\/index-[^/]*\.js/.test(name))),
      }
    })
    // A page that is not painted within a second does not wait for it.
    expect(asked).toBeGreaterThanOrEqual(Math.min(painted, 1000))
  })

test('what a link asks for stands in the box before the app comes, and after', async ({ page }) => {
  const replacePrerendered = await openPrerendered(page, '/norfolk/#near=Dereham')
  const box = page.getByRole('combobox', { name: 'Postcode' })
  await expect(box).toHaveValue('Dereham')
  await replacePrerendered()
  await expect(box).toHaveValue('Dereham')
  await expect(page).toHaveURL(/#near=Dereham$/)
})

const firstRows = (page: Page) => page.locator('#prerendered').getByRole('article')

test('the first rows are there before the information, and lead to their pages', async ({
  page,
}) => {
  await openPrerendered(page, '/norfolk/')
  await expect(firstRows(page)).toHaveCount(6)
  await expect(firstRows(page).first()).toContainText(/Every \w+day, \d/)
  const link = firstRows(page).first().getByRole('link')
  const address = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

for (const asked of ['near=Dereham', 'ages=1', 'view=week', 'lang=pl'])
  test(`no first row is seen where ${asked} asks for others`, async ({ page }) => {
    await page.route('**/data/**', () => {})
    await page.goto(`/norfolk/#${asked}`, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('#prerendered article')).toHaveCount(asked === 'lang=pl' ? 0 : 6)
    await expect(firstRows(page)).toHaveCount(0)
  })

test('of two buttons without words the one that was pressed is pressed in the app', async ({
  page,
}) => {
  const replacePrerendered = await openPrerendered(page, pages.place)
  await page.getByRole('button', { name: /^Add .*Stay and Chat/ }).click()
  await replacePrerendered()
  await expect(page.getByRole('button', { name: /^Remove .*Stay and Chat/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1)
})

test.describe('where the host’s headers refuse the styles in the page', () => {
  test.use({ expectedErrors: /Applying inline style violates|Refused to apply inline style/ })

  test('they are fetched', async ({ page }) => {
    await page.route('**/norfolk/', async (route) => {
      const response = await route.fetch()
      const headers = response.headers()
      const policy = headers['content-security-policy']?.replace(/ 'sha256-[^']*'/g, '') ?? ''
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } })
    })
    await openPrerendered(page, '/norfolk/')
    const refused = (style: HTMLStyleElement) => style.sheet === null
    expect(await page.locator('style').evaluate(refused)).toBe(true)
    await expect(page.locator('#prerendered .header-inner')).toHaveCSS('display', 'flex')
  })
})

test('what was typed before the app came is searched for', async ({ page }) => {
  const replacePrerendered = await openPrerendered(page, '/norfolk/')
  const box = page.getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' })
  await box.fill('Dereh')
  await replacePrerendered()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('Dereh')
  await box.press('a')
  await expect(page.getByRole('option', { name: 'Dereham town' })).toBeVisible()
})

test('what was typed is kept where the browser has translated the labels', async ({ page }) => {
  await translateByBrowser(page)
  const replacePrerendered = await openPrerendered(page, '/norfolk/')
  await expect(page.locator('#prerendered label font').first()).toBeVisible()
  const box = page.getByRole('combobox', { name: 'Postcode' })
  await box.fill('Dereh')
  await replacePrerendered()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('Dereh')
})

test(
  'Enter and a button pressed before the app came are not lost',
  { tag: '@engines' },
  async ({ page }) => {
    const replacePrerendered = await openPrerendered(page, '/norfolk/')
    const box = page.getByRole('combobox', { name: /Postcode/ })
    await box.fill('Dereham')
    await box.press('Enter')
    await page.getByRole('button', { name: 'Filters' }).click()
    await replacePrerendered()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    await expect(page).toHaveURL(/#near=Dereham/)
  },
)

test('a link in focus keeps the focus, and the page its place', async ({ page }) => {
  const replacePrerendered = await openPrerendered(page, pages.session)
  const link = page.getByRole('link', { name: 'By bus or train' })
  await link.focus()
  await replacePrerendered()
  await expect(link).toBeFocused()
})

test('a link pressed before the app came is followed', async ({ page }) => {
  await openPrerendered(page, pages.place)
  await page.getByRole('link', { name: /^Stay and Chat/ }).click()
  await expect(page).toHaveURL(/\/sessions\/dereham-library-stay-and-chat\//)
})

test.describe('with no signal for the information', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load|link preload/ })

  test('a place that can be read is not taken away', async ({ page, context }) => {
    await page.route('**/data/**', (route) => route.abort('internetdisconnected'))
    await page.goto(pages.place)
    await expect(page.locator('#root [role=alert]')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1, name: 'Dereham Library' })).toBeVisible()
    await page.unroute('**/data/**')
    await context.setOffline(true)
    await context.setOffline(false)
    await expect(page.locator('#prerendered')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: 'Dereham Library' })).toBeVisible()
  })
})

test.describe('in a browser too old for the scripts', () => {
  test.use({ expectedErrors: /Unexpected token/ })

  test('what is prerendered is read, and leads on', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '}' }),
    )
    await page.goto('/norfolk/')
    await firstRows(page).first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bounce and Rhyme' })).toBeVisible()
    await expect(page.getByText(/^Every \w+day, /).first()).toBeVisible()
  })
})

test('in another site’s page no header is seen, before the app or after', async ({ page }) => {
  const replacePrerendered = await openPrerendered(page, '/norfolk/?embed')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toHaveCount(0)
  await replacePrerendered()
  await expect(page.getByRole('banner')).toHaveCount(0)
})

test('a page answered for another address says nothing of its own', async ({ page }) => {
  await page.route('**/norfolk/places/acle-library/', async (route) => {
    const finder = await route.fetch({ url: new URL('/norfolk/', page.url()).href })
    await route.fulfill({ response: finder })
  })
  await page.goto('/privacy/')
  await page.goto('/norfolk/places/acle-library/')
  await expect(page.getByRole('heading', { level: 1, name: 'Acle Library' })).toBeVisible()
  await expect(page.locator('#prerendered')).toHaveCount(0)
})

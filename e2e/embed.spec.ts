import type { FrameLocator, Page } from '@playwright/test'
import { expectSound } from './axe.ts'
import { deployments } from './deployments.ts'
import { HostSite } from './hostSite.ts'
import { expect, test as base } from './test.ts'

// Two origins: the finder at one port, the council's pages at another.
const site = deployments.mock.address
const script = `<script type="module" src="${site}embed.js"></script>`
const element = (attributes = '') =>
  `<family-hub-map area="testshire" ${attributes}><a href="${site}testshire/">Find sessions</a></family-hub-map>`

const test = base.extend<{ council: HostSite }>({
  // Desktop Chromium does not know the feature, and says so.
  expectedErrors: /web-share/,
  council: async ({}, use) => {
    const council = await HostSite.open()
    await use(council)
    council.close()
  },
})

const frameIn = (page: Page): FrameLocator => page.frameLocator('family-hub-map iframe')

/** Goes to a page with an embed, down to it, and waits for what it found. */
async function arrive(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address)
  await page.locator('family-hub-map, iframe').first().scrollIntoViewIfNeeded()
  const frame = frameIn(page)
  await expect(frame.getByRole('article').first()).toBeVisible()
  return frame
}

/** How tall the frame is, and what is in it, in pixels. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const iframe = page.locator('family-hub-map iframe').first()
  const box = await iframe.boundingBox()
  const content = await iframe
    .contentFrame()
    .locator('#root')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  return { frame: box?.height ?? 0, content }
}

async function expectFitting(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page)
      return Math.abs(frame - content)
    })
    .toBeLessThanOrEqual(1)
}

test.beforeEach(async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
})

test('is as tall as what is in it, both ways, and moves nothing above it', async ({
  page,
  council,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node?: Node }[] }[])
        for (const { node } of entry.sources)
          if (node instanceof Element && !node.closest('#after, #after ~ *')) shifts.push(1)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const frame = await arrive(page, council.put('/page/', script + element()))
  await expectFitting(page)
  const { frame: tall } = await heights(page)
  await page.locator('family-hub-map').evaluate((one) => one.setAttribute('q', 'swimming'))
  await expect(frame.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
  await expect.poll(async () => (await heights(page)).frame).toBeLessThan(tall)
  await expectFitting(page)
  await page.locator('family-hub-map').evaluate((one) => one.removeAttribute('q'))
  await expect.poll(async () => (await heights(page)).frame).toBe(tall)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('has a height that does not depend on itself', async ({ page, council }) => {
  await arrive(page, council.put('/page/', script + element()))
  await expectFitting(page)
  const { content } = await heights(page)
  for (const height of [300, 9000]) {
    await page
      .locator('family-hub-map iframe')
      .evaluate((iframe, height) => (iframe.style.blockSize = `${height}px`), height)
    await expect.poll(async () => (await heights(page)).frame).toBe(height)
    expect((await heights(page)).content).toBe(content)
  }
})

test('has no sideways scroll, no header and no footer', async ({ page, council }) => {
  const frame = await arrive(page, council.put('/page/', script + element()))
  expect(
    await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
  ).toBeLessThanOrEqual(0)
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByRole('contentinfo')).toHaveCount(0)
})

test('reserves what the page says, and the usual where that is no height', async ({
  page,
  council,
}) => {
  await page.route(`${site}testshire/?embed`, (route) => route.abort())
  await page.goto(
    council.put('/page/', script + element('height="tall"') + element('height="30rem"')),
  )
  const frames = page.locator('family-hub-map iframe')
  await expect(frames).toHaveCount(2)
  const sizes = await frames.evaluateAll((all) => all.map((one) => one.style.blockSize))
  expect(sizes).toEqual(['42rem', '30rem'])
})

test('leaves with one Back, whatever was done in it', async ({ page, council, isMobile }) => {
  await page.goto(council.put('/before/', '<a href="/page/">Next</a>'))
  council.put('/page/', script + element())
  await page.getByRole('link', { name: 'Next' }).click()
  const frame = await arrive(page, page.url())
  if (isMobile) await frame.getByRole('button', { name: /^Filters/ }).click()
  await frame.getByRole('checkbox', { name: /^Free/ }).check()
  await frame.getByRole('checkbox', { name: /^0 to 5 months/ }).check()
  if (isMobile) await frame.getByRole('button', { name: /^Show \d+ session/ }).click()
  await frame.getByRole('article').first().getByRole('link').first().click()
  await expect(frame.getByRole('link', { name: 'Back to results' })).toBeVisible()
  await page.locator('family-hub-map').evaluate((one) => one.setAttribute('area', 'quietshire'))
  await expect(frame.getByRole('heading', { name: /Quietshire/ }).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/before\/$/)
})

test('opens the filters where the person is looking', async ({ page, council, isMobile }) => {
  test.skip(!isMobile, 'A wide embed has its filters in the page')
  const frame = await arrive(page, council.put('/page/', script + element()))
  await expectFitting(page)
  await frame.getByRole('button', { name: /^Filters/ }).click()
  const dialog = frame.getByRole('dialog', { name: 'Filters' })
  for (const part of [
    dialog.getByRole('button', { name: 'Close' }),
    dialog.getByRole('button', { name: /^Show \d+/ }),
  ])
    await expect(part).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('asks the page to scroll to what has opened', async ({ page, council }) => {
  const frame = await arrive(page, council.put('/page/', script + element()))
  await expectFitting(page)
  await frame.getByRole('article').last().getByRole('link').first().click()
  await expect(frame.getByRole('link', { name: 'Back to results' })).toBeVisible()
  await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('lets one finger scroll the page past the map', async ({ page, council, isMobile }) => {
  test.skip(!isMobile, 'Needs a finger')
  const frame = await arrive(page, council.put('/page/', script + element('view="map"')))
  const map = frame.getByRole('application')
  await expect(map.getByRole('button').first()).toBeVisible()
  await expect(frame.getByRole('button', { name: 'List', exact: true })).toBeInViewport()
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no place on the screen.')
  const before = await page.evaluate(() => scrollY)
  const pane = () => map.locator('.leaflet-map-pane').evaluate((pane) => pane.style.transform)
  const still = await pane()
  const x = box.x + box.width / 2
  const start = Math.min(box.y + box.height * 0.75, 560)
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    })
  await touch('touchStart', start)
  for (let moved = 20; moved <= 300; moved += 20) await touch('touchMove', start - moved)
  await touch('touchEnd')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100)
  expect(await pane()).toBe(still)
})

test('tells the page what was opened, and nothing that was typed', async ({
  page,
  council,
  isMobile,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
    addEventListener('family-hub-map:select', (event) =>
      heard.push(`event ${JSON.stringify((event as CustomEvent).detail)}`),
    )
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const frame = await arrive(page, council.put('/page/', script + element()))
  await frame.getByRole('combobox', { name: 'Postcode, town or village' }).fill('Thistleton')
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('heading', { name: /near Thistleton/ })).toBeVisible()
  if (isMobile) await frame.getByRole('button', { name: /^Filters/ }).click()
  await frame.getByLabel(/^Name of a group/).fill('rhyme')
  if (isMobile) await frame.getByRole('button', { name: /^Show \d+ session/ }).click()
  await frame
    .getByRole('article')
    .filter({ hasText: 'Thistleton Library' })
    .getByRole('link', { name: 'Bounce and Rhyme' })
    .click()
  await expect
    .poll(heard)
    .toContain('event {"placeId":"thistleton-library","sessionId":"thistleton-bounce"}')
  const said = await heard()
  expect(
    said.filter((one) => /rhyme|near|"q"|Thistleton|#/.test(one.replace('thistleton', ''))),
  ).toEqual([])
})

test('two in a page, the script loaded twice, and one taken away', async ({ page, council }) => {
  await page.goto(
    council.put('/page/', script + element() + script + element('show="places" title="Places"')),
  )
  const second = page.locator('family-hub-map').nth(1)
  await second.scrollIntoViewIfNeeded()
  const places = page.getByTitle('Places').contentFrame()
  await expect(places.getByRole('heading', { name: /places, by name/ })).toBeVisible()
  await page
    .locator('family-hub-map')
    .first()
    .evaluate((one) => one.remove())
  await expect(places.getByRole('heading', { name: /places, by name/ })).toBeVisible()
  expect(page.frames()).toHaveLength(2)
})

test('carries the search to the full finder, and to a link without where from', async ({
  page,
  council,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const frame = await arrive(
    page,
    council.put('/page/', script + element('near="Thistleton" free="1"')),
  )
  await frame.getByRole('button', { name: 'Copy link' }).click()
  await expect(frame.getByText('Link copied.')).toBeVisible()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).toBe(`${site}testshire/#free=1`)
  await frame.getByRole('checkbox', { name: /where I searched from \(Thistleton\)/ }).check()
  await frame.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(copied).toBe(`${site}testshire/#near=Thistleton&free=1`)
  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Open the full finder' }).click()
  expect((await opened).url()).toBe(`${site}testshire/#near=Thistleton&free=1`)
})

test.describe('a page that forbids', () => {
  test('location: it is not offered, and a place can be typed', async ({ page, council }) => {
    const headers = { 'Permissions-Policy': 'geolocation=()' }
    const frame = await arrive(page, council.put('/page/', script + element(), headers))
    await expect(frame.getByRole('combobox', { name: 'Postcode, town or village' })).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Use my location' })).toHaveCount(0)
  })

  test('everything but its own files, by its policy', async ({ page, council }) => {
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:`
    const frame = await arrive(
      page,
      council.put('/page/', script + element(), { 'Content-Security-Policy': policy }),
    )
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitting(page)
  })

  test('scripts of others: a plain frame works', async ({ page, council }) => {
    const plain = `<iframe src="${site}testshire/?embed#free=1" title="Sessions" width="100%" height="640"></iframe>`
    const headers = { 'Content-Security-Policy': "script-src 'none'" }
    await page.goto(council.put('/page/', plain, headers))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.getByTitle('Sessions').contentFrame()
    await expect(frame.getByRole('article').first()).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Remove Free' })).toBeVisible()
  })

  test('new tabs: the address is there to copy', async ({ page, council, isMobile }) => {
    const boxed = `<iframe src="${site}testshire/?embed" title="Sessions" width="100%" height="640" sandbox="allow-scripts allow-same-origin"></iframe>`
    await page.goto(council.put('/page/', boxed))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.getByTitle('Sessions').contentFrame()
    await frame.getByRole('link', { name: 'Open the full finder' }).click()
    const dialog = frame.getByRole('dialog', { name: 'This page cannot open a new tab' })
    await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(`${site}testshire/`)
    await dialog.getByRole('button', { name: 'Copy address' }).click()
    await expect(dialog.getByRole('status')).toHaveText(/Address copied|Select the address/)
    await dialog.getByRole('button', { name: 'Close' }).click()
    if (isMobile) await frame.getByRole('button', { name: /^Filters/ }).click()
    await frame.getByRole('checkbox', { name: /^Free/ }).check()
  })

  test.describe('keeping anything, in a box without an origin', () => {
    test.use({ expectedErrors: /web-share|sandboxed/ })

    test('the finder works, also from room to room', async ({ page, council }) => {
      const { address } = deployments.published
      const boxed = `<iframe src="${address}norfolk/?embed#show=places" title="Places" width="100%" height="640" sandbox="allow-scripts"></iframe>`
      await page.goto(council.put('/page/', boxed))
      await page.locator('iframe').scrollIntoViewIfNeeded()
      const frame = page.getByTitle('Places').contentFrame()
      const card = frame.getByRole('article').first()
      await expect(card).toBeVisible()
      await card.getByRole('link').first().click()
      await expect(frame.getByRole('link', { name: 'Back to results' })).toBeVisible()
    })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the link in the element is there to follow', async ({ page, council }) => {
    await page.goto(council.put('/page/', script + element()))
    await expect(page.getByRole('link', { name: 'Find sessions' })).toBeVisible()
  })
})

test.describe('the builder', () => {
  test('makes code that shows what was chosen', async ({ page, council }) => {
    await page.goto('/embed/')
    await page.getByRole('combobox', { name: 'Postcode, town or village' }).fill('Thistleton')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /^0 to 5 months/ }).check()
    await page.getByRole('radio', { name: 'Places' }).check()
    const preview = frameIn(page)
    await page.getByRole('region', { name: 'Preview', exact: true }).scrollIntoViewIfNeeded()
    await expect(preview.getByRole('heading', { name: /places near Thistleton/ })).toBeVisible()
    const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue()
    expect(code).toContain('near="Thistleton" ages="0-5m" show="places"')
    await page.goto(council.put('/made/', code))
    await page.locator('family-hub-map').scrollIntoViewIfNeeded()
    await expect(
      frameIn(page).getByRole('heading', { name: /places near Thistleton/ }),
    ).toBeVisible()
  })

  test('checks a page against what this site answers', async ({ page }) => {
    await page.goto('/embed/')
    const field = page.getByRole('textbox', { name: 'Address of your page' })
    const answer = page.getByRole('region', { name: '4. Check that your page may show it' })
    for (const [typed, said] of [
      ['nonsense', 'Write the whole address'],
      ['http://localhost:8080/page', 'Yes. localhost:8080 may show this finder.'],
      ['https://www.norfolk.gov.uk/families', 'No. www.norfolk.gov.uk is not on'],
    ] as const) {
      await field.fill(typed)
      await page.keyboard.press('Enter')
      await expect(answer).toContainText(said)
    }
    await expect(answer).toContainText('FRAME_ANCESTORS: https://www.norfolk.gov.uk')
  })

  test('axe, light and dark', async ({ page }) => {
    await expectSound(page, async () => {
      await page.goto('/embed/')
      await expect(page.getByRole('heading', { name: '3. Copy the code' })).toBeVisible()
    })
  })
})

test('the page in the style of a council’s holds two that fit', async ({ page }) => {
  await page.goto('/embed/demo/')
  for (const title of ['Groups for babies', 'Places for families']) {
    await page.getByTitle(title).scrollIntoViewIfNeeded()
    const frame = page.getByTitle(title).contentFrame()
    await expect(frame.getByRole('article').first()).toBeVisible()
  }
  await expectFitting(page)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
})

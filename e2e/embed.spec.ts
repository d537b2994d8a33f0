import {
  arrive,
  element,
  expect,
  expectFitting,
  frameIn,
  heights,
  script,
  site,
  test,
} from './embedded.ts'

test.beforeEach(async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
})

test(
  'is as tall as what is in it, both ways, and moves nothing above it',
  { tag: '@engines' },
  async ({ page, council }) => {
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
    // The last part to come.
    await expect(frame.getByRole('heading', { name: 'Advice online and by phone' })).toBeVisible()
    await expectFitting(page)
    const { frame: tall } = await heights(page)
    await page.locator('family-hub-map').evaluate((one) => one.setAttribute('q', 'swimming'))
    await expect(frame.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
    await expect.poll(async () => (await heights(page)).frame).toBeLessThan(tall)
    await expectFitting(page)
    await page.locator('family-hub-map').evaluate((one) => one.removeAttribute('q'))
    await expect.poll(async () => (await heights(page)).frame).toBe(tall)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
  },
)

test('has a height that does not depend on itself', async ({ page, council }) => {
  await arrive(page, council.put('/page/', script + element()))
  const contentAt = async (height: number) => {
    await page
      .locator('family-hub-map iframe')
      .evaluate((iframe, height) => (iframe.style.blockSize = `${height}px`), height)
    return (await heights(page)).content
  }
  // Asked again while parts are still coming: what depended on the frame would never be the same.
  await expect.poll(async () => (await contentAt(300)) - (await contentAt(9000))).toBe(0)
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

test('leaves with one Back, whatever was done in it', async ({ page, council }) => {
  await page.goto(council.put('/before/', '<a href="/page/">Next</a>'))
  council.put('/page/', script + element())
  await page.getByRole('link', { name: 'Next' }).click()
  const frame = await arrive(page, page.url())
  await frame.getByRole('checkbox', { name: /^0 to 5 months/ }).check()
  await frame.getByRole('button', { name: /^Filters/ }).click()
  await frame.getByRole('checkbox', { name: /^Free/ }).check()
  await frame.getByRole('button', { name: /^Show \d+ session/ }).click()
  await frame.getByRole('article').first().getByRole('link').first().click()
  await expect(frame.getByRole('link', { name: 'Back to results' })).toBeVisible()
  await page.locator('family-hub-map').evaluate((one) => one.setAttribute('area', 'quietshire'))
  await expect(frame.getByRole('heading', { name: /Quietshire/ }).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/before\/$/)
})

test('opens the filters where the person is looking', async ({ page, council }) => {
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

test('goes back from a session to what the page asked for', async ({ page, council }) => {
  const frame = await arrive(page, council.put('/page/', script + element('ages="0-5m"')))
  await frame.getByRole('link', { name: /^Baby Club/ }).click()
  await frame.getByRole('link', { name: 'Back to results' }).click()
  await expect(frame.getByRole('checkbox', { name: /^0 to 5 months/ })).toBeChecked()
})

test('offers to skip what is asked, and the results come next', async ({ page, council }) => {
  const frame = await arrive(page, council.put('/page/', script + element()))
  const skip = frame.getByRole('link', { name: 'Skip to main content' })
  await frame.locator('body').press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(frame.getByRole('article').first().getByRole('link').first()).toBeFocused()
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
  await page.goto(council.put('/page/', script + element('view="map"')))
  const map = frameIn(page).getByRole('application')
  await expect(map.getByRole('button').first()).toBeVisible()
  await map.scrollIntoViewIfNeeded()
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

test('tells the page what was opened, and nothing that was typed', async ({ page, council }) => {
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
  await frame
    .getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' })
    .fill('Thistleton')
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('heading', { name: /of Thistleton/ })).toBeVisible()
  await frame.getByRole('combobox', { name: 'Postcode' }).fill('rhyme')
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('heading', { name: /matching “rhyme”/ })).toBeVisible()
  await frame
    .getByRole('article')
    .filter({ hasText: 'Thistleton Library' })
    .getByRole('link', { name: /^Bounce and Rhyme/ })
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
  const places = page.locator('iframe[title="Places"]').contentFrame()
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

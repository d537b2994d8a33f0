import type { Page } from '@playwright/test'
import {
  arrive,
  element,
  expect,
  expectFitting,
  frameIn,
  heights,
  script,
  test,
} from './embedded.ts'
import { onlyTrueNow, printed } from './printed.ts'

test.beforeEach(async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
})

test('is as wide as the page lets it be', async ({ page, council }) => {
  const style = (css: string) => `<div style="${css}">${element()}</div>`
  const layouts = [
    style('display: flex'),
    style('display: flex; flex-direction: column; align-items: center'),
    style('display: grid; justify-items: start'),
  ]
  await page.goto(council.put('/page/', script + element() + layouts.join('')))
  const widths = () =>
    page.locator('family-hub-map').evaluateAll((all) => all.map((one) => one.clientWidth))
  await expect.poll(async () => new Set(await widths()).size).toBe(1)
  expect((await widths())[0]).toBe(await page.evaluate(() => document.body.clientWidth))
})

test('stands beside other columns without pushing them off the page', async ({ page, council }) => {
  const text = 'What the council says of its groups. '.repeat(20)
  await page.goto(
    council.put(
      '/page/',
      `${script}<div style="display: flex"><aside style="inline-size: 6rem">Links</aside>${element()}</div>
<div style="display: flex"><p>${text}</p>${element()}</div>`,
    ),
  )
  const frames = page.locator('family-hub-map iframe')
  await expect(frames).toHaveCount(2)
  const { width, over } = await page.evaluate(() => ({
    width: document.body.clientWidth,
    over: document.documentElement.scrollWidth - innerWidth,
  }))
  expect(over).toBeLessThanOrEqual(0)
  const widths = await frames.evaluateAll((all) => all.map((one) => one.clientWidth))
  expect(widths[0]).toBeGreaterThanOrEqual(width - 6 * 16 - 1)
  expect(widths[1]).toBeGreaterThanOrEqual(240)
})

test.describe('the map in a narrow column', () => {
  const column = (attributes: string) =>
    `${script}<div style="inline-size: min(20rem, 100%)">${element(attributes)}</div>`
  const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

  for (const asked of ['view="map"', 'view="map" at="mill-lane-hub"']) {
    test(`leaves page and focus alone: ${asked}`, async ({ page, council }) => {
      await page.goto(council.put('/page/', column(asked)))
      const map = frameIn(page).getByRole('application')
      await expect(map.getByRole('button').first()).toBeVisible()
      await expectFitting(page)
      expect([await scrolled(page), await focused(page)]).toEqual([0, 'BODY'])
      await page.locator('family-hub-map').evaluate((one) => one.setAttribute('ages', '0-5m'))
      await expect(frameIn(page).getByRole('checkbox', { name: /^0 to 5 months/ })).toBeChecked()
      await expectFitting(page)
      expect([await scrolled(page), await focused(page)]).toEqual([0, 'BODY'])
    })

    test(`leaves page and focus alone far above it: ${asked}`, async ({ page, council }) => {
      const far = '<p>More of the council’s article.</p>'.repeat(28)
      await page.goto(council.put('/page/', far + column(asked)))
      await expect(frameIn(page).getByRole('application')).toBeAttached()
      expect([await scrolled(page), await focused(page)]).toEqual([0, 'BODY'])
      await page.evaluate(() => scrollTo(0, 1000))
      await expectFitting(page)
      expect([await scrolled(page), await focused(page)]).toEqual([1000, 'BODY'])
    })
  }

  test('takes the place of the list, and the frame is no taller than that', async ({
    page,
    council,
  }) => {
    await page.goto(council.put('/page/', column('view="map"')))
    const frame = frameIn(page)
    const map = frame.getByRole('application')
    await expect(map.getByRole('button').first()).toBeVisible()
    await expect(frame.getByRole('heading', { name: /^\d+ sessions/ })).toBeVisible()
    await expect(frame.getByRole('article').filter({ visible: true })).toHaveCount(0)
    await expectFitting(page)
    const { tall, below } = await map.evaluate((map) => {
      const { height, bottom } = map.getBoundingClientRect()
      return { tall: height, below: innerHeight - bottom }
    })
    expect(tall).toBeGreaterThan(400)
    expect(below).toBeLessThan(250)
    expect((await heights(page)).frame).toBeLessThan(1200)
  })

  test('turns from list to map and back with the focus on the button', async ({
    page,
    council,
  }) => {
    await page.goto(council.put('/page/', column('')))
    const frame = frameIn(page)
    await expect(frame.getByRole('article').first()).toBeVisible()
    // The last part to come.
    await expect(frame.getByRole('heading', { name: 'Advice online and by phone' })).toBeVisible()
    await expectFitting(page)
    const { frame: tall } = await heights(page)
    const toMap = frame.getByRole('button', { name: 'Map', exact: true })
    const toList = frame.getByRole('button', { name: 'List', exact: true })
    await toMap.scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await toMap.click()
    await expect(frame.getByRole('application').getByRole('button').first()).toBeVisible()
    await expect(toList).toBeFocused()
    await expect.poll(async () => (await heights(page)).frame).toBeLessThan(tall)
    await expectFitting(page)
    expect(await scrolled(page)).toBe(before)
    await page.keyboard.press('Enter')
    await expect(frame.getByRole('article').first()).toBeVisible()
    await expect(toMap).toBeFocused()
    await expect.poll(async () => (await heights(page)).frame).toBe(tall)
    expect(await scrolled(page)).toBe(before)
  })

  test('says what is at a pin within the frame, where it is seen', async ({ page, council }) => {
    await page.goto(council.put('/page/', column('q="Fern Bank" show="places" view="map"')))
    const frame = frameIn(page)
    await frame.getByRole('button', { name: /^2 places close together/ }).click()
    await frame.getByRole('button', { name: /^Fern Bank Library/ }).click()
    const title = frame.getByRole('heading', { name: 'Fern Bank Library' })
    await expect(title).toBeFocused()
    await expect(title).toBeInViewport({ ratio: 1 })
    await expect(frame.getByRole('button', { name: 'Close', exact: true })).toBeInViewport({
      ratio: 1,
    })
  })
})

test.describe('on paper', () => {
  test.skip(({ isMobile }) => isMobile, 'paper is as wide from a phone')
  for (const [where, around] of [
    ['below a heading', (finder: string) => `${finder}<p>End of the article.</p>`],
    [
      'in a row',
      (finder: string) => `<div style="display: flex">${finder}</div><p>End of the article.</p>`,
    ],
  ] as const) {
    test(`begins on the first page and leaves nothing out: ${where}`, async ({ page, council }) => {
      await page.setViewportSize({ width: 1000, height: 800 })
      const frame = await arrive(page, council.put('/page/', script + around(element())))
      await expect(frame.getByRole('heading', { name: 'Advice online and by phone' })).toBeVisible()
      await expectFitting(page)
      const pages = await printed(page)
      expect(pages[0]).toContain('What’s on for under‑5s in Testshire')
      const all = pages.join(' ')
      for (const title of await frame.getByRole('article').getByRole('heading').allTextContents())
        expect(all).toContain(title)
      expect(all).toContain('Ring 01632 960 111')
      expect(all).toContain('End of the article.')
      const pageOf = (said: string) => pages.findIndex((one) => one.includes(said))
      expect(pageOf('End of the article.')).toBeGreaterThanOrEqual(pageOf('Ring 01632 960 111'))
    })
  }

  for (const [moment, time] of [
    ['what starts soon', '2026-11-24T09:45Z'],
    ['what is on', '2026-11-24T10:15Z'],
    ['what is called off tomorrow', '2026-11-30T10:15Z'],
  ] as const)
    for (const asked of ['', 'near="Thistleton" sort="distance"', 'show="places"'])
      test(`says when ${moment} is, on any day: ${asked}`, async ({ page, council }) => {
        await page.clock.setFixedTime(time)
        await arrive(page, council.put('/page/', script + element(asked)))
        await expectFitting(page)
        const all = (await printed(page)).join(' ')
        expect(all).toMatch(/10am to 10:45am/)
        expect(all).not.toMatch(onlyTrueNow)
      })

  test('is the whole list where a narrow column shows the map', async ({ page, council }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(council.put('/page/', `${script}${element('view="map"')}<p>End.</p>`))
    const frame = frameIn(page)
    await expect(frame.getByRole('application').getByRole('button').first()).toBeVisible()
    // On the screen the map has its room.
    await expect(frame.locator('.finder-advice').getByText('Ring 01632 960 111')).toBeAttached()
    await expectFitting(page)
    const rows = frame.locator('.results .row').getByRole('heading', { includeHidden: true })
    const titles = await rows.allTextContents()
    expect(titles.length).toBeGreaterThan(3)
    const all = (await printed(page)).join(' ')
    for (const title of titles) expect(all).toContain(title)
    expect(all).not.toContain('Advice online and by phone')
    expect(all).toContain('End.')
  })
})

import { open, openMap } from './pages.ts'
import { expect, test } from './test.ts'

// A keyboard is a thing of desks. Run in the desktop project.

test.describe('by keyboard', () => {
  test('the first press of Tab offers to skip to the content', async ({ page }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('heading', { name: '5 sessions in the next 7 days, soonest first' }),
    ).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('article').first().getByRole('link')).toBeFocused()
  })

  test('the focus stays on the way between the list and the week', async ({ page }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    for (const [there, back] of [
      ['Week', 'List'],
      ['List', 'Week'],
    ] as const) {
      await page.getByRole('button', { name: there, exact: true }).press('Enter')
      await expect(page.getByRole('button', { name: back, exact: true })).toBeFocused()
    }
  })

  test('what is on later is a press away, and takes the focus', async ({ page }) => {
    await page.goto('/testshire/')
    const rows = page.locator('.results').getByRole('article')
    const later = page.getByRole('button', { name: /^\d+ more after / })
    await expect(later).toBeVisible()
    const before = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('a')?.getAttribute('href')),
    )
    await later.press('Enter')
    await expect(later).toBeHidden()
    await expect(rows.getByRole('link').and(page.locator(':focus'))).toBeVisible()
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(before).not.toContain(focused)
  })

  test(
    'the list can be skipped to the map beside it, and there is a way back',
    { tag: '@engines' },
    async ({ page }) => {
      const title = '5 sessions in the next 7 days, soonest first'
      await open(page, '/testshire/', title)
      const map = await openMap(page, false)
      const skip = page.getByRole('link', { name: 'Skip to the map' })
      await page.getByRole('article').first().getByRole('link').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('application')).toBeFocused()
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await page.keyboard.press('Tab')
      await expect(map.getByRole('application').locator(':focus')).toHaveCount(1)
      await map.getByRole('link', { name: 'Back to the list' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: title })).toBeFocused()
    },
  )

  test(
    'a place that a link shows on the map has the focus; Escape leads to its pin, and Back to the link',
    { tag: '@engines' },
    async ({ page }) => {
      await open(page, '/testshire/places/fern-bank-library/', 'Fern Bank Library')
      const link = page.getByRole('link', { name: 'Show on the map' })
      await link.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('region', { name: 'Fern Bank Library' })
      await expect(panel.getByRole('heading', { name: 'Fern Bank Library' })).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
      await page.getByRole('button', { name: 'Zoom in', exact: true }).focus()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      const focused = page.getByRole('application').locator(':focus')
      await expect(focused).toHaveAccessibleName(/Fern Bank/)
      await page.goBack()
      await expect(link).toBeFocused()
    },
  )

  test('a cluster that opens never drops the focus on the page, and leaves it on a pin', async ({
    page,
  }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    const map = await openMap(page, false)
    const cluster = map.getByRole('button', { name: /places, zoom in, around Thistleton/ })
    await cluster.focus()
    await page.evaluate(() => {
      const dropped: string[] = []
      Object.assign(window, { dropped })
      addEventListener('focusin', ({ target }) => dropped.push((target as Element).tagName))
      const look = () => {
        if (document.activeElement === document.body) dropped.push('nothing')
        requestAnimationFrame(look)
      }
      look()
    })
    await page.keyboard.press('Enter')
    await expect(cluster).toBeHidden()
    await expect(
      page.getByRole('application').getByRole('button').and(page.locator(':focus')),
    ).toHaveCount(1)
    const dropped = await page.evaluate(() => (window as unknown as { dropped: string[] }).dropped)
    expect(dropped).not.toContain('nothing')
    expect(dropped.length).toBeGreaterThan(0)
  })

  test('Escape shuts the key of the map, which takes nothing of the map away', async ({ page }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await openMap(page, false)
    const surface = page.getByRole('application')
    const before = await surface.boundingBox()
    const key = page.getByText('What the signs mean')
    const at = await key.boundingBox()
    await key.focus()
    await page.keyboard.press('Enter')
    const signs = page.locator('.map-key').getByRole('listitem')
    await expect(signs.first()).toBeVisible()
    expect(await surface.boundingBox()).toEqual(before)
    expect(await key.boundingBox()).toEqual(at)
    await page.keyboard.press('Escape')
    await expect(signs).toHaveCount(0)
    await expect(key).toBeFocused()
  })

  test('the map is searched again where arrow keys have moved it', async ({ page }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await openMap(page, false)
    const surface = page.getByRole('application')
    await surface.focus()
    await page.keyboard.press('ArrowRight')
    const search = page.getByRole('button', { name: /^Search (this area|around)/ })
    await expect(search).toBeVisible()
    await page.keyboard.press('Shift+Tab')
    await expect(search).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/near=/)
    await expect(surface).toBeFocused()
  })

  test(
    'what has the focus is never covered, and Tab always leads on',
    { tag: '@engines' },
    async ({ page }) => {
      await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
      await openMap(page, false)
      const seen = new Set<string>()
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(focused)
        expect(focus.covered, `covered: ${focus.what}`).toBe(false)
        expect(focus.ringed, `without a ring: ${focus.what}`).toBe(true)
        seen.add(focus.what)
      }
      expect(seen.size).toBeGreaterThan(40)
    },
  )

  test('the page stays where it is while Tab goes through what is asked', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 })
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await expect(page.getByRole('radio', { name: /^Today/ })).toBeVisible()
    const scrolled = () => page.evaluate(() => scrollY)
    await page.mouse.move(300, 400)
    await page.mouse.wheel(0, 300)
    await expect.poll(scrolled).toBe(300)
    await page.getByRole('combobox', { name: 'Postcode' }).focus()
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press('Tab')
      await expect(page.locator('.finder-ask :focus')).toHaveCount(1)
      expect(await scrolled()).toBe(300)
    }
  })

  test('the map can be skipped, and left', async ({ page }) => {
    await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
    await openMap(page, false)
    const map = page.getByRole('region', { name: 'Map' })
    await map.getByRole('link', { name: 'Skip the map' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(map.getByRole('application').getByRole('button').first()).not.toBeFocused()
    await expect(page.locator('.finder-map :focus')).toHaveCount(0)
  })
})

/** What has the focus, whether something else lies over the middle of it (WCAG 2.2, 2.4.11), and whether it or what stands for it has a ring (2.4.7). */
function focused(): { what: string; covered: boolean; ringed: boolean } {
  const element = document.activeElement ?? document.body
  const { left, top, width, height } = element.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  const label = element.closest('label')
  const own = over === null || element.contains(over) || over.contains(element)
  const what = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent} ${Math.round(left)},${Math.round(top + scrollY)}`
  const faces = [
    element,
    ...element.children,
    ...(label?.children ?? []),
    ...(element.parentElement?.children ?? []),
  ]
  const ringed =
    element === document.body ||
    faces
      .flatMap((face) => [getComputedStyle(face), getComputedStyle(face, '::after')])
      .some(
        ({ outlineStyle, outlineWidth }) =>
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      )
  return { what, covered: !own && !label?.contains(over), ringed }
}

import type { Locator, Page } from '@playwright/test'
import { list, openOwn, pick, titles } from './planPage.ts'
import { expect, test } from './test.ts'

/** The middle of the handle by which a thing is dragged, and of the card it is dragged to. */
async function dragOf(page: Page, title: string, to: string) {
  const middle = async (of: Locator) => {
    const box = await of.boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  const row = (name: string) => list(page).getByRole('listitem').filter({ hasText: name })
  // Clear of the bar at the foot of the window.
  await row(title)
    .locator('.drag-handle')
    .evaluate((it) => it.scrollIntoView({ block: 'center' }))
  const from = await middle(row(title).locator('.drag-handle'))
  const [own, other] = [await middle(row(title)), await middle(row(to))]
  return { from, to: { x: from.x, y: from.y + (other.y - own.y) * 1.1 } }
}

test.describe('is dragged', () => {
  const three = ['mill-lane-stay-and-play', 'mill-lane-babies', 'thistleton-bounce']
  const asPicked = ['Stay and Play', 'Baby Club', 'Bounce and Rhyme']

  test.describe('by a mouse', () => {
    test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false })

    test('to where it is let go, and nowhere when Escape is pressed', async ({ page }) => {
      await pick(page, ...three)
      await openOwn(page)
      const { from, to } = await dragOf(page, 'Bounce and Rhyme', 'Stay and Play')
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await expect(titles(page)).toHaveText(asPicked)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
      await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'Stay and Play', 'Baby Club'])
      await expect(page.getByText(/^Bounce and Rhyme, .+ is now 1 of 3$/)).toBeAttached()
      await page.reload()
      await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'Stay and Play', 'Baby Club'])
    })
  })

  test('by a finger on its handle; anywhere else a finger scrolls', async ({ page, context }) => {
    await pick(page, ...three)
    await openOwn(page)
    const device = await context.newCDPSession(page)
    const touch = async (type: string, ...touchPoints: { x: number; y: number }[]) =>
      device.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints })
    async function swipe(from: { x: number; y: number }, to: { x: number; y: number }) {
      await touch('touchStart', from)
      for (const part of [0.25, 0.5, 0.75, 1])
        await touch('touchMove', { x: from.x, y: from.y + (to.y - from.y) * part })
      await touch('touchEnd')
    }
    const scrolled = () => page.evaluate(() => scrollY)
    const { from, to } = await dragOf(page, 'Stay and Play', 'Baby Club')
    const before = await scrolled()
    await swipe(from, to)
    await expect(titles(page)).toHaveText(['Baby Club', 'Stay and Play', 'Bounce and Rhyme'])
    // At the edge of the screen it scrolls a little; the finger went much further.
    expect((await scrolled()) - before).toBeLessThan(100)
    await swipe({ x: 200, y: 600 }, { x: 200, y: 200 })
    await expect.poll(scrolled).toBeGreaterThan(before)
    await expect(titles(page)).toHaveText(['Baby Club', 'Stay and Play', 'Bounce and Rhyme'])
  })

  test('beyond the edge of the screen, which scrolls to it', async ({ page }) => {
    await pick(page, ...three, 'little-wick-bounce', 'wick-toddlers')
    await openOwn(page)
    const { from } = await dragOf(page, 'Stay and Play', 'Baby Club')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, 840, { steps: 5 })
    // Rows are as high as the machine's letters make them: until the last one has gone by.
    const last = page.getByRole('heading', { level: 2, name: 'Wick Toddlers' })
    await expect.poll(async () => (await last.boundingBox())?.y).toBeLessThan(200)
    await page.mouse.up()
    await expect(titles(page).last()).toHaveText('Stay and Play')
  })
})

import { arrive, element, expect, expectFitting, script, test } from './embedded.ts'
import { printed } from './printed.ts'

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
})

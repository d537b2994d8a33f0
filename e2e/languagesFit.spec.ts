import { languages } from '#words/languages.ts'
import { pick } from './planPage.ts'
import { expect, test } from './test.ts'

// Every page in every language that is offered, at the narrowest and at a wide window.

test.describe.configure({ timeout: 150_000 })

const paths = [
  '/testshire/',
  '/testshire/#near=Thistleton&ages=0-5m,1&days=TU,WE',
  '/testshire/#view=map',
  '/testshire/#view=week',
  '/testshire/#show=places',
  '/testshire/places/mill-lane-hub/',
  '/testshire/places/larkspur-centre/',
  '/testshire/sessions/thistleton-bounce/',
  '/testshire/plan/',
  '/testshire/data/',
  '/accessibility/',
  '/privacy/',
  '/testshire/?embed',
]

/** px: a header of one row, with the edge below it. */
const headerHeight = 48

for (const { tag, name, direction } of languages)
  test(`${name}: every page is in it, and fits 320 and 1280 pixels`, async ({ page }) => {
    await pick(page, 'thistleton-bounce')
    for (const path of paths) {
      await page.goto('about:blank')
      await page.goto(`${path}${path.includes('#') ? '&' : '#'}lang=${tag}`)
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached()
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      await expect(page.locator('html')).toHaveAttribute('dir', direction)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const seen = () =>
          page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            const header = document.querySelector('.header')?.getBoundingClientRect().height ?? 0
            const cut = [...document.querySelectorAll('.button, .chip')]
              .filter((one) => one.scrollWidth > one.clientWidth + 1)
              .map((one) => one.textContent)
            return { over: scrollWidth - clientWidth, header, cut }
          })
        await expect
          .poll(async () => (await seen()).over, `${path} ${width}`)
          .toBeLessThanOrEqual(0)
        expect((await seen()).cut, `${path} ${width}: words run out of a button`).toEqual([])
        expect((await seen()).header, `${path} ${width}`).toBeLessThanOrEqual(headerHeight)
      }
    }
  })

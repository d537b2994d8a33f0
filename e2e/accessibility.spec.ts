import { expectSound } from './axe.ts'
import { open, openMap, pages } from './pages.ts'
import { expect, test } from './test.ts'

const isFinder = (path: string) => /^\/testshire\/(#|$)/.test(path)

/** Whom to ask, then the ways on, in one order on every page; only a page of an area has a council to ask. */
const footOf = (path: string) =>
  path.startsWith('/testshire/')
    ? /Need help finding something\?.*About the information.*Accessibility.*Privacy.*Put this on your website/s
    : /Accessibility.*Privacy.*Put this on your website/s

test.describe('axe, light and dark', () => {
  // axe takes a busy machine a while.
  test.describe.configure({ timeout: 150_000 })

  for (const [path, heading] of pages)
    test(path, async ({ page, isMobile }) => {
      test.skip(
        !isMobile && !isFinder(path),
        'A wide screen lays out only the finder in another way.',
      )
      await expectSound(page, () => open(page, path, heading))
      await expect(page.getByRole('contentinfo')).toHaveText(footOf(path))
    })

  test('the map', async ({ page, isMobile }) => {
    await expectSound(page, async () => {
      await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
      await openMap(page, isMobile)
    })
  })

  test('the map with a place open', async ({ page, isMobile }) => {
    await expectSound(page, async () => {
      await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
      const map = await openMap(page, isMobile)
      await map.getByRole('button', { name: 'Bounce and Rhyme, Fern Bank Library' }).click()
      await expect(page.getByRole('region', { name: 'Fern Bank Library' })).toBeVisible()
    })
  })

  test('the suggestions', async ({ page }) => {
    await expectSound(page, async () => {
      await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
      await page.getByRole('combobox', { name: 'Postcode' }).fill('port')
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    })
  })
})

test.describe('whoever asks for more contrast', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`has every word and every edge in full ink: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await open(page, '/testshire/', '5 sessions in the next 7 days, soonest first')
      const colours = await page.evaluate(() => {
        const of = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body)
        return {
          ink: of('html').color,
          soft: of('article .row-facts, .footer-credits').color,
          edge: of('header').borderBottomColor,
        }
      })
      expect(colours).toEqual({ ink: colours.ink, soft: colours.ink, edge: colours.ink })
    })
})

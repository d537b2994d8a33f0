import type { Locator, Page } from '@playwright/test'
import { catalogue as arabic } from '#words/ar/index.ts'
import { catalogue as polish } from '#words/pl/index.ts'
import { expect, test } from './test.ts'

// Search, filter, session, plan, show and print, in the language of the family: by touch, and by keyboard alone.

/** What is done with what has a name. */
interface Hand {
  press: (what: Locator) => Promise<void>
  /** Ticks a chip. */
  tick: (what: Locator) => Promise<void>
  write: (box: Locator, text: string) => Promise<void>
}

const touch: Hand = {
  press: (what) => what.click(),
  // The box is as large as its chip, and lies beneath its words.
  tick: (what) => what.click({ force: true }),
  write: async (box, text) => {
    await box.fill(text)
    await box.press('Enter')
  },
}

/** Tab leads there from wherever the focus is, within the presses a person may be asked for. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let press = 0; press < 90; press += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(what, 'Tab leads to it').toBeFocused()
}

const keyboard = (page: Page): Hand => {
  const key = (name: string) => async (what: Locator) => {
    await tabTo(page, what)
    await page.keyboard.press(name)
  }
  return {
    press: key('Enter'),
    tick: key('Space'),
    write: async (box, text) => {
      await tabTo(page, box)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
  }
}

const languages = {
  pl: { words: polish, age: /^Od 6 do 11 miesięcy/ },
  ar: { words: arabic, age: /^من 6 إلى 11 شهرًا/ },
}

const journeys: [tag: keyof typeof languages, by: string, hand: (page: Page) => Hand][] = [
  ['pl', 'touch', () => touch],
  ['ar', 'touch', () => touch],
  ['ar', 'keyboard alone', keyboard],
]

// In Arabic an English name stands between signs that keep it in its place.
test.use({ viewport: { width: 390, height: 844 } })

for (const [tag, by, handOn] of journeys)
  test(`from a search to a printed plan in ${tag}, by ${by}`, async ({ page }) => {
    const { words, age } = languages[tag]
    const hand = handOn(page)
    const button = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
    await page.addInitScript(() => {
      window.print = () => void (document.body.dataset.printed = 'yes')
    })

    await page.goto(`/testshire/#lang=${tag}`)
    await hand.write(page.getByRole('combobox', { name: words.ask.label }), 'Thistleton')
    // What was found stands still, with what is said of where from above it.
    await expect(page.getByRole('heading', { level: 2, name: 'Thistleton' })).toBeVisible()
    await hand.tick(page.getByRole('checkbox', { name: age }))
    await expect(page).toHaveURL(/ages=6-11m/)

    await hand.press(page.getByRole('link', { name: /^\u2068?Bounce and Rhyme/ }).first())
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bounce and Rhyme')
    // Whoever answers the telephone is asked in English.
    await expect(page.locator('blockquote [lang=en]')).toContainText('“Is Bounce and Rhyme at')
    await hand.press(button(words.pick.add))
    await expect(button(words.pick.remove)).toBeVisible()

    await hand.press(page.getByRole('link', { name: new RegExp(`^${words.pick.plan}`) }))
    await expect(page.getByRole('heading', { level: 1, name: words.plan.title })).toBeVisible()
    await hand.press(button(words.visit.show))
    const family = page.getByRole('dialog')
    await expect(family).toContainText('Bounce and Rhyme')
    await hand.press(family.getByRole('button', { name: words.visit.family.next }))
    await expect(family).toContainText(words.visit.family.takeIt)
    await hand.press(family.getByRole('button', { name: words.visit.family.close }))
    await expect(family).toHaveCount(0)
    await hand.press(button(words.sheet.print))
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
  })

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { coveredFaults } from './covered.ts'
import { ownFaults } from './ownChecks.ts'
import { spacingFaults } from './spacing.ts'
import { expect } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules of those tags that look at colours, which is all that a theme changes. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** The colours are those of the phone, where both themes are looked at: a wide screen adds its layout. */
const otherTheme = (page: Page) => (page.viewportSize()?.width ?? 0) < 1000

/** No violation of WCAG 2.0 to 2.2, A and AA, where `arrive` leads: in the dark theme, nor in the light one's colours. It moves the focus. */
export async function expectSound(page: Page, arrive: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('about:blank')
  await arrive()
  // What a header in sight has slid over is out of reach only until the page is scrolled.
  await page.evaluate(() => scrollTo(0, 0))
  // target-size is in axe, but switched off unless asked for.
  const all = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  })
  expect(await violations(all), 'dark').toEqual([])
  expect([...(await ownFaults(page)), ...(await spacingFaults(page))], 'not by axe').toEqual([])
  if (otherTheme(page)) await expectLight(page)
  expect(await coveredFaults(page), 'in focus, and covered').toEqual([])
}

async function expectLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  // Colours that are still changing are neither theme's.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await violations(new AxeBuilder({ page }).withRules(ofColours)), 'light').toEqual([])
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

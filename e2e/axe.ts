import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The colours are those of the phone, where both themes are looked at: a wide screen adds its layout. */
const themesOf = (page: Page) =>
  (page.viewportSize()?.width ?? 0) < 1000 ? (['light', 'dark'] as const) : (['dark'] as const)

/** No violation where `arrive` leads, in the light theme nor in the dark one; each from a fresh page, as a person's is. */
export async function expectSound(page: Page, arrive: () => Promise<void>): Promise<void> {
  for (const colorScheme of themesOf(page)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('about:blank')
    await arrive()
    expect(await violations(page), colorScheme).toEqual([])
  }
}

/** WCAG 2.0 to 2.2, A and AA; target-size is in axe but switched off unless asked for. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(tags).options({
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

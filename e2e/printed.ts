import type { Locator, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from './test.ts'

/** Playwright hands Firefox inches, which reads them as centimetres. */
const sizeIn = (page: Page, millimetres: number) =>
  page.context().browser()?.browserType().name() === 'firefox' ? millimetres * 2.54 : millimetres

/** How many pictures Chromium prints, where backgrounds are let out as they are unless somebody asks for them. */
export async function picturesOnPaper(page: Page): Promise<number> {
  const file = await page.pdf({ printBackground: false })
  return file.toString('latin1').match(/\/Subtype \/(?:Form|Image)\b/g)?.length ?? 0
}

/** What Chromium or Firefox prints: a text for each page of paper, of a size in millimetres where the page itself names none. */
export async function printed(
  page: Page,
  { width, height } = { width: 210, height: 297 },
): Promise<string[]> {
  const file = await page.pdf({
    preferCSSPageSize: true,
    width: `${sizeIn(page, width)}mm`,
    height: `${sizeIn(page, height)}mm`,
  })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
  return text.map((one) => one.replace(/\s+/g, ' '))
}

/** What is true on a screen and not when paper is read. */
export const onlyTrueNow =
  /\b(?:on now|now until|now \d|today|tomorrow|starts? in \d+|in \d+ min(?:utes?)?|finished)\b/i

/** Opens a finder's list and prepares it for paper; answers its table, which stands in the page for as long as it is printed. */
export async function openOnPaper(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  // On a phone's map, what is said of a place may stand in front of it.
  const rows = page.locator('#root').getByRole('article', { includeHidden: true })
  await expect(rows.first()).toBeAttached()
  // What is drawn for paper comes just after the list.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const table = page.getByRole('table', { includeHidden: true }).filter({ hasText: 'Phone' })
  await expect(table).toBeAttached()
  return table
}

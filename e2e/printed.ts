import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

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

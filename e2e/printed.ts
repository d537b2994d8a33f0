import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** What Chromium prints: a text for each page of paper. */
export async function printed(page: Page): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
  return text.map((one) => one.replace(/\s+/g, ' '))
}

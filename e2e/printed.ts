import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** What Chromium prints: a text for each page of paper, of a size where the page itself names none. */
export async function printed(
  page: Page,
  size: { width: string; height: string } = { width: '210mm', height: '297mm' },
): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true, ...size })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)))
  return text.map((one) => one.replace(/\s+/g, ' '))
}

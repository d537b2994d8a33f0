import { openOnPaper, printed } from './printed.ts'
import { expect, test } from './test.ts'

test('no word of the list is broken where its column is narrow', async ({ page }) => {
  const table = await openOnPaper(page, '/norfolk/')
  await page.emulateMedia({ media: 'print' })
  const words = new Set((await table.innerText()).split(/\s+/))
  const paper = (await printed(page)).join(' ')
  expect(words.size).toBeGreaterThan(100)
  // A word may be broken where it has a hyphen; what is above and below the table is not in it.
  const broken = [...words].filter((word) => !word.includes('-') && !paper.includes(word))
  expect(broken).toEqual([])
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { done, openPublished, part } from './deskPage.ts'
import { expect, test } from './test.ts'

test.skip(({ isMobile }) => isMobile, 'The table is made for a desk.')

test('the workbook is made, and read back unchanged', async ({ page }) => {
  await readBack(page, await make(page))
  await done(page, 'The workbook says what the draft says.')
})

test('a workbook whose rows were deleted asks before they go', async ({ page }) => {
  await readBack(page, inGroups(await make(page), withoutRows))
  const asked = page.getByRole('status').filter({ hasText: 'Much of the list would go.' })
  await expect(asked).toContainText('13 of 13 groups would go')
  const undo = page.getByRole('button', { name: /^Undo: From a workbook: 13 groups taken out/ })
  await expect(undo).toHaveCount(0)
  await asked.getByRole('button', { name: 'Take it out all the same' }).click()
  await done(page, 'From a workbook: 13 groups taken out')
  await expect(page.getByLabel('Read it back')).toBeFocused()
  await expect(asked).toHaveCount(0)
  await expect(undo).toBeVisible()
})

test('a workbook is read again once it was corrected, though a made-up time went with the first reading', async ({
  page,
}) => {
  const workbook = await make(page)
  const group = 'little-wick-bounce'
  const timed = inGroups(workbook, withCell(group, 'When', 'every Monday, 10am to 11am'))
  await readBack(page, timed)
  await done(page, 'From a workbook: 1 group changed')
  await readBack(page, timed)
  await done(page, 'The workbook says what the draft says.')
  await readBack(page, inGroups(workbook, withCell(group, 'When', 'every Monday, 9am to 10am')))
  const title = page.getByRole('heading', { name: 'The workbook and the list say two things.' })
  await expect(title).toBeFocused()
  await page.getByRole('button', { name: 'Take nothing from the workbook' }).click()
  await done(page, 'Nothing was taken in.')
  await expect(page.getByLabel('Read it back')).toBeFocused()
  await readBack(page, inGroups(workbook, withCell(group, 'When', 'every Monday, 9am to 10am')))
  const asked = page.getByRole('group', { name: 'Bounce and Rhyme, Little Wick Library: When' })
  await asked.getByRole('radio', { name: /09:00 to 10:00”$/ }).check()
  await page.getByRole('button', { name: 'Take the workbook in' }).click()
  await expect(page.getByLabel('Read it back')).toBeFocused()
  await expect(
    page.getByRole('textbox', { name: 'When: Bounce and Rhyme, Little Wick Library' }),
  ).toHaveValue('every Monday, 09:00 to 10:00')
})

/** The workbook of the published list. */
async function make(page: Page): Promise<Buffer> {
  await openPublished(page)
  await part(page, 'Table').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a workbook (.xlsx)' }).click()
  return readFileSync(await (await download).path())
}

const readBack = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Read it back')
    .setInputFiles({ name: 'testshire.xlsx', mimeType: 'application/zip', buffer })

/** A workbook with something done to its sheet of groups, which has its texts by number in another file. */
function inGroups(
  workbook: Buffer,
  change: (sheet: string, numberOf: (text: string) => number) => string,
): Buffer {
  const files = unzipSync(workbook)
  const read = (file: string) => strFromU8(files[file] ?? new Uint8Array())
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, it]) => it,
  )
  const sheet = 'xl/worksheets/sheet1.xml'
  files[sheet] = strToU8(change(read(sheet), (text) => texts.indexOf(text)))
  return Buffer.from(zipSync(files))
}

/** With nothing below the headings. */
const withoutRows = (sheet: string): string => sheet.replace(/<row r="2".*(?=<\/sheetData>)/s, '')

/** With another text in a cell of a record. */
const withCell =
  (id: string, heading: string, text: string) =>
  (sheet: string, numberOf: (text: string) => number): string => {
    const at = (it: string) =>
      new RegExp(`<c r="([A-Z]+)(\\d+)"[^>]*><v>${numberOf(it)}</v>`).exec(sheet) ?? []
    const [, column = ''] = at(heading)
    const [, , row = ''] = at(id)
    const cell = new RegExp(`<c r="${column}${row}"(/>|[^>]*/>|.*?</c>)`, 's')
    expect(sheet).toMatch(cell)
    return sheet.replace(cell, `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
  }

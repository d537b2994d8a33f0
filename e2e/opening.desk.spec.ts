import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { exportCsv } from '#desk/csv/exportSheets.ts'
import { published } from '#desk/files.ts'
import { pageOf, serviceOf } from '#testing/desk/openReferral.ts'
import { files } from '#testing/fixture/files.ts'
import { date } from '#testing/samples.ts'
import { openPublished, part } from './deskPage.ts'
import { expect, test } from './test.ts'

/** Files dropped on the page, as from a folder of the computer. */
async function drop(page: Page, files: { name: string; bytes: Buffer }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, plain)
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
}

const opened = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Your draft for Testshire' })).toBeVisible()

test('a workbook that the desk made opens again, chosen or dropped', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Files are chosen and dropped at a desk.')
  await openPublished(page)
  await part(page, 'Table').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a workbook (.xlsx)' }).click()
  const path = await (await download).path()
  const workbook = { name: 'testshire.xlsx', bytes: readFileSync(path) }
  const again = async () => {
    await page.getByText('About this draft').click()
    await page.getByRole('button', { name: 'Start again' }).click()
    await expect(page.getByRole('heading', { name: 'Open a list' })).toBeVisible()
  }
  await again()
  await page.getByLabel('Choose files').setInputFiles({
    ...{ name: workbook.name, mimeType: 'application/zip', buffer: workbook.bytes },
  })
  await opened(page)
  await expect(page.getByText('These files say what is published now.')).toBeVisible()
  await again()
  await drop(page, [workbook])
  await opened(page)
})

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))

/** Files in a folder of this computer. */
function folderOf(held: ReadonlyMap<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  for (const [name, text] of held) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), String(text))
  }
  return folder
}

for (const [what, held] of [
  ['spreadsheets (CSV)', exportCsv(texts, 'testshire', date('2026-11-24')).files ?? new Map()],
  ['the data (JSON)', texts],
] as const)
  test(`a folder of ${what} opens by a button, with what was changed in it`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'Files are chosen and dropped at a desk.')
    const changed = new Map(
      [...held].map(([name, text]) => [name, String(text).replaceAll('Baby Club', 'Baby Crew')]),
    )
    await page.goto('/desk/')
    await page.getByLabel('Choose a folder').setInputFiles(folderOf(changed))
    await opened(page)
    await page.getByRole('searchbox', { name: /^Name of the group/ }).fill('baby crew')
    await expect(page.getByRole('link', { name: /^Baby Crew/ })).toBeVisible()
  })

test('what another directory publishes opens by a drop', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Files are chosen and dropped at a desk.')
  await page.goto('/desk/')
  await expect(page.getByRole('button', { name: 'Open what is published now' })).toBeVisible()
  await drop(page, [{ name: 'feed.json', bytes: Buffer.from(JSON.stringify(pageOf(serviceOf()))) }])
  await opened(page)
  await expect(page.getByText(/^Taken in: 1 group/).first()).toBeVisible()
})

test('files that are no list are not opened, and it says what to do', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Files are chosen and dropped at a desk.')
  await page.goto('/desk/')
  await expect(page.getByRole('button', { name: 'Open what is published now' })).toBeVisible()
  await drop(page, [{ name: 'picture.xlsx', bytes: Buffer.from('\u0089PNG') }])
  await expect(page.getByRole('alert')).toContainText('is no workbook that can be read here')
  await drop(page, [
    { name: 'groups.csv', bytes: readFileSync('src/testing/desk/thirty-groups.csv') },
  ])
  await page.getByRole('button', { name: 'Add its groups to Testshire' }).click()
  await expect(page.getByRole('heading', { name: 'What each column holds' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name: Bouncy Bees' })).toHaveValue('Bouncy Bees')
})

// @vitest-environment node
import { expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { cellsOfWorkbook, sheetsOfWorkbook, writeWorkbook } from './workbook.ts'

const sheet = {
  name: 'Groups',
  columns: [
    { heading: 'Name', note: 'As families <know> it' },
    { heading: 'Kind', note: 'One of the list', options: ['Rhymes', 'Play & stay'] },
  ],
  rows: [
    ['1-4', 'Rhymes'],
    ['01632 960001', 'Café “Ö”'],
  ],
}

it('is read back as it was written, every cell a text', async () => {
  const read = await sheetsOfWorkbook(await writeWorkbook([sheet]))
  expect(read?.get('Groups')).toEqual([['Name', 'Kind'], ...sheet.rows])
})

it('has drop-down lists and a note at each heading', async () => {
  const blob = await writeWorkbook([sheet])
  const inside = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(inside['xl/worksheets/sheet1.xml']!)
  expect(xml).toContain('<formula1>Lists!$A$1:$A$2</formula1>')
  expect(xml).toContain('prompt="As families &#60;know&#62; it"')
})

it('has the sheet that says what it was made of out of sight, and reads it back', async () => {
  const about = { name: 'As it was made', isHidden: true as const, columns: [], rows: [['x']] }
  const blob = await writeWorkbook([sheet, about])
  const inside = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const tabs = strFromU8(inside['xl/workbook.xml']!).match(/<sheet [^>]*>/g) ?? []
  const isHidden = tabs.map((it) => [/name="([^"]*)"/.exec(it)?.[1], it.includes('state="hidden"')])
  expect(isHidden).toEqual([
    ['Groups', false],
    ['As it was made', true],
    ['Lists', true],
  ])
  expect((await sheetsOfWorkbook(blob))?.get('As it was made')).toEqual([['x']])
})

it.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['nothing', new Uint8Array()],
])('%s renamed .xlsx is no workbook', async (_, bytes) => {
  expect(await cellsOfWorkbook(new Blob([bytes]))).toBeNull()
})

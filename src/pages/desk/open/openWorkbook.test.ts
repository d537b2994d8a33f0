// @vitest-environment node
import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { workbookOf } from '#desk/draft/workbook.ts'
import { published } from '#desk/files.ts'
import { openWorkbook } from './openWorkbook.ts'
import { writeWorkbook } from '#pages/desk/table/workbook.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))

it('that would empty a list opens once that is meant, and says first what would go', async () => {
  const sheets = workbookOf(catalogueIn(texts, 'testshire')!)
  const emptied = sheets.map((it, at) => (at === 0 ? { ...it, rows: [] } : it))
  const workbook = await writeWorkbook(emptied)
  const request = { area: 'testshire', published: texts }
  const asked = await openWorkbook('testshire.xlsx', workbook, request)
  expect(asked).toMatchObject({ is: 'not', removals: true })
  expect(asked.said[0]).toMatch(/^13 of 13 groups would go: /)
  const meant = await openWorkbook('testshire.xlsx', workbook, { ...request, removals: true })
  const gone = meant.is === 'open' ? (meant.draft.done[0]?.changes ?? []) : []
  expect(gone.filter(({ file }) => file === 'testshire/sessions.json')).toHaveLength(13)
})

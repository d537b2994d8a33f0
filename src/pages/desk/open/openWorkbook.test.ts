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

it('opens over a list that was changed since, and says what stays as the list has it', async () => {
  const sheets = structuredClone(workbookOf(catalogueIn(texts, 'testshire')!))
  const row = sheets[0]!.rows[0]!
  const at = sheets[0]!.columns.findIndex(({ heading }) => heading === 'Run by')
  row[at] = 'One team'
  const file = 'testshire/sessions.json'
  const groups = JSON.parse(texts.get(file)!) as { id: string }[]
  const now = groups.map((one) =>
    one.id === row.at(-1) ? { ...one, provider: 'Another team' } : one,
  )
  const opened = await openWorkbook('testshire.xlsx', await writeWorkbook(sheets), {
    area: 'testshire',
    published: new Map(texts).set(file, published(now)),
  })
  expect(opened.is).toBe('open')
  expect(opened.said.join('\n')).toMatch(/Run by: “One team” in the workbook, “Another team”/)
})

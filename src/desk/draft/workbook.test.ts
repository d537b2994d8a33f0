import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { edited, filesOf, newDraft, recordIn } from './draft.ts'
import { catalogueIn } from './listed.ts'
import { workbookOf, type WorkbookSheet } from './workbook.ts'
import { readWorkbook } from './workbookRead.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const draft = newDraft('testshire', texts)
const catalogue = catalogueIn(texts, 'testshire')!
const made = workbookOf(catalogue)
/** As a spreadsheet gives it back, with something done to it. */
const back = (change: (sheets: WorkbookSheet[]) => void) => {
  const sheets = structuredClone(made)
  change(sheets)
  return new Map(
    sheets.map(({ name, columns, rows }) => [
      name,
      columns.length > 0 ? [columns.map(({ heading }) => heading), ...rows] : rows,
    ]),
  )
}
const [groups, places] = [0, 1]
const column = (sheet: number, heading: string) =>
  made[sheet]!.columns.findIndex((it) => it.heading === heading)

describe('a workbook', () => {
  it('that nobody changed changes nothing', () => {
    expect(
      readWorkbook(
        draft,
        catalogue,
        back(() => undefined),
      ),
    ).toEqual({ is: 'read', changes: [] })
  })

  it('changes the cells that were changed, adds rows without an id, and takes out those that are gone', () => {
    const read = readWorkbook(
      draft,
      catalogue,
      back((sheets) => {
        const rows = sheets[groups]!.rows
        rows[0]![column(groups, 'Cost')] = '£3.50'
        const fresh = [...rows[1]!]
        fresh[0] = 'Quarry Tots'
        fresh[fresh.length - 1] = ''
        rows.splice(2, 1)
        rows.push(fresh)
        sheets[places]!.rows[0]![column(places, 'Telephone')] = '01632 960999'
      }),
    )
    const changes = read.is === 'read' ? read.changes : []
    const after = edited(draft, { says: 'x', changes })
    const rows = made[groups]!.rows
    const file = 'testshire/sessions.json'
    expect(recordIn(filesOf(after), file, rows[0]!.at(-1)!)).toMatchObject({ cost: { pence: 350 } })
    expect(recordIn(filesOf(after), file, rows[2]!.at(-1)!)).toBeUndefined()
    expect(changes.map(({ before, after }) => [Boolean(before), Boolean(after)])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [true, false],
    ])
  })

  it('is taken in whole or not at all, and says which cells are wrong', () => {
    const read = readWorkbook(
      draft,
      catalogue,
      back((sheets) => {
        sheets[groups]!.rows[3]![column(groups, 'When')] = 'now and then'
      }),
    )
    expect(read.is === 'wrong' && read.said[0]).toMatch(/^Groups, row 5, When: this should be/)
  })

  it('of a list that has changed since, or of nobody’s desk, is not read', () => {
    const file = 'testshire/sessions.json'
    const after = edited(draft, {
      says: 'x',
      changes: [{ file, id: 'mill-lane-babies', before: 1 }],
    })
    const now = catalogueIn(filesOf(after), 'testshire')!
    expect(
      readWorkbook(
        after,
        now,
        back(() => undefined),
      ),
    ).toMatchObject({ is: 'wrong' })
    expect(readWorkbook(draft, catalogue, new Map([['Sheet1', [['a']]]]))).toMatchObject({
      is: 'wrong',
    })
  })
})

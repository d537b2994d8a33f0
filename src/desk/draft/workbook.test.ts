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
    ).toMatchObject({ is: 'read', changes: [], gone: [] })
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

  it('of nobody’s desk is not read', () => {
    expect(readWorkbook(draft, catalogue, new Map([['Sheet1', [['a']]]]))).toMatchObject({
      is: 'wrong',
    })
  })

  const headed = (
    change: (rows: string[][], sheets: Map<string, string[][]>) => void,
    sheet = 'Groups',
  ) => {
    const sheets = back(() => undefined)
    change(sheets.get(sheet)!, sheets)
    return readWorkbook(draft, catalogue, sheets)
  }
  const at = (heading: string) => column(groups, heading)
  const sortAlone = (rows: string[][], cell: number) => {
    const sorted = rows.map((row) => row[cell]!).sort()
    rows.forEach((row, n) => (row[cell] = sorted.at(-1 - n)!))
  }

  it.each<[string, RegExp, Parameters<typeof headed>[0], string?]>([
    ['a heading renamed', /Groups has no column “When”/, ([top]) => (top![at('When')] = 'Time')],
    [
      'a column taken out',
      /Places has no column “Name”/,
      (rows) => rows.forEach((row) => row.shift()),
      'Places',
    ],
    [
      'the ids renamed',
      /Groups has no column “Id \(leave/,
      ([top]) => (top![top!.length - 1] = 'Reference'),
    ],
    ['all rows and the headings gone', /has no column “Name”, /, (rows) => rows.splice(0)],
    [
      'a column twice',
      /two columns “Cost”/,
      (rows) => rows.forEach((row) => row.push(row[at('Cost')]!)),
    ],
    [
      'an id that nobody has',
      /^Groups, row 3: nothing in the list has the id “7”/,
      (rows) => (rows[2]![rows[2]!.length - 1] = '7'),
    ],
    [
      'a row that was copied with its id',
      /^Groups, row 15: the id is that of row 2/,
      (rows) => rows.push([...rows[1]!]),
    ],
    [
      'a new row twice',
      /^Groups, row 16: every cell says what row 15 says/,
      (rows) => {
        const fresh = rows[1]!.map((cell, at) => (at === 0 ? 'Tots' : cell)).with(-1, '')
        rows.push([...fresh], [...fresh])
      },
    ],
    [
      'a row that was copied without its id',
      /^Groups, row 3: every cell says what row 4 says/,
      (rows) => rows.splice(2, 0, rows[2]!.with(-1, '')),
    ],
    [
      'a column sorted by itself',
      /^The sheet Groups has the cells of “Name” in another order/,
      ([, ...rows]) => sortAlone(rows, at('Name')),
    ],
    [
      'the ids sorted by themselves',
      /^The sheet Groups has the cells of “Id/,
      ([, ...rows]) => sortAlone(rows, rows[0]!.length - 1),
    ],
    ['no sheet of places', /no sheet “Places”/, (_, sheets) => sheets.delete('Places')],
    [
      'the sheet of groups under another name',
      /no sheet “Groups”/,
      (rows, sheets) => sheets.delete('Groups') && sheets.set('Groups 2026', rows),
    ],
  ])('is not read with %s, and says what to do', (_, said, change, sheet) => {
    const read = headed(change, sheet)
    expect(read.is === 'wrong' && read.said.join('\n')).toMatch(said)
  })

  it.each<[string, string, string, string]>([
    [
      'Open?',
      'shut for good',
      'Places, row 2, Open?: this should be open, shut for now or closed for good. It is “shut for good”.',
      'a word that nobody knows',
    ],
    [
      'Open?',
      '',
      'Places, row 2, Open?: this should be open, shut for now or closed for good. It is empty.',
      'an emptied cell',
    ],
    [
      'Kind',
      'pub',
      'Places, row 2, Kind: this should be Family hub, Library, Hall or room or Former children’s centre. It is “pub”.',
      'a kind that there is not',
    ],
    [
      'Postcode',
      'a street that has no name and goes on and on',
      'Places, row 2, Postcode: this should be a postcode, like NR19 1DP. It is “a street that has no name and goes on an…”.',
      'a long text, which is cut short',
    ],
  ])('asks about a cell of “%s” with “%s”, and takes nothing for open', (heading, typed, said) => {
    const read = headed((rows) => (rows[1]![column(places, heading)] = typed), 'Places')
    expect(read.is === 'wrong' && read.said).toEqual([said])
  })

  it.each<[string, string, string]>([
    ['', '', 'a postcode, as nothing else says where it is. It is empty'],
    ['', 'Nowhere', 'a postcode, as this area does not know where Nowhere is. It is empty'],
    ['ZZ9 9ZZ', '', 'a postcode of this area, or empty where its town is known. It is “ZZ9 9ZZ”'],
  ])('asks for what says where a new place is: “%s”, “%s”', (postcode, town, wanted) => {
    const read = headed((rows) => {
      const fresh = [...rows[1]!]
      fresh[column(places, 'Postcode')] = postcode
      fresh[column(places, 'Town')] = town
      fresh[fresh.length - 1] = ''
      rows.push(fresh)
    }, 'Places')
    const last = made[places]!.rows.length + 2
    expect(read.is === 'wrong' && read.said).toEqual([
      `Places, row ${last}, Postcode: this should be ${wanted}.`,
    ])
  })

  it.each<[string, string[], Parameters<typeof headed>[0]]>([
    ['every row taken out', [`13 of 13 groups would go: `], (rows) => rows.splice(1)],
    ['four rows taken out', ['4 of 13 groups would go: '], (rows) => rows.splice(3, 4)],
    ['three taken out', [], (rows) => rows.splice(3, 3)],
    [
      'a column emptied',
      ['10 of 10 cells of “When” would go: '],
      ([, ...rows]) => rows.forEach((row) => (row[at('When')] = '')),
    ],
  ])('asks before much goes: %s', (_, gone, change) => {
    const read = headed(change)
    const lines = read.is === 'read' ? read.gone : read.said
    expect(lines.map((line) => line.replace(/: .*/, ': '))).toEqual(gone)
  })

  it('names groups with their places where much would go', () => {
    const read = headed((rows) => rows.splice(3, 4))
    const title = made[groups]!.rows[2]![0]!
    expect(read.is === 'read' && read.gone[0]).toMatch(
      new RegExp(`^4 of 13 groups would go: ${title}, [A-Z].*; `),
    )
  })

  it('is read with columns in another order, others between, a title above, and a sheet of notes', () => {
    const read = headed((rows, sheets) => {
      sheets.set('Notes', [['ring Anna']])
      for (const [n, row] of rows.entries()) {
        row.reverse()
        row.splice(3, 0, n === 0 ? 'My notes' : 'x')
      }
      rows.unshift(['Groups of Testshire'], [])
    })
    expect(read).toMatchObject({ is: 'read', changes: [], gone: [] })
  })
})

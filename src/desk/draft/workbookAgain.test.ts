import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { exampleTimes } from '#testing/fixture/sessions.ts'
import { published } from '#desk/files.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { changesTo, edited, filesOf, newDraft, recordIn, undo, type Draft } from './draft.ts'
import { draftIn, recordOf } from './draftFile.ts'
import { put } from './jobs.ts'
import { catalogueIn } from './listed.ts'
import { workbookOf, type WorkbookSheet } from './workbook.ts'
import type { WhoseIs } from './workbookMerge.ts'
import { readWorkbook } from './workbookRead.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const draft = newDraft('testshire', texts)
const catalogueOf = (it: Draft) => catalogueIn(filesOf(it), 'testshire')!
const made = workbookOf(catalogueOf(draft))
const [groups] = made as [WorkbookSheet]
const file = 'testshire/sessions.json'
const at = (heading: string) => groups.columns.findIndex((it) => it.heading === heading)
const id = groups.rows[0]!.at(-1)!

const costIn = (it: Draft) => (recordIn(filesOf(it), file, id) as Session | undefined)?.cost?.pence

/** The workbook with something done to its sheet of groups. */
const copy = (change: (rows: string[][]) => void = () => undefined) => {
  const sheets = structuredClone(made)
  change(sheets[0]!.rows)
  return new Map(
    sheets.map(({ name, columns, rows }) => [
      name,
      columns.length > 0 ? [columns.map(({ heading }) => heading), ...rows] : rows,
    ]),
  )
}
const cost = (typed: string) => (rows: string[][]) => void (rows[0]![at('Cost')] = typed)
const fresh = (title: string, price: string) => (rows: string[][]) => {
  const row = [...rows[1]!]
  row[0] = title
  row[at('Cost')] = price
  row[row.length - 1] = ''
  rows.push(row)
}
const gone = (rows: string[][]) => void rows.shift()
/** A group whose made-up time goes with what is done to it, as an edit of its own. */
const exampleRow = (rows: string[][]) =>
  rows.findIndex((row) => row.at(-1) === exampleTimes[0]!.sessionId)
const timed = (rows: string[][]) =>
  void (rows[exampleRow(rows)]![at('When')] = 'every Monday, 10am to 11am')
const exampleGone = (rows: string[][]) => void rows.splice(exampleRow(rows), 1)

const [mine, other] = [() => 'mine' as const, () => 'other' as const]

/** The draft once a copy was read, and what was asked about. */
function read(on: Draft, sheets: ReturnType<typeof copy>, whose?: WhoseIs) {
  const result = readWorkbook(on, catalogueOf(on), sheets, whose)
  if (result.is === 'wrong') throw new Error(result.said.join('\n'))
  const { changes, workbook, both } = result
  return { after: edited(on, { says: 'x', changes, workbook }), both, changes }
}
/** As it is read from the device again. */
const kept = (it: Draft) => draftIn(JSON.parse(JSON.stringify(recordOf(it))))!
const titled = (it: Draft, title: string) =>
  [...catalogueOf(it).sessions.values()].filter((one) => one.title === title)

describe('a workbook that was read before', () => {
  it.each([
    ['a cell', cost('£3.50')],
    ['a new row', fresh('Quarry Tots', '£2')],
    ['a row that is gone', gone],
    ['a time where there was a made-up one', timed],
    ['a row with a made-up time that is gone', exampleGone],
  ])('offers nothing again that is the same: %s', (_, change) => {
    const { after } = read(draft, copy(change))
    expect(after).not.toBe(draft)
    expect(read(kept(after), copy(change))).toMatchObject({ changes: [], both: [] })
  })

  it('takes in what else was changed in it since', () => {
    const { after } = read(draft, copy(cost('£3.50')))
    const later = copy((rows) => {
      cost('£3.50')(rows)
      rows[2]![at('Telephone')] = '01632 960555'
    })
    const second = read(kept(after), later)
    expect(second.both).toEqual([])
    expect(second.changes).toHaveLength(1)
    expect(second.changes[0]).toMatchObject({ after: { phone: '01632 960555' } })
  })

  it.each([
    ['corrected', cost('£4'), 400],
    ['put back as it was', () => undefined, costIn(draft)],
  ])('asks about a cell that was %s, and takes what is meant', (_, change, pence) => {
    const { after } = read(draft, copy(cost('£3.50')))
    const asked = read(after, copy(change))
    expect(asked.both).toHaveLength(1)
    expect(asked.both[0]!.line).toMatch(/: Cost: .*“£3.50”/)
    expect(costIn(read(after, copy(change), other).after)).toBe(350)
    expect(costIn(read(after, copy(change), mine).after)).toBe(pence)
  })

  it('knows a new row again once it was corrected', () => {
    const { after } = read(draft, copy(fresh('Quarry Tots', '£2')))
    const asked = read(after, copy(fresh('Quarry Tots', '£3')))
    expect(asked.both).toHaveLength(1)
    const meant = read(after, copy(fresh('Quarry Tots', '£3')), mine).after
    expect(titled(meant, 'Quarry Tots').map((one) => one.cost?.pence)).toEqual([300])
  })

  it.each([
    ['', gone, id],
    [', though it had a made-up time', exampleGone, exampleTimes[0]!.sessionId],
  ])('puts a group in again, as it was, whose row was put back%s', (_, remove, id) => {
    const { after } = read(draft, copy(remove))
    const asked = read(after, copy())
    expect(asked.both).toHaveLength(1)
    const meant = read(after, copy(), mine).after
    expect(recordIn(filesOf(meant), file, id)).toEqual(recordIn(texts, file, id))
  })

  it('is taken in anew where the first reading was undone', () => {
    const { after } = read(draft, copy(cost('£3.50')))
    const again = read(undo(after), copy(cost('£3.50')))
    expect([again.both, costIn(again.after)]).toEqual([[], 350])
  })
})

describe('a workbook of a list that was changed at the desk since', () => {
  const one = recordIn(texts, file, id) as Session
  const now = edited(draft, {
    says: 'x',
    changes: [put(file, one, { ...one, phone: '01632 960777', cost: { pence: 900 } })],
  })

  it('leaves what it does not change, and takes what only it changes', () => {
    const { after, both } = read(
      now,
      copy((rows) => void (rows[0]![at('Run by')] = 'A team')),
    )
    expect(both).toEqual([])
    expect(recordIn(filesOf(after), file, id)).toMatchObject({
      provider: 'A team',
      phone: '01632 960777',
      cost: { pence: 900 },
    })
  })

  it('asks about a cell that both have changed, and about a row that is gone', () => {
    expect(read(now, copy(cost('£3.50'))).both).toHaveLength(1)
    expect(costIn(read(now, copy(cost('£3.50')), other).after)).toBe(900)
    expect(read(now, copy(gone)).both).toHaveLength(1)
    expect(costIn(read(now, copy(gone), other).after)).toBe(900)
    expect(costIn(read(now, copy(gone), mine).after)).toBeUndefined()
  })

  it('asks about each thing by itself, and about another value anew', () => {
    const sheets = copy((rows) => {
      cost('£3.50')(rows)
      rows[0]![at('Telephone')] = '01632 960111'
    })
    const [price, phone] = read(now, sheets).both.map(({ key }) => key) as [string, string]
    const meant = read(now, sheets, (key) => (key === phone ? 'mine' : 'other')).after
    const phoneOf = (it: Draft) => (recordIn(filesOf(it), file, id) as Session).phone
    expect([costIn(meant), phoneOf(meant)]).toEqual([900, '01632 960111'])
    const later = edited(now, {
      says: 'x',
      changes: [
        put(file, recordIn(filesOf(now), file, id) as Session, {
          ...one,
          cost: { pence: 950 },
          phone: '01632 960777',
        }),
      ],
    })
    const keys = read(later, sheets).both.map(({ key }) => key)
    expect([keys.length, keys.includes(phone), keys.includes(price)]).toEqual([2, true, false])
  })

  it('leaves a group that was added, and one that was taken out', () => {
    const after = edited(draft, {
      says: 'x',
      changes: [
        put(file, undefined, { ...one, id: 'tots', title: 'Tots' }),
        { file, id, before: one },
      ],
    })
    expect(read(after, copy())).toMatchObject({ changes: [], both: [] })
  })

  it('is read where the list was published anew meanwhile', () => {
    const fresh = newDraft('testshire', filesOf(now))
    const { after, both } = read(
      fresh,
      copy((rows) => void (rows[1]![at('Cost')] = '£7')),
    )
    expect(both).toEqual([])
    expect(changesTo(filesOf(fresh), filesOf(after))).toHaveLength(1)
  })

  it.each([
    ['is gone', (sheets: ReturnType<typeof copy>) => sheets.delete('As it was made')],
    [
      'was changed',
      (sheets: ReturnType<typeof copy>) => (sheets.get('As it was made')![3]![1] = 'x'),
    ],
  ])('is not read where the sheet of what it was made of %s', (_, change) => {
    const sheets = copy()
    change(sheets)
    expect(readWorkbook(now, catalogueOf(now), sheets).is).toBe('wrong')
    expect(readWorkbook(draft, catalogueOf(draft), sheets)).toMatchObject({
      is: 'read',
      changes: [],
    })
  })
})

it('knows a place by its old name in the rows of its groups where it is renamed, also the next time', () => {
  const renamed = () => {
    const sheets = copy()
    const [, row] = sheets.get('Places')!
    row![0] = 'Renamed'
    return sheets
  }
  const { after, changes } = read(draft, renamed())
  expect(changes).toHaveLength(1)
  expect(read(kept(after), renamed())).toMatchObject({ changes: [], both: [] })
})

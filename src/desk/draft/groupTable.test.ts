import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { published } from '#desk/files.ts'
import { edited, filesOf, newDraft, recordIn, type RecordChange } from './draft.ts'
import { cellsOf, editCells, readCells, rowSettled, tableWords } from './groupTable.ts'
import { put } from './jobs.ts'
import { catalogueIn } from './listed.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const draft = newDraft('testshire', texts)
const catalogue = catalogueIn(texts, 'testshire')!
const words = tableWords(catalogue)
const plain = (it: unknown) => JSON.parse(JSON.stringify(it)) as unknown
const records = files['testshire/sessions.json'] as Session[]
const [first, second] = records.map(({ id }) => id)
const column = 'cost'

it.each(
  records.filter(({ id }) => catalogue.sessions.has(id)).map((one) => [one.id, one] as const),
)('%s is what it was', (_, one) => {
  const read = readCells(cellsOf(one, words), one, words)
  expect(read.is === 'read' && plain(read.session)).toEqual(plain(one))
})

it('changes many cells at once, and keeps a row that cannot be read for later', () => {
  const cells = [
    { id: first!, column, text: '£1.50' },
    { id: second!, column, text: 'dear' },
  ]
  const made = editCells(draft, words, cells, new Map())
  const after = edited(draft, { says: 'x', changes: made.changes })
  expect(made.changes).toHaveLength(1)
  expect(recordIn(filesOf(after), 'testshire/sessions.json', first!)).toMatchObject({
    cost: { pence: 150 },
  })
  expect(made.waiting.get(second!)?.wrong).toHaveProperty('cost')
  const mended = [{ id: second!, column, text: 'free' }]
  const again = editCells(after, words, mended, made.waiting)
  expect(again.waiting.size).toBe(0)
  expect(again.changes[0]?.after).toMatchObject({ cost: { pence: 0 } })
})

it('knows two places of one name apart', () => {
  const [one, ...more] = catalogue.places.values()
  const twin = { ...one!, id: 'twin' as PlaceId }
  const both = { ...catalogue, places: new Map([one!, ...more, twin].map((it) => [it.id, it])) }
  const names = [...tableWords(both).placeNames.values()]
  expect(new Set(names).size).toBe(names.length)
})

describe('a cell that was changed elsewhere since it was begun', () => {
  const file = 'testshire/sessions.json'
  const one = recordIn(texts, file, first!) as Session
  const now = edited(draft, {
    says: 'elsewhere',
    changes: [put(file, one, { ...one, phone: '01632 960222', provider: 'A team' })],
  })
  const was = cellsOf(one, words).phone
  const phone = { id: first!, column: 'phone', text: '01632 960111', was }
  const after = (changes: RecordChange[]) =>
    recordIn(filesOf(edited(now, { says: 'x', changes })), file, first!)

  it('waits to be asked about, and what another cell holds by then stays', () => {
    const made = editCells(now, words, [phone], new Map())
    const row = made.waiting.get(first!)!
    expect([made.changes, row.asked]).toEqual([[], ['phone']])
    const saved = { ...one, phone: '01632 960222', provider: 'A team' }
    for (const [whose, text] of [
      ['mine', '01632 960111'],
      ['other', '01632 960222'],
    ] as const) {
      const answered = rowSettled(row, cellsOf(saved, words), 'phone', whose)
      const again = editCells(now, words, [], new Map([[first!, answered]]), [first!])
      expect(again.waiting.size).toBe(0)
      expect(after(again.changes)).toMatchObject({ phone: text, provider: 'A team' })
    }
  })

  it('is asked about though what was saved elsewhere is undone meanwhile', () => {
    const { waiting } = editCells(now, words, [phone], new Map())
    expect(editCells(draft, words, [], waiting, [first!]).waiting.get(first!)?.asked).toEqual([
      'phone',
    ])
  })

  it.each([
    ['was saved as the same', { ...phone, text: '01632 960222' }],
    ['is another cell', { id: first!, column: 'cost', text: 'free' }],
    ['is pasted over what stands there by now', { ...phone, was: undefined }],
  ])('is not asked about where it %s', (_, cell) => {
    const { was: begun, ...rest } = { was: undefined, ...cell }
    const change = begun === undefined ? rest : { ...rest, was: begun }
    expect(editCells(now, words, [change], new Map()).waiting.size).toBe(0)
  })
})

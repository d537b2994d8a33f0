import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { published } from '#desk/files.ts'
import { edited, filesOf, newDraft, recordIn } from './draft.ts'
import { cellsOf, editCells, readCells, tableWords } from './groupTable.ts'
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

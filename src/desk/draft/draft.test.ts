import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { published } from '#desk/files.ts'
import { date } from '#testing/samples.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { changedThings } from './changedThings.ts'
import {
  callsOf,
  changesTo,
  edited,
  filesOf,
  newDraft,
  redo,
  undo,
  withGone,
  type Draft,
} from './draft.ts'
import { rebased } from './rebased.ts'
import { draftIn, recordOf } from './draftFile.ts'

const file = 'testshire/sessions.json'
const listOf = (...records: object[]) => published(records)
const files = (text: string) => new Map([[file, text]])
const one = { id: 'one', title: 'One' }
const two = { id: 'two', title: 'Two' }
const begun = () => newDraft('testshire', files(listOf(one, two)))

/** Changes one record to another, as any job of the desk does. */
const retitled = (draft: Draft, id: string, title: string) => {
  const before = id === 'one' ? one : two
  return edited(draft, {
    says: `${id}: ${title}`,
    changes: [{ file, id, before, after: { id, title } }],
  })
}
const titles = (draft: Draft) =>
  (JSON.parse(filesOf(draft).get(file) ?? '[]') as { title: string }[]).map(({ title }) => title)

describe('a draft', () => {
  it('is what was opened until something is done, and leaves that alone', () => {
    const draft = begun()
    expect(titles(draft)).toEqual(['One', 'Two'])
    expect(titles(retitled(draft, 'one', 'Uno'))).toEqual(['Uno', 'Two'])
    expect(titles(draft)).toEqual(['One', 'Two'])
  })

  it('puts what is new last, and takes away what has gone', () => {
    const three = { id: 'three', title: 'Three' }
    const draft = edited(begun(), {
      says: '',
      changes: [
        { file, id: 'three', after: three },
        { file, id: 'one', before: one },
      ],
    })
    expect(titles(draft)).toEqual(['Two', 'Three'])
  })

  it('takes a whole file away, and makes one', () => {
    const other = 'testshire/example-times.json'
    const draft = edited(begun(), {
      says: '',
      changes: [
        { file, id: null, before: [one, two] },
        { file: other, id: null, after: [] },
      ],
    })
    expect([...filesOf(draft).keys()]).toEqual([other])
  })

  it('forgets what was undone once something else is done', () => {
    const draft = retitled(undo(retitled(begun(), 'one', 'Uno')), 'two', 'Due')
    expect(titles(redo(draft))).toEqual(['One', 'Due'])
  })

  it('is the same after an edit of nothing', () => {
    const draft = begun()
    expect(edited(draft, { says: 'nothing', changes: [] })).toBe(draft)
  })

  const step = fc.oneof(
    fc.constant('undo' as const),
    fc.constant('redo' as const),
    fc.tuple(fc.constantFrom('one', 'two'), fc.string()),
  )
  it('is after undo and redo what it was before, whatever came first', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const draft = steps.reduce<Draft>(
          (at, next) =>
            next === 'undo' ? undo(at) : next === 'redo' ? redo(at) : retitled(at, ...next),
          begun(),
        )
        const all = draft.done.reduce((at) => undo(at), draft)
        expect(titles(all)).toEqual(['One', 'Two'])
        expect(titles(draft.done.reduce((at) => redo(at), all))).toEqual(titles(draft))
      }),
    )
  })

  it('is the same once it was kept or handed over as a file', () => {
    const call = { placeId: 'hall' as PlaceId, date: date('2026-11-24'), outcome: 'right' as const }
    const draft = undo(
      retitled({ ...retitled(begun(), 'one', 'Uno'), calls: [call] }, 'two', 'Due'),
    )
    const again = draftIn(JSON.parse(JSON.stringify(recordOf(draft))))
    expect(again).toEqual(draft)
    for (const other of [null, {}, [], { ...recordOf(draft), kind: 'x' }, 'draft'])
      expect(draftIn(other)).toBeNull()
  })
})

describe('made-up times', () => {
  const examples = 'testshire/example-times.json'
  const [known, unknown] = ['known', 'unknown'].map((id) => ({ id, title: id, schedules: [] }))
  const both = [{ sessionId: 'known' }, { sessionId: 'unknown' }]
  const begun = newDraft(
    'testshire',
    new Map([
      [file, listOf(known!, unknown!)],
      [examples, listOf(...both)],
    ]),
  )
  const idsIn = (draft: Draft) =>
    (JSON.parse(filesOf(draft).get(examples) ?? '') as { sessionId: string }[]).map(
      ({ sessionId }) => sessionId,
    )

  it.each<[string, object | undefined, string[]]>([
    ['has real ones', { ...known, schedules: [{ freq: 'WEEKLY' }] }, ['unknown']],
    ['is taken out', undefined, ['unknown']],
    ['is called otherwise', { ...known, title: 'Known' }, ['known', 'unknown']],
  ])('of a group that %s', (_, after, left) => {
    const draft = edited(begun, {
      says: 'one thing',
      changes: [{ file, id: 'known', before: known, after }],
    })
    expect(idsIn(draft)).toEqual(left)
    expect(changedThings(draft).length).toBe(1)
    expect(idsIn(undo(draft))).toEqual(['known', 'unknown'])
    expect(changedThings(undo(draft)).length).toBe(0)
  })
})

describe('what is to change between files', () => {
  it('is said record by record, in whatever order their fields stand', () => {
    const to = files(listOf({ title: 'One', id: 'one' }, { ...two, title: 'Due' }))
    expect(changesTo(files(listOf(one, two)), to)).toEqual([
      { file, id: 'two', before: two, after: { id: 'two', title: 'Due' } },
    ])
  })

  it.each([
    ['a list with an id twice', listOf(one, one)],
    ['a list without ids', published([['town', 'Testham']])],
    ['one value', published({ id: 'testshire' })],
  ])('is the whole of %s', (_, text) => {
    const [change] = changesTo(files(listOf(one)), files(text))
    expect(change).toMatchObject({
      file,
      id: null,
      before: [one],
      after: JSON.parse(text) as unknown,
    })
  })

  it('makes the one of the other, for any two lists', () => {
    const list = fc
      .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.string() }), {
        selector: ({ id }) => id,
      })
      .map((records) => files(published(records)))
    fc.assert(
      fc.property(list, list, (from, to) => {
        const made = edited(newDraft('testshire', from), { says: '', changes: changesTo(from, to) })
        const sorted = (text = '[]') =>
          (JSON.parse(text) as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(filesOf(made).get(file))).toEqual(sorted(to.get(file)))
      }),
    )
  })
})

describe('a draft over what was published since', () => {
  it('drops what is published, keeps the rest, and loses no call', () => {
    const placeId = 'hall' as PlaceId
    const called = edited(begun(), {
      says: '',
      changes: [],
      call: { placeId, date: date('2026-11-24'), outcome: 'no-answer' },
    })
    const draft = retitled(retitled(called, 'one', 'Uno'), 'two', 'Due')
    const { draft: after, both } = rebased(draft, files(listOf({ ...one, title: 'Uno' }, two)), 'x')
    expect(both).toEqual([])
    expect(after.done.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(['two'])
    expect(titles(after)).toEqual(['Uno', 'Due'])
    expect(callsOf(after)).toEqual(callsOf(draft))
  })

  it('has nothing left once all of it is published', () => {
    const draft = retitled(begun(), 'one', 'Uno')
    expect(rebased(draft, filesOf(draft), 'x').draft.done).toEqual([])
  })

  it('says which records both changed, and leaves them as they are published', () => {
    const fresh = files(listOf({ ...one, title: 'Eins' }, two))
    const { draft, both } = rebased(retitled(begun(), 'one', 'Uno'), fresh, 'x')
    expect(both.map(({ id }) => id)).toEqual(['one'])
    expect(titles(draft)).toEqual(['Eins', 'Two'])
  })

  it('names a file that has gone', () => {
    expect([...withGone(files('[]'), new Map())]).toEqual([[file, null]])
  })
})

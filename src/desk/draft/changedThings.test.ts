import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { changedThings } from './changedThings.ts'
import { edited, newDraft, type RecordChange } from './draft.ts'

const begun = newDraft(
  'testshire',
  new Map(Object.entries(files).map(([file, it]) => [file, published(it)])),
)
const area = files['testshire/area.json'] as { council: object; advice: object[] }
const towns = files['testshire/gazetteer.json'] as unknown[][]
const whole = (name: string, after: unknown): RecordChange => {
  const file = `testshire/${name}`
  return { file, id: null, before: files[file], after }
}

it.each<[string, RecordChange, string[]]>([
  ['nothing', whole('area.json', { ...area }), []],
  [
    'a town that is called by another name too, and one that is now a village',
    whole(
      'gazetteer.json',
      towns.map((row, at) =>
        at === 0 ? [...row.slice(0, 4), ['Wick']] : at === 1 ? ['village', ...row.slice(1)] : row,
      ),
    ),
    towns.slice(0, 2).map((row) => String(row[1])),
  ],
  [
    'a town that is new',
    whole('gazetteer.json', [['town', 'Wick', 54.1, 0.2], ...towns]),
    ['Wick'],
  ],
  [
    'two fields of the council',
    whole('area.json', { ...area, council: { name: 'x' } }),
    ['testshire'],
  ],
  [
    'the council, and advice',
    whole('area.json', {
      ...area,
      council: { name: 'x' },
      advice: [...area.advice, { id: 'sleep-line' }],
    }),
    ['testshire', 'sleep-line'],
  ],
  ['postcodes', whole('postcodes/ZZ1.json', {}), ['testshire/postcodes']],
])('names %s', (_, change, ids) => {
  const draft = edited(begun, { says: 'x', changes: [change] })
  expect(changedThings(draft).map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(changedThings(draft)).toHaveLength(ids.length)
})

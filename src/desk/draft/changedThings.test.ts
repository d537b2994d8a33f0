import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { keyOf } from '#desk/diff/things.ts'
import { line } from '#desk/finding.ts'
import { sampleNow } from '#testing/samples.ts'
import { changedThings } from './changedThings.ts'
import { edited, newDraft, type RecordChange } from './draft.ts'
import { withoutExampleTimes } from './madeUpTimes.ts'
import { seenByFamilies } from './publish.ts'

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

const recordFile = 'testshire/sessions.json'
const [group, other] = files[recordFile] as { id: string; placeId: string }[]
const [place] = files['testshire/venues.json'] as { id: string }[]
const calendar = files['testshire/calendar.json'] as { terms: object[]; bankHolidays: object[] }
const record = (file: string, id: string, before?: object, after?: object): RecordChange => ({
  ...{ file: `testshire/${file}`, id, before, after },
})
const changed = (before: { id: string }, fields: object) =>
  record('sessions.json', before.id, before, { ...before, ...fields })
const renamed = (row: unknown[], at: number) => [row[0], row[1], Number(row[2]) + at / 1000, row[3]]

/** Each with how many things families see of it, and how many are only in the files. */
it.each<[string, RecordChange[], number, number]>([
  ['nothing', [], 0, 0],
  ['three fields of one group', [changed(group!, { summary: 'x', cost: { pence: 1 } })], 1, 0],
  ['a group that is gone', [record('sessions.json', other!.id, other)], 1, 0],
  [
    'a group that is new',
    [record('sessions.json', 'x', undefined, { ...group, id: 'x', title: 'X' })],
    1,
    0,
  ],
  [
    'a place of another kind',
    [
      record('venues.json', place!.id, place),
      record('hubs.json', place!.id, undefined, { ...place, kind: 'hub' }),
    ],
    1,
    0,
  ],
  [
    'the council, a term, a bank holiday and a kind',
    [
      whole('area.json', { ...area, council: { ...area.council, name: 'x' } }),
      whole('calendar.json', {
        ...calendar,
        terms: calendar.terms.slice(1),
        bankHolidays: calendar.bankHolidays.slice(1),
      }),
    ],
    3,
    0,
  ],
  ['made-up times, which are gone', withoutExampleTimes(begun), 1, 0],
  [
    'made-up times, which are gone, and the council',
    [
      ...withoutExampleTimes(begun),
      whole('area.json', {
        ...area,
        timetable: 'published',
        council: { ...area.council, name: 'x' },
      }),
    ],
    2,
    0,
  ],
  [
    'a name twice',
    [whole('gazetteer.json', [...towns, ...[1, 2].map((at) => renamed(towns[0]!, at))])],
    2,
    0,
  ],
  [
    'many names',
    [
      whole('gazetteer.json', [
        ...towns,
        ...Array.from({ length: 11 }, (_, at) => ['village', `Wick ${at}`, 54.1, 0.2]),
      ]),
    ],
    1,
    0,
  ],
  [
    'many bank holidays, which are new, and many that are gone',
    [
      whole('calendar.json', {
        ...calendar,
        bankHolidays: Array.from({ length: 11 }, (_, at) => ({
          date: `2031-05-${at + 10}`,
          name: 'A day',
        })),
      }),
    ],
    2,
    0,
  ],
  ['the order of the towns', [whole('gazetteer.json', [...towns].reverse())], 0, 0],
  [
    'postcodes',
    [whole('postcodes/index.json', ['ZZ1', 'ZZ2']), whole('postcodes/ZZ2.json', {})],
    0,
    1,
  ],
])('counts what families see of %s among what is changed', (_, changes, seen, besides) => {
  const draft = edited(begun, { says: 'x', changes })
  const families = seenByFamilies(draft, sampleNow.date)
  if (families.is === 'bad') throw new Error(families.findings.map(line).join('\n'))
  const keys = changedThings(draft).map(keyOf)
  expect(families.things).toHaveLength(seen)
  // What families see is changed in the draft, and each is counted there once.
  expect(keys).toEqual(expect.arrayContaining(families.things.map(keyOf)))
  expect(keys).toHaveLength(seen + besides)
})

it('counts an area that is new as families see it', () => {
  const draft = edited(newDraft('testshire', new Map()), {
    says: 'x',
    changes: Object.entries(files).flatMap(([file, after]): RecordChange[] =>
      file === 'areas.json' || file.startsWith('testshire/')
        ? [{ file, id: null, before: undefined, after }]
        : [],
    ),
  })
  const families = seenByFamilies(draft, sampleNow.date)
  const things = families.is === 'changes' ? families.things : []
  expect(things.every(({ is }) => is === 'added')).toBe(true)
  const keys = new Set(things.map(keyOf))
  const besides = changedThings(draft).filter((it) => !keys.has(keyOf(it)))
  expect(things.length).toBe(changedThings(draft).length - besides.length)
  expect(besides.every(({ list }) => list === 'files')).toBe(true)
})

import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { changesSaid } from './changesSaid.ts'
import type { RecordChange } from './draft.ts'
import { catalogueIn, namesIn } from './listed.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const catalogue = catalogueIn(texts, 'testshire')!
const groups = [...catalogue.sessions.values()]
const [place] = catalogue.places.values()
const file = 'testshire/sessions.json'
const group = (at: number, is: 'gone' | 'changed' | 'added'): RecordChange => ({
  ...{ file, id: is === 'added' ? `new-${at}` : groups[at]!.id },
  ...(is !== 'added' && { before: 1 }),
  ...(is !== 'gone' && { after: 2 }),
})
const named = (at: number) => namesIn(catalogue).group(groups[at]!)

it.each<[string, RecordChange[], string[]]>([
  [
    'groups',
    [group(0, 'gone'), group(1, 'changed'), group(2, 'changed'), group(3, 'added')],
    ['From a workbook: 1 group taken out, 1 added, 2 changed', `Taken out: ${named(0)}.`],
  ],
  [
    'more groups than are named',
    groups.map((_, at) => group(at, 'gone')),
    [
      `From a workbook: ${groups.length} groups taken out`,
      `Taken out: ${groups
        .slice(0, 10)
        .map((_, at) => named(at))
        .join('; ')}; and ${groups.length - 10} more.`,
    ],
  ],
  [
    'a place of another kind, in two files',
    [
      { file: 'testshire/hubs.json', id: place!.id, before: 1 },
      { file: 'testshire/venues.json', id: place!.id, after: 2 },
    ],
    ['From a workbook: 1 place changed'],
  ],
  [
    'a place with a group',
    [group(0, 'changed'), { file: 'testshire/hubs.json', id: place!.id, before: 1 }],
    [
      'From a workbook: 1 group changed; 1 place taken out',
      `Taken out: ${namesIn(catalogue).place(place!)}.`,
    ],
  ],
])('says what becomes of %s', (_, changes, lines) => {
  expect(changesSaid(catalogue, changes)).toEqual({ says: lines[0], lines })
})

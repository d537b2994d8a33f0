import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { newDraft } from './draft.ts'
import { nextSteps, type NextStep } from './nextSteps.ts'

const begun = {
  calendar: { terms: [] as unknown[] },
  'postcodes/index': [] as unknown[],
  sessions: [] as unknown[],
}

it.each<[string, Partial<typeof begun>, NextStep[]]>([
  ['nothing', {}, ['terms', 'postcodes', 'groups']],
  ['its terms', { calendar: { terms: [{}] } }, ['postcodes', 'groups']],
  ['its postcodes', { 'postcodes/index': ['ZZ1'] }, ['terms', 'groups']],
  [
    'all of them',
    { calendar: { terms: [{}] }, 'postcodes/index': ['ZZ1'], sessions: [{ id: 'a' }] },
    [],
  ],
])('a council that has %s is told what is left', (_, has, left) => {
  const changes = Object.entries({ ...begun, ...has }).map(([name, after]) => ({
    ...{ file: `midshire/${name}.json`, id: null, before: undefined, after },
  }))
  const draft = { ...newDraft('midshire', new Map()), done: [{ says: '', changes }] }
  expect(nextSteps(draft)).toEqual(left)
})

it('tells nothing to a council that is published', () => {
  const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
  expect(nextSteps(newDraft('testshire', texts))).toEqual([])
})

import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { pageOf, serviceOf } from '#testing/desk/openReferral.ts'
import { published } from '#desk/files.ts'
import { date } from '#testing/samples.ts'
import { openFiles } from './open.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const request = {
  area: 'testshire',
  areas: [{ id: 'testshire', name: 'Testshire', bounds: [0, 54, 1, 55] as const }],
  today: date('2026-11-24'),
  published: texts,
} as unknown as Parameters<typeof openFiles>[1]
const chosen = (name: string, value: unknown) => new Map([[name, JSON.stringify(value)]])

it('opens what another directory publishes, with the report of the import', () => {
  const opened = openFiles(chosen('feed.json', pageOf(serviceOf())), request)
  expect(opened.said.join('\n')).toContain('sessions for families: 1 added')
  const changes = opened.is === 'open' ? opened.draft.done.flatMap(({ changes }) => changes) : []
  expect(changes.map(({ after }) => (after as { title?: string }).title)).toContain('Fig Tree Tots')
})

it.each([
  ['JSON that is no list of services', chosen('feed.json', { hello: 1 }), /no list of services/],
  ['a picture renamed .json', new Map([['feed.json', '\u0089PNG']]), /Nothing among these files/],
])('%s is not opened, and it says why', (_, files, said) => {
  const opened = openFiles(files, request)
  expect(opened.is).toBe('not')
  expect(opened.said.join('\n')).toMatch(said)
})

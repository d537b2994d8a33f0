import { expect, it } from 'vitest'
import { samplePlace, sampleSession, time } from '#testing/samples.ts'
import { groupTitles, placeNames } from './names.ts'

const friday = { freq: 'WEEKLY', byday: ['FR'], starts: time('11:00') } as const
const group = (id: string, over: object = {}) =>
  sampleSession({ id: id, placeId: 'hall', title: 'Songs', ...over })

it.each([
  ['alone', [group('a')], ['Songs']],
  [
    'by their days',
    [group('a', { schedules: [friday] }), group('b', { schedules: [] })],
    ['Songs (every Friday, 11:00)', 'Songs (times not known)'],
  ],
  [
    'by their ids where nothing else differs',
    [group('a', { schedules: [] }), group('b', { schedules: [] })],
    ['Songs (times not known, a)', 'Songs (times not known, b)'],
  ],
  [
    'not where they are at two places',
    [group('a'), group('b', { placeId: 'x' })],
    ['Songs', 'Songs'],
  ],
])('tells groups of one title apart %s', (_, groups, names) => {
  expect([...groupTitles(groups).values()]).toEqual(names)
})

it('tells places of one name apart by their town, then by their ids', () => {
  const hall = (id: string, town: string) =>
    samplePlace({ id: id, name: 'Village Hall', address: { lines: [], town } })
  const names = placeNames([hall('a', 'Wick'), hall('b', 'Ham'), hall('c', 'Ham')])
  expect(Object.fromEntries(names)).toEqual({
    a: 'Village Hall, Wick',
    b: 'Village Hall, Ham (b)',
    c: 'Village Hall, Ham (c)',
  })
  expect([...placeNames([hall('a', 'Wick')]).values()]).toEqual(['Village Hall'])
})

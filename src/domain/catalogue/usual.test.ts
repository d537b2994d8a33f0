import { expect, it } from 'vitest'
import { date, samplePlace, sampleSession } from '#testing/samples.ts'
import type { ListedSession } from './catalogue.ts'
import { usualOf } from './usual.ts'

const today = date('2026-11-24')
const sessions = (fresh: number, stale: number, examples: number): ListedSession[] =>
  Array.from({ length: fresh + stale }, (_, at) => ({
    ...sampleSession({ checked: at < fresh ? today : undefined }),
    place: samplePlace(),
    example: at < examples,
    nth: at,
  }))

it.each([
  [0, 0, 0, { stale: false, example: false }],
  [1, 9, 0, { stale: true, example: false }],
  [2, 9, 0, { stale: false, example: false }],
  [0, 1, 1, { stale: true, example: true }],
  [5, 0, 1, { stale: false, example: true }],
])('%i fresh, %i stale, %i of them made up', (fresh, stale, examples, usual) => {
  expect(usualOf(sessions(fresh, stale, examples), today)).toEqual(usual)
})

import { expect, it } from 'vitest'
import { date, sampleSession, time } from '#testing/samples.ts'
import { changesOn, hasSeveralStarts } from './changesOn.ts'

const once = { freq: 'WEEKLY' as const, byday: ['TU' as const], starts: time('10:00') }
const twice = [once, { ...once, starts: time('14:00') }]
const [tuesday, thursday] = [date('2026-12-08'), date('2026-12-10')]
const onto = { date: tuesday, starts: time('14:00'), note: 'merged' }
const off = { date: tuesday, cancelled: true as const, note: 'snow' }

it.each([
  ['one schedule', [once], tuesday, false],
  ['two', twice, tuesday, true],
  ['another day', twice, thursday, false],
])('a date has several starts: %s', (_, schedules, on, expected) => {
  expect(hasSeveralStarts(sampleSession({ schedules }), on)).toBe(expected)
})

it.each([
  ['a day off is each of them off', off, ['10:00', '14:00']],
  ['a move is of the nearest', onto, ['14:00']],
  ['what names its start is as it was', { ...onto, usual: time('10:00') }, ['10:00']],
])('%s', (_, change, expected) => {
  const session = sampleSession({ schedules: twice, changes: [change] })
  expect(changesOn(session, tuesday)).toEqual(expected.map((usual) => ({ ...change, usual })))
  expect(changesOn(session, thursday)).toEqual([])
})

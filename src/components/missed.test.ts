import { expect, it } from 'vitest'
import type { Skip } from '#domain/time/meetings.ts'
import { date, time } from '#testing/samples.ts'
import { missedOf } from './missed.ts'

const skips = (count: number, why: 'term-time' | 'bank-holiday'): Skip[] =>
  Array.from({ length: count }, (_, i) => ({
    date: date(`2026-11-${10 + i}`),
    starts: time('10:00'),
    reason: { why, name: 'A name' },
  }))

it.each([
  ['nothing missed', [], { listed: 0, more: 0, onlyHolidays: false }],
  ['a few dates', skips(3, 'bank-holiday'), { listed: 3, more: 0, onlyHolidays: false }],
  ['many dates', skips(5, 'bank-holiday'), { listed: 3, more: 2, onlyHolidays: false }],
  ['a term', skips(9, 'term-time'), { listed: 0, more: 0, onlyHolidays: true }],
  [
    'a term with a bank holiday in it',
    [...skips(9, 'term-time'), ...skips(1, 'bank-holiday')],
    { listed: 1, more: 0, onlyHolidays: true },
  ],
])('of %s', (_, skipped, expected) => {
  const { listed, ...rest } = missedOf(skipped)
  expect({ listed: listed.length, ...rest }).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import type { LocalDate } from '#domain/time/localDate.ts'
import { byCheck, isStale, monthsBefore, oldestCheck, type Checked } from './freshness.ts'
import { checkedSpan, countConfirmed } from './checks.ts'

describe('isStale', () => {
  it.each<[string | undefined, string, boolean]>([
    [undefined, '2026-11-24', true],
    ['2026-11-24', '2026-11-24', false],
    ['2026-05-24', '2026-11-24', false],
    ['2026-05-23', '2026-11-24', true],
    ['2025-12-31', '2026-06-30', false],
    ['2025-09-30', '2026-03-31', true],
    ['2025-03-01', '2026-11-24', true],
    ['2026-02-28', '2026-08-31', true],
    ['2026-03-01', '2026-08-31', false],
  ])('checked %s, seen on %s: %s', (checked, today, stale) => {
    expect(isStale(checked as Checked, today as LocalDate)).toBe(stale)
  })
})

it('puts what nobody knows the day of before the oldest', () => {
  const [latest, old, oldest] = ['2026-01-02', '2026-01-01', '2019-01-01'] as Checked[]
  const days = [latest, undefined, oldest, old]
  expect(days.map((day) => ({ day })).sort((a, b) => byCheck(a.day, b.day))).toEqual(
    [undefined, oldest, old, latest].map((day) => ({ day })),
  )
  expect(oldestCheck([latest, undefined, oldest])).toBeUndefined()
  expect(oldestCheck([latest, oldest, old])).toBe(oldest)
})

describe('months before', () => {
  it.each([
    ['2026-11-24', 6, '2026-05-24'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-08-31', 6, '2026-02-31'],
    ['2026-06-15', 18, '2024-12-15'],
  ])('%s, %i: %s', (date, months, then) => {
    expect(monthsBefore(date as LocalDate, months)).toBe(then)
  })
})

it.each([
  [[], null],
  [[undefined], null],
  [
    ['2026-11-01', '2019-08-01', '2020-12-15'],
    { oldest: '2019-08-01', newest: '2026-11-01', all: true },
  ],
  [['2020-12-15', undefined], { oldest: '2020-12-15', newest: '2020-12-15', all: false }],
])('of %j the oldest and the newest check', (checks, span) => {
  expect(checkedSpan(checks as Checked[])).toEqual(span)
})

it.each([
  ['of this month', ['2026-11-01', '2026-11-24'], 2],
  ['a month ago to the day', ['2026-10-24'], 1],
  ['a day longer ago', ['2026-10-23'], 0],
  ['of a day nobody knows', [undefined], 0],
])('counts as confirmed lately a check %s', (_, checks, n) => {
  expect(countConfirmed(checks as Checked[], '2026-11-24' as LocalDate)).toBe(n)
})

import { describe, expect, it } from 'vitest'
import type { LocalDate } from '#domain/time/calendar.ts'
import { isStale } from './freshness.ts'

describe('isStale', () => {
  it.each([
    ['2026-11-24', '2026-11-24', false],
    ['2026-05-24', '2026-11-24', false],
    ['2026-05-23', '2026-11-24', true],
    ['2025-12-31', '2026-06-30', false],
    ['2025-09-30', '2026-03-31', true],
    ['2025-03-01', '2026-11-24', true],
    ['2026-02-28', '2026-08-31', true],
    ['2026-03-01', '2026-08-31', false],
  ])('checked %s, seen on %s: %s', (checked, today, stale) => {
    expect(isStale(checked as LocalDate, today as LocalDate)).toBe(stale)
  })
})

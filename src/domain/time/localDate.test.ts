import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import {
  weekdays,
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  firstOfMonth,
  isLocalDate,
  isLocalTime,
  minutesOf,
  monthOfDay,
  startOfWeek,
  weekdayOf,
} from './localDate.ts'

describe('a date that exists', () => {
  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2026-02-30', false],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-01-32', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['2026-11-24T10:00', false],
    [' 2026-11-24', false],
    ['2026-11-24\n', false],
    ['２０２６-11-24', false],
    ['', false],
  ])('%j: %s', (text, exists) => expect(isLocalDate(text)).toBe(exists))
})

describe('a wall-clock time', () => {
  it.each([
    ['00:00', true],
    ['09:05', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['10:60', false],
    ['10:00:00', false],
    ['10.00', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(isLocalTime(text)).toBe(is))

  it.each([
    ['00:00', 0],
    ['10:45', 645],
    ['23:59', 1439],
  ])('%s is minute %i', (text, minutes) => expect(minutesOf(time(text))).toBe(minutes))
})

describe('days are counted', () => {
  const someDay = fc.integer({ min: -700_000, max: 2_900_000 })
  const asUtc = (day: number) => new Date(day * 86_400_000).toISOString()

  it('as UTC counts them, there and back, over ten thousand years', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dateOf(day)).toBe(asUtc(day).slice(0, 10))
        expect(dayNumber(dateOf(day))).toBe(day)
        expect(isLocalDate(dateOf(day))).toBe(true)
      }),
    )
  })

  it('each in its own month', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const month = monthOfDay(day)
        expect(firstOfMonth(month)).toBeLessThanOrEqual(day)
        expect(firstOfMonth(month + 1)).toBeGreaterThan(day)
      }),
    )
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to)
    expect(daysBetween(date(from), date(to))).toBe(days)
  })

  it('and named from Monday', () => {
    for (let day = -10; day < 10; day += 1) {
      const utcDay = new Date(day * 86_400_000).getUTCDay()
      expect(weekdayOf(dateOf(day))).toBe(weekdays[(utcDay + 6) % 7])
    }
  })

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s starts on %s', (day, start) => expect(startOfWeek(date(day))).toBe(start))
})

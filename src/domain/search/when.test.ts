import { describe, expect, it } from 'vitest'
import { date, sampleCalendar } from '#testing/samples.ts'
import { everything, type Search } from './search.ts'
import { daysOf, isAmong, weekdaysIn } from './when.ts'

describe('the days looked at', () => {
  // 24 November 2026 is a Tuesday.
  it.each<[Search['when'], string | null, string, string, string | null]>([
    ['today', null, '2026-11-24', '2026-11-24', '2026-11-24'],
    ['tomorrow', null, '2026-11-24', '2026-11-25', '2026-11-25'],
    ['weekend', null, '2026-11-24', '2026-11-28', '2026-11-29'],
    ['weekend', null, '2026-11-23', '2026-11-28', '2026-11-29'],
    ['weekend', null, '2026-11-27', '2026-11-28', '2026-11-29'],
    ['weekend', null, '2026-11-28', '2026-11-28', '2026-11-29'],
    ['weekend', null, '2026-11-29', '2026-11-29', '2026-11-29'],
    ['week', null, '2026-11-24', '2026-11-24', '2026-11-30'],
    ['week', null, '2026-12-28', '2026-12-28', '2027-01-03'],
    ['any', null, '2026-11-24', '2026-11-24', null],
    ['today', '2026-12-05', '2026-11-24', '2026-12-05', '2026-12-05'],
    ['tomorrow', '2026-12-31', '2026-11-24', '2027-01-01', '2027-01-01'],
    ['weekend', '2026-12-02', '2026-11-24', '2026-12-05', '2026-12-06'],
    ['week', '2026-12-05', '2026-11-24', '2026-12-05', '2026-12-11'],
    ['any', '2026-12-05', '2026-11-24', '2026-12-05', null],
    ['break', null, '2026-11-24', '2026-12-19', '2027-01-04'],
    ['break', null, '2026-12-24', '2026-12-24', '2027-01-04'],
    ['break', '2027-01-05', '2026-11-24', '2027-02-13', '2027-02-21'],
    // No term is known after that.
    ['break', '2027-05-30', '2026-11-24', '2027-05-30', null],
    // A day that is over is not looked at.
    ['today', '2026-11-20', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['weekend', '2026-11-21', '2026-11-24', '2026-11-28', '2026-11-29'],
  ])('%s from %s, on %s: %s to %s', (when, from, today, first, last) => {
    const search = { ...everything, when, from: from === null ? null : date(from) }
    expect(daysOf(search, date(today), sampleCalendar())).toEqual({ from: first, to: last })
  })

  it('are all, for places, where a week is looked at', () => {
    const places: Search = { ...everything, show: 'places', when: 'week' }
    expect(daysOf(places, date('2026-11-24'), sampleCalendar()).to).toBeNull()
  })

  it.each([
    ['2026-11-28', '2026-11-29', 'SA SU'],
    ['2026-11-30', '2026-11-30', 'MO'],
    ['2026-11-29', '2026-12-05', 'SU MO TU WE TH FR SA'],
    ['2026-11-29', null, 'MO TU WE TH FR SA SU'],
  ])('from %s to %s have the weekdays %s', (from, to, weekdays) => {
    const days = { from: date(from), to: to === null ? null : date(to) }
    expect(weekdaysIn(days).join(' ')).toBe(weekdays)
  })

  it.each([
    ['2026-11-23', false, false],
    ['2026-11-24', true, true],
    ['2026-11-25', true, true],
    ['2026-11-26', false, true],
  ])('%s is among 24 and 25 November: %s, among all from 24 November: %s', (day, two, all) => {
    const from = date('2026-11-24')
    expect(isAmong({ from, to: date('2026-11-25') }, date(day))).toBe(two)
    expect(isAmong({ from, to: null }, date(day))).toBe(all)
  })
})

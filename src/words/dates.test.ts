import { describe, expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import { dates } from './dates.ts'

describe('dates', () => {
  it.each([
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['09:05', '9:05am'],
    ['10:00', '10am'],
    ['12:00', 'midday'],
    ['12:15', '12:15pm'],
    ['13:30', '1:30pm'],
    ['23:59', '11:59pm'],
  ])('says %s as %s', (text, said) => {
    expect(dates.time(time(text))).toBe(said)
  })

  it('says an end only when it is known', () => {
    expect(dates.times(time('10:00'), time('10:45'))).toBe('10am to 10:45am')
    expect(dates.times(time('10:00'))).toBe('from 10am')
  })

  it.each([
    ['2026-11-24', 'Today'],
    ['2026-11-25', 'Tomorrow'],
    ['2026-11-26', 'Thursday 26 November'],
    ['2026-11-23', 'Monday 23 November'],
  ])('says %s as %s', (text, said) => {
    expect(dates.relativeDay(date(text), date('2026-11-24'))).toBe(said)
  })

  it('says days in several lengths', () => {
    const day = date('2026-03-29')
    expect([
      dates.day(day, date('2026-03-02')),
      dates.shortRelativeDay(day, date('2026-03-02')),
      dates.fullDate(day),
      dates.monthYear(day),
    ]).toEqual(['Sunday 29 March', 'Sun 29 Mar', '29 March 2026', 'March 2026'])
  })

  it.each<[string[], string | null, string]>([
    [['2026-12-03', '2026-12-10'], '2026-11-24', '3 and 10 December'],
    [['2026-11-30', '2026-11-30'], '2026-11-24', '30 November'],
    [['2027-01-04', '2026-12-28'], '2026-11-24', '28 December and 4 January 2027'],
    [['2027-01-04', '2027-01-11'], '2026-11-24', '4 and 11 January'],
    [['2028-01-04', '2028-02-01'], '2026-11-24', '4 January 2028 and 1 February'],
    [
      ['2026-12-03', '2026-12-10', '2027-01-07'],
      '2026-11-24',
      '3 and 10 December, and 7 January 2027',
    ],
    [
      ['2026-12-03', '2027-01-07', '2027-02-04', '2027-02-11'],
      '2026-11-24',
      '3 December, 7 January 2027, and 4 and 11 February',
    ],
    // In 2026 there is a 20 December too.
    [['2027-07-04', '2027-12-20'], '2026-11-24', '4 July and 20 December 2027'],
    [['2026-12-03', '2026-12-10'], null, '3 and 10 December 2026'],
    [['2026-12-03', '2027-01-07'], null, '3 December 2026 and 7 January 2027'],
    [[], '2026-11-24', ''],
  ])('says %j, read on %s, as %s', (all, on, said) => {
    expect(dates.dayList(all.map(date), on === null ? null : date(on))).toBe(said)
  })

  it.each([
    ['2026-12-05', 'Saturday 5 December'],
    ['2027-10-23', 'Saturday 23 October'],
    // 23 November has just passed: without a year it would be taken for that.
    ['2027-11-23', 'Tuesday 23 November 2027'],
    ['2028-01-08', 'Saturday 8 January 2028'],
  ])('says the year of %s where it is not plain', (text, said) => {
    expect(dates.relativeDay(date(text), date('2026-11-24'))).toBe(said)
    expect(dates.day(date(text), date('2026-11-24'))).toBe(said)
  })

  it.each<[string, string, string | null, string]>([
    ['2026-11-30', '2026-12-06', '2026-11-24', 'Monday 30 November to Sunday 6 December'],
    ['2026-12-28', '2027-01-03', '2026-11-24', 'Monday 28 December to Sunday 3 January 2027'],
    ['2027-01-04', '2027-01-10', '2026-11-24', 'Monday 4 January to Sunday 10 January'],
    ['2027-10-20', '2027-12-01', '2026-11-24', 'Wednesday 20 October to Wednesday 1 December 2027'],
    // The one year of the two would be read as that of both.
    [
      '2026-12-22',
      '2027-12-28',
      '2026-11-24',
      'Tuesday 22 December 2026 to Tuesday 28 December 2027',
    ],
    ['2027-11-29', '2027-12-05', '2026-11-24', 'Monday 29 November 2027 to Sunday 5 December'],
    ['2026-12-28', '2027-01-03', null, 'Monday 28 December 2026 to Sunday 3 January 2027'],
  ])('says the days from %s to %s, read on %s', (from, to, on, said) => {
    expect(dates.daySpan(date(from), date(to), on === null ? null : date(on))).toBe(said)
  })
})

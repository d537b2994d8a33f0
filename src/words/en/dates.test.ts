import { describe, expect, it } from 'vitest'
import type { Skip, SkipReason } from '#domain/time/meetings.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
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
      dates.day(day),
      dates.shortDay(day),
      dates.fullDate(day),
      dates.monthYear(day),
    ]).toEqual(['Sunday 29 March', 'Sun 29 Mar', '29 March 2026', 'March 2026'])
  })

  it.each<[Partial<Schedule>, string]>([
    [{ freq: 'WEEKLY', byday: ['TU'] }, 'Every Tuesday'],
    [{ freq: 'WEEKLY', byday: ['MO', 'WE', 'FR'] }, 'Every Monday, Wednesday and Friday'],
    [{ freq: 'WEEKLY', byday: ['WE'], interval: 2 }, 'Every 2 weeks on Wednesday'],
    [{ freq: 'MONTHLY', byday: ['1SA', '3SA'] }, 'The first and third Saturday of the month'],
    [{ freq: 'MONTHLY', byday: ['1MO', '-1FR'] }, 'The first Monday and last Friday of the month'],
    [{ freq: 'MONTHLY', byday: ['-1FR'] }, 'The last Friday of the month'],
    [{ freq: 'MONTHLY', bymonthday: [1, 12, 23] }, 'The 1st, 12th and 23rd of the month'],
    [{ freq: 'MONTHLY', byday: ['2MO'], interval: 3 }, 'The second Monday, every 3 months'],
    [{ freq: 'DATES', dates: [date('2026-12-05')] }, 'Saturday 5 December'],
  ])('says a schedule', (schedule, said) => {
    const whole = { ...schedule, starts: time('09:30') } as Schedule
    expect(dates.schedule(whole)).toBe(`${said}, from 9:30am`)
  })

  it.each<[SkipReason, string]>([
    [{ why: 'school-holidays', name: 'half-term' }, 'half-term'],
    [{ why: 'term-time', name: 'Autumn 2026' }, 'school holidays only'],
    [{ why: 'bank-holiday', name: 'Christmas Day' }, 'bank holiday: Christmas Day'],
    [{ why: 'place-shut', note: 'painting' }, 'closed: painting'],
    [{ why: 'cancelled', note: 'boiler repair' }, 'cancelled: boiler repair'],
    [{ why: 'not-on-date' }, 'not meeting that day'],
  ])('gives the reason for a date that is off', (reason, said) => {
    const skip: Skip = { date: date('2026-10-27'), starts: time('10:00'), reason }
    expect(dates.skip(skip)).toBe(`Not on 27 October (${said})`)
  })

  it.each<[SkipReason, string]>([
    [
      { why: 'bank-holiday-unknown', name: 'Christmas Day' },
      '25 December is a bank holiday: ask if it is on',
    ],
    [{ why: 'dates-not-confirmed' }, '25 December is not confirmed yet'],
  ])('never says "not on" of a date that nobody knows about', (reason, said) => {
    expect(dates.skip({ date: date('2026-12-25'), starts: time('10:00'), reason })).toBe(said)
  })
})

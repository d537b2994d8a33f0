import { describe, expect, it } from 'vitest'
import { date, sampleCalendar } from '#testing/samples.ts'
import { shortcutsOf, weekOfStretch } from './shortcuts.ts'

const told = (today: string, calendar = sampleCalendar()) =>
  shortcutsOf(calendar, date(today)).map(
    ({ from, to, ...what }) => `${what.is === 'break' ? what.name : what.is} ${from} ${to}`,
  )

describe('shortcuts to a date', () => {
  it.each<[string, string, string[]]>([
    [
      'a Tuesday in term',
      '2026-11-24',
      [
        'this-week 2026-11-24 2026-11-29',
        'next-week 2026-11-30 2026-12-06',
        'school holidays 2026-12-19 2027-01-04',
      ],
    ],
    [
      'a Monday',
      '2027-01-11',
      [
        'this-week 2027-01-11 2027-01-17',
        'next-week 2027-01-18 2027-01-24',
        'half-term 2027-02-13 2027-02-21',
      ],
    ],
    [
      'a Sunday, in a half-term that ends with it',
      '2027-02-21',
      [
        'this-week 2027-02-21 2027-02-21',
        'next-week 2027-02-22 2027-02-28',
        'half-term 2027-02-21 2027-02-21',
      ],
    ],
    [
      'the day after it',
      '2027-02-22',
      [
        'this-week 2027-02-22 2027-02-28',
        'next-week 2027-03-01 2027-03-07',
        'school holidays 2027-03-26 2027-04-11',
      ],
    ],
    [
      'the last term that is known',
      '2027-05-28',
      ['this-week 2027-05-28 2027-05-30', 'next-week 2027-05-31 2027-06-06'],
    ],
  ])('%s', (_, today, expected) => {
    expect(told(today)).toEqual(expected)
  })

  it('knows no holidays without terms', () => {
    expect(told('2026-11-24', sampleCalendar({ terms: [] }))).toHaveLength(2)
  })

  it.each([true, false])('says whether the terms are confirmed: %s', (confirmed) => {
    const shortcuts = shortcutsOf(sampleCalendar({ confirmed }), date('2026-11-24'))
    expect(shortcuts.at(-1)).toMatchObject({ is: 'break', confirmed })
  })
})

describe('the week that shows a stretch of days', () => {
  it.each([
    ['begins on a Saturday', '2026-12-19', '2027-01-04', '2026-12-21'],
    ['begins on a Sunday', '2026-12-20', '2027-01-04', '2026-12-21'],
    ['begins on a Monday', '2026-11-30', '2026-12-06', '2026-11-30'],
    ['is one weekend', '2026-11-28', '2026-11-29', '2026-11-28'],
  ])('%s', (_, from, to, expected) => {
    expect(weekOfStretch({ from: date(from), to: date(to) })).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { date, sampleCalendar } from '#testing/samples.ts'
import { shortcutsOf } from './shortcuts.ts'

const told = (today: string, calendar = sampleCalendar()) =>
  shortcutsOf(calendar, date(today)).map((one) =>
    [one.is, one.from, one.to, `(${one.change.from ?? 'today'}, ${one.change.when})`].join(' '),
  )

describe('shortcuts to a date', () => {
  it.each<[string, string, string[]]>([
    [
      'a Tuesday in term',
      '2026-11-24',
      [
        'week 2026-11-24 2026-11-30 (today, week)',
        'saturday 2026-11-28 2026-11-28 (2026-11-28, today)',
        'next-week 2026-11-30 2026-12-06 (2026-11-30, week)',
        'school holidays 2026-12-19 2027-01-04 (today, break)',
        'half-term 2027-02-13 2027-02-21 (2027-02-13, break)',
      ],
    ],
    [
      'a Monday',
      '2027-01-11',
      [
        'week 2027-01-11 2027-01-17 (today, week)',
        'saturday 2027-01-16 2027-01-16 (2027-01-16, today)',
        'next-week 2027-01-18 2027-01-24 (2027-01-18, week)',
        'half-term 2027-02-13 2027-02-21 (today, break)',
        'school holidays 2027-03-26 2027-04-11 (2027-03-26, break)',
      ],
    ],
    [
      'a Sunday, in a half-term that ends with it',
      '2027-02-21',
      [
        'week 2027-02-21 2027-02-27 (today, week)',
        'next-week 2027-02-22 2027-02-28 (2027-02-22, week)',
        'half-term 2027-02-21 2027-02-21 (today, break)',
        'school holidays 2027-03-26 2027-04-11 (2027-03-26, break)',
      ],
    ],
    [
      'the last term that is known',
      '2027-05-28',
      [
        'week 2027-05-28 2027-06-03 (today, week)',
        'saturday 2027-05-29 2027-05-29 (2027-05-29, today)',
        'next-week 2027-05-31 2027-06-06 (2027-05-31, week)',
      ],
    ],
  ])('%s', (_, today, expected) => {
    expect(told(today)).toEqual(expected)
  })

  it('knows no holidays without terms', () => {
    expect(told('2026-11-24', sampleCalendar({ terms: [] }))).toHaveLength(3)
  })
})

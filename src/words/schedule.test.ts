import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChangeOfTime, anySession } from '#testing/arbitrary.ts'
import { calendar, listed, tuesdays } from '#testing/meetings.ts'
import { everyDate, startsOn } from '#testing/oracle.ts'
import { date, sampleCalendar, sampleNow, time } from '#testing/samples.ts'
import { meetsBy } from '#testing/scheduleReader.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import { sheetTimes } from '#domain/plan/sheet.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { schedule } from './schedule.ts'

const on = (over: object): Schedule => ({ ...tuesdays, ...over })
const thursdays = on({ byday: ['TH'], until: date('2026-12-10') })
const said = (
  session: Partial<Session>,
  place: Partial<Place> = {},
  readOn: typeof sampleNow.date | null = sampleNow.date,
) => schedule.whole(summaryOf(listed(session, place), { calendar }, sampleNow), readOn)
const first = (schedules: Schedule[]) => said({ schedules })[0]

it('gives no date between two times that neither has', () => {
  const mondays = { freq: 'MONTHLY' as const, byday: ['5MO' as const, '1MO' as const] }
  const schedules = [
    { ...mondays, starts: time('09:00'), until: date('2027-03-16') },
    { ...mondays, starts: time('11:00'), dtstart: date('2027-03-30') },
  ]
  // 29 March 2027, Easter Monday, is a fifth Monday on which neither would meet.
  expect(said({ schedules, holds: 'all-year', onBankHolidays: false }).slice(0, 2)).toEqual([
    'The fifth and first Monday of the month at 9am, until 1 March 2027.',
    'The fifth and first Monday of the month at 11am, from 5 April.',
  ])
})

describe('a line, on 24 November 2026', () => {
  it.each<[string, Schedule[], string]>([
    ['weekly', [on({})], 'Every Tuesday, 10am to 10:45am.'],
    ['an end that is not known', [on({ ends: undefined })], 'Every Tuesday at 10am.'],
    [
      'a start that is years off',
      [on({ dtstart: date('2031-01-01') })],
      'Every Tuesday, 10am to 10:45am, from 7 January 2031.',
    ],
    [
      'several days',
      [on({ byday: ['MO', 'WE', 'FR'] })],
      'Every Monday, Wednesday and Friday, 10am to 10:45am.',
    ],
    ['a course that ends', [thursdays], 'Every Thursday, 10am to 10:45am, until 10 December.'],
    [
      'a course bounded by a day it does not meet on',
      [on({ byday: ['TH'], until: date('2026-12-13') })],
      'Every Thursday, 10am to 10:45am, until 10 December.',
    ],
    [
      'one that starts later',
      [on({ byday: ['MO'], dtstart: date('2027-02-01') })],
      'Every Monday, 10am to 10:45am, from 1 February.',
    ],
    [
      'a course to come',
      [on({ byday: ['MO'], dtstart: date('2027-02-01'), until: date('2027-03-10') })],
      'Every Monday, 10am to 10:45am, from 1 February until 8 March 2027.',
    ],
    [
      'an end more than a year away',
      [on({ until: date('2028-03-21') })],
      'Every Tuesday, 10am to 10:45am, until 21 March 2028.',
    ],
    [
      'a change of time',
      [
        on({ until: date('2027-01-05') }),
        on({ dtstart: date('2027-01-06'), starts: time('10:30'), ends: undefined }),
      ],
      'Every Tuesday, 10am to 10:45am; from 12 January: 10:30am.',
    ],
    [
      'a second schedule that goes on as the first',
      [on({ until: date('2026-12-01') }), on({ dtstart: date('2026-12-08') })],
      'Every Tuesday, 10am to 10:45am.',
    ],
    [
      'three of them, the last with an end',
      [
        on({ until: date('2026-11-24') }),
        on({ dtstart: date('2026-12-01'), until: date('2026-12-15') }),
        on({ dtstart: date('2026-12-22'), until: date('2027-03-02') }),
      ],
      'Every Tuesday, 10am to 10:45am, until 2 March 2027.',
    ],
    [
      'one that leaves out a week between the two',
      [on({ until: date('2026-12-01') }), on({ dtstart: date('2026-12-15') })],
      'Every Tuesday, 10am to 10:45am, until 1 December.',
    ],
    [
      'every fortnight',
      [on({ interval: 2, dtstart: date('2026-11-17') })],
      'Every 2 weeks on Tuesday, 10am to 10:45am, next on 1 December.',
    ],
    [
      'every fortnight from a day to come',
      [on({ interval: 2, dtstart: date('2027-01-12') })],
      'Every 2 weeks on Tuesday, 10am to 10:45am, from 12 January.',
    ],
    [
      'the first Saturday',
      [on({ freq: 'MONTHLY', byday: ['1SA'] })],
      'The first Saturday of the month, 10am to 10:45am.',
    ],
    [
      'two Saturdays',
      [on({ freq: 'MONTHLY', byday: ['1SA', '3SA'] })],
      'The first and third Saturday of the month, 10am to 10:45am.',
    ],
    [
      'the last Friday, and a Monday',
      [on({ freq: 'MONTHLY', byday: ['1MO', '-1FR'] })],
      'The first Monday and last Friday of the month, 10am to 10:45am.',
    ],
    [
      'days of the month, from its end too',
      [on({ freq: 'MONTHLY', byday: undefined, bymonthday: [1, 12, 23, -1] })],
      'The 1st, 12th, 23rd and last day of the month, 10am to 10:45am.',
    ],
    [
      'every third month',
      [on({ freq: 'MONTHLY', byday: ['2MO'], interval: 3, dtstart: date('2026-09-14') })],
      'The second Monday, every 3 months, 10am to 10:45am, next on 14 December.',
    ],
    [
      'one date',
      [on({ freq: 'DATES', dates: [date('2026-12-05')] })],
      'Saturday 5 December, 10am to 10:45am.',
    ],
    [
      'dates of one weekday in two years',
      [on({ freq: 'DATES', dates: ['2027-01-04', '2026-12-21', '2026-12-21'].map(date) })],
      'Mondays 21 December and 4 January 2027, 10am to 10:45am.',
    ],
    [
      'dates of several weekdays',
      [on({ freq: 'DATES', dates: ['2026-12-05', '2027-01-04'].map(date) })],
      'Saturday 5 December and Monday 4 January 2027, 10am to 10:45am.',
    ],
    [
      'the one date that is left of a course',
      [on({ until: date('2026-11-30') })],
      'Tuesday 24 November, 10am to 10:45am.',
    ],
  ])('%s', (_, schedules, line) => {
    expect(first(schedules)).toBe(line)
  })

  it('is told with years where nobody knows when it is read', () => {
    const fortnight = on({ interval: 2, dtstart: date('2026-11-17'), until: date('2027-03-09') })
    expect(said({ schedules: [fortnight] }, {}, null)[0]).toBe(
      'Every 2 weeks on Tuesday, 10am to 10:45am, counted from 1 December 2026, until 9 March 2027.',
    )
  })
})

const closed = {
  closures: [{ from: date('2027-01-04'), to: date('2027-02-26'), note: 'new roof' }],
}

describe('what the lines leave unsaid', () => {
  const until = date('2027-03-02')
  const winter = [on({ until })]
  it.each<[string, Partial<Session>, Partial<Place>, string[]]>([
    ['nothing of five weeks in one term', { schedules: [thursdays] }, {}, []],
    [
      'holidays it goes on through, and where what is known ends',
      {},
      {},
      ['All year, in the school holidays too.', 'Dates from 4 May are not confirmed yet.'],
    ],
    ['a course through holidays', { schedules: winter }, {}, ['In the school holidays too.']],
    ['term only', { schedules: winter, holds: 'term-time' }, {}, ['In school term only.']],
    [
      'holidays only',
      { schedules: winter, holds: 'school-holidays' },
      {},
      ['In the school holidays only.'],
    ],
    [
      'holidays nobody knows about',
      { schedules: winter, holds: undefined },
      {},
      ['In the school holidays: ask if it is on.'],
    ],
    [
      'bank holidays, each once',
      {
        schedules: [
          on({ byday: ['MO'] }),
          on({ byday: ['MO'], starts: time('13:00'), ends: time('14:00') }),
        ].map((it) => ({ ...it, until }) as Schedule),
      },
      {},
      ['In the school holidays too.', 'Not on 28 December (bank holiday).'],
    ],
    [
      'bank holidays in two years',
      { schedules: [on({ byday: ['FR'], until })] },
      {},
      ['In the school holidays too.', 'Not on 25 December and 1 January 2027 (bank holiday).'],
    ],
    [
      'a bank holiday nobody knows about',
      { schedules: [on({ byday: ['FR'], until })], onBankHolidays: undefined },
      {},
      [
        'In the school holidays too.',
        '25 December and 1 January 2027 are bank holidays: ask if it is on.',
      ],
    ],
    [
      'bank holidays it meets on',
      { schedules: [on({ byday: ['FR'], until })], onBankHolidays: true },
      {},
      ['In the school holidays too.', 'On bank holidays too.'],
    ],
    [
      'dates called off, left out and moved',
      {
        schedules: [on({ until: date('2026-12-15'), exdates: [date('2026-12-08')] })],
        changes: [
          { date: date('2026-12-01'), cancelled: true, note: 'boiler' },
          { date: date('2026-12-15'), starts: time('14:00'), ends: time('15:00'), note: 'party' },
        ],
      },
      {},
      [
        'Not on 8 December; 1 December (cancelled: boiler).',
        '15 December: 2pm to 3pm, not 10am (party).',
      ],
    ],
    [
      'weeks on which its place is shut, and one of two starts of a day',
      {
        schedules: [
          on({ until }),
          on({ until, starts: time('14:00'), ends: undefined, exdates: [date('2026-12-01')] }),
        ],
        holds: undefined,
      },
      closed,
      [
        'In the school holidays: ask if it is on.',
        'Not on 1 December at 2pm; from 5 January to 23 February (closed: new roof).',
      ],
    ],
  ])('%s', (_, session, place, sentences) => {
    const whole = said(session, place)
    const lines = summaryOf(listed(session, place), { calendar }, sampleNow).lines.length
    expect(whole.slice(lines)).toEqual(sentences)
  })
})

describe('beside a weekday and a time, on paper', () => {
  const beside = (session: Partial<Session>) => {
    const { lines, school } = summaryOf(listed(session), { calendar }, sampleNow)
    const times = lines.flatMap((line) => sheetTimes(line, school))
    return times.map((time) => schedule.beside(time, school, sampleNow.date))
  }
  it.each<[Partial<Session>, string[]]>([
    [{}, ['Every week, all year.']],
    [{ holds: 'term-time' }, ['Every week in school term.']],
    [{ holds: undefined }, ['Every week. In the school holidays: ask if it is on.']],
    [
      { holds: 'school-holidays' },
      ['Next: 22 and 29 December, 16 February 2027, and 30 March. In the school holidays only.'],
    ],
    [
      { schedules: [on({ freq: 'MONTHLY', byday: ['1SA'] })], holds: undefined },
      [
        'Next: 5 December, 2 January 2027, 6 February and 6 March. In the school holidays: ask if it is on.',
      ],
    ],
    [
      { schedules: [on({ interval: 2, dtstart: date('2026-11-24') })], holds: undefined },
      [
        'Next: 24 November, 8 and 22 December, and 5 January 2027. In the school holidays: ask if it is on.',
      ],
    ],
    [
      {
        schedules: [on({ freq: 'DATES', dates: ['2026-12-05', '2026-12-30'].map(date) })],
        holds: undefined,
      },
      [
        'Only on 5 December. In the school holidays: ask if it is on.',
        'Only on 30 December. In the school holidays: ask if it is on.',
      ],
    ],
    [
      {
        schedules: [
          on({
            interval: 2,
            byday: ['TU', 'TH'],
            dtstart: date('2026-12-01'),
            until: date('2027-01-28'),
          }),
        ],
      },
      [
        'Next: 1, 15 and 29 December, and 12 January 2027, until 28 January 2027.',
        'Next: 3, 17 and 31 December, and 14 January 2027, until 28 January 2027.',
      ],
    ],
    [{ schedules: [thursdays] }, ['Every week, until 10 December.']],
    [
      { schedules: [on({ dtstart: date('2027-02-01') })] },
      ['Every week, in the school holidays too, from 2 February.'],
    ],
    [
      {
        schedules: [
          on({ until: date('2027-01-05') }),
          on({ dtstart: date('2027-01-12'), starts: time('10:30'), ends: time('11:15') }),
        ],
        holds: 'term-time',
      },
      ['Every week in school term; from 12 January: 10:30am to 11:15am.'],
    ],
    [
      { schedules: [on({ freq: 'MONTHLY', byday: ['1SA'] })] },
      ['Next: 5 December, 2 January 2027, 6 February and 6 March.'],
    ],
    [{ schedules: [on({ freq: 'DATES', dates: [date('2026-12-05')] })] }, ['Only on 5 December.']],
  ])('%j', (session, expected) => {
    expect(beside(session)).toEqual(expected)
  })
})

/** What the words say of each day of a year, held against the independent rule; only the words are read. */
function law(session: ListedSession) {
  const sentences = schedule.whole(summaryOf(session, { calendar }, sampleNow), null)
  const reads = meetsBy(sentences, sampleCalendar())
  for (const day of everyDate(sampleNow.date, '2029-01-01').slice(1, 365)) {
    const meant = startsOn(session, calendar, day)
      .filter(({ is }) => is === 'meeting' || is === 'ask')
      .map(({ starts }) => starts)
    expect({ sentences, day, starts: reads(day) }).toEqual({ sentences, day, starts: meant })
  }
}

describe('the words alone, read back by a reader that knows no schedule', () => {
  it('give each date of the rule and no other', () => {
    fc.assert(fc.property(anySession, law), { numRuns: 100 })
  }, 120_000)

  it('do so of a time that changes', () => {
    fc.assert(fc.property(anyChangeOfTime, law), { numRuns: 100 })
  }, 120_000)
})

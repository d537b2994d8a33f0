import { describe, expect, it } from 'vitest'
import { date, sampleNow, time } from '#testing/samples.ts'
import { at, calendar, listed, starts, told, tuesdays } from '#testing/meetings.ts'
import { hasUnknownTimes, nextMeeting, openWeekParts } from './nextMeeting.ts'
import { allWeekParts, noWeekParts, weekPartsOf } from './weekParts.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'

describe('the next meeting', () => {
  const inTerm = { holds: 'term-time' } as const
  const saturdays: Schedule = { ...tuesdays, byday: ['SA'] }
  const lateAtNight: Schedule = { ...tuesdays, starts: time('23:30'), ends: undefined }
  it.each<[string, Partial<Session>, Partial<Place>, string, string, string]>([
    ['later today', {}, {}, '2026-11-24', '2026-11-24 09:00', '2026-11-24 10:00'],
    ['on now', {}, {}, '2026-11-24', '2026-11-24 10:30', '2026-11-24 10:00'],
    [
      'next week, when today’s is finished',
      {},
      {},
      '2026-11-24',
      '2026-11-24 10:45',
      '2026-12-01 10:00',
    ],
    ['from a later date', {}, {}, '2026-12-02', '2026-11-24 09:00', '2026-12-08 10:00'],
    ['from a date gone by: from now', {}, {}, '2026-01-01', '2026-11-24 09:00', '2026-11-24 10:00'],
    ['after half-term', inTerm, {}, '2026-10-25', '2026-10-25 09:00', '2026-11-03 10:00'],
    ['after Christmas', inTerm, {}, '2026-12-19', '2026-11-24 09:00', '2027-01-05 10:00'],
    ['in the first known term', inTerm, {}, '2026-08-01', '2026-08-01 09:00', '2026-09-08 10:00'],
    [
      'when no later term is known',
      inTerm,
      {},
      '2027-05-29',
      '2026-11-24 09:00',
      'dates-not-confirmed',
    ],
    [
      'in the school holidays, where nobody knows if it runs then: that date, to ask about',
      { holds: undefined },
      {},
      '2026-12-19',
      '2026-11-24 09:00',
      '2026-12-22 10:00',
    ],
    [
      'all year, beyond the last known bank holiday',
      {},
      {},
      '2027-05-05',
      '2026-11-24 09:00',
      'dates-not-confirmed',
    ],
    [
      'one date, a bank holiday that nobody knows about',
      {
        onBankHolidays: undefined,
        schedules: [{ freq: 'DATES', dates: [date('2026-12-25')], starts }],
      },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'dates-not-confirmed',
    ],
    ['not published', { schedules: [] }, {}, '2026-11-24', '2026-11-24 09:00', 'times-unknown'],
    [
      'a course that ended',
      { schedules: [{ ...tuesdays, until: date('2026-11-17') }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'over',
    ],
    [
      'a course whose last date is called off today',
      {
        schedules: [{ ...tuesdays, until: date('2026-11-24') }],
        changes: [{ date: date('2026-11-24'), cancelled: true, note: 'boiler' }],
      },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'called-off',
    ],
    [
      'a course whose place is shut on its last dates',
      { schedules: [{ ...tuesdays, until: date('2026-12-01') }] },
      { closures: [{ from: date('2026-11-20'), to: date('2026-12-05'), note: 'new roof' }] },
      '2026-11-24',
      '2026-11-24 09:00',
      'called-off',
    ],
    [
      'a course that has not begun, all of it in the school holidays',
      {
        holds: 'term-time',
        schedules: [{ ...tuesdays, dtstart: date('2026-12-22'), until: date('2027-01-01') }],
      },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'called-off',
    ],
    [
      'holiday play whose last dates are in term',
      { holds: 'school-holidays', schedules: [{ ...tuesdays, until: date('2026-12-15') }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'called-off',
    ],
    [
      'a course called off on a date that is past',
      {
        schedules: [{ ...tuesdays, until: date('2026-11-17') }],
        changes: [{ date: date('2026-11-17'), cancelled: true, note: 'boiler' }],
      },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'over',
    ],
    [
      'fixed dates gone by',
      { schedules: [{ freq: 'DATES', dates: [date('2026-11-23')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'over',
    ],
    [
      'a fixed date more than a year off, on bank holidays too',
      { onBankHolidays: true, schedules: [{ freq: 'DATES', dates: [date('2028-01-08')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      '2028-01-08 10:00',
    ],
    [
      'a fixed date that is years off',
      { onBankHolidays: true, schedules: [{ freq: 'DATES', dates: [date('2029-06-02')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      '2029-06-02 10:00',
    ],
    [
      'a first date that is years off',
      { onBankHolidays: true, schedules: [{ ...tuesdays, dtstart: date('2031-01-01') }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      '2031-01-07 10:00',
    ],
    [
      'a date that is years off, and is not one',
      {
        onBankHolidays: true,
        schedules: [
          { freq: 'DATES', dates: [date('2029-06-02')], exdates: [date('2029-06-02')], starts },
        ],
      },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'called-off',
    ],
    [
      'a date that is years off, where nobody knows the bank holidays',
      { schedules: [{ freq: 'DATES', dates: [date('2029-06-02')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'dates-not-confirmed',
    ],
    [
      'at a place that is shut for years',
      { onBankHolidays: true },
      { closures: [{ from: date('2026-11-24'), to: date('2029-11-24'), note: 'new roof' }] },
      '2026-11-24',
      '2026-11-24 09:00',
      '2029-11-27 10:00',
    ],
    [
      'on since before midnight, as no end of it is known',
      { schedules: [lateAtNight] },
      {},
      '2026-11-25',
      '2026-11-25 00:29',
      '2026-11-24 23:30',
    ],
    [
      'on since before midnight, for the last time',
      { schedules: [{ freq: 'DATES', dates: [date('2026-11-24')], starts: time('23:30') }] },
      {},
      '2026-11-25',
      '2026-11-25 00:29',
      '2026-11-24 23:30',
    ],
    [
      'an hour after it has begun, before midnight',
      { schedules: [lateAtNight] },
      {},
      '2026-11-25',
      '2026-11-25 00:30',
      '2026-12-01 23:30',
    ],
    [
      'from tomorrow on, while one is on',
      { schedules: [lateAtNight] },
      {},
      '2026-11-26',
      '2026-11-25 00:29',
      '2026-12-01 23:30',
    ],
    [
      'fortnights nobody has given a start for',
      { schedules: [{ ...tuesdays, interval: 2 }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'times-unknown',
    ],
    ['a closed place', {}, { status: 'closed' }, '2026-11-24', '2026-11-24 09:00', 'place-closed'],
    [
      'a place closed for now, times unknown',
      { schedules: [] },
      { status: 'temporarily-closed' },
      '2026-11-24',
      '2026-11-24 09:00',
      'place-closed',
    ],
    [
      'first Saturday',
      { schedules: [{ freq: 'MONTHLY', byday: ['1SA'], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      '2026-12-05 10:00',
    ],
    [
      'of two schedules the sooner',
      { schedules: [saturdays, tuesdays] },
      {},
      '2026-11-25',
      '2026-11-24 09:00',
      '2026-11-28 10:00',
    ],
  ])('%s', (_, session, place, from, now, next) => {
    expect(told(nextMeeting(listed(session, place), { calendar }, date(from), at(now)))).toBe(next)
  })

  it('does not name what was off yesterday', () => {
    const schedules = [{ ...tuesdays, starts: time('23:30'), ends: undefined }]
    const changes = [{ date: date('2026-11-24'), cancelled: true as const, note: 'boiler' }]
    const session = listed({ schedules, changes })
    const now = at('2026-11-25 00:10')
    expect(nextMeeting(session, { calendar }, now.date, now)).toMatchObject({ skipped: [] })
  })

  it('names the dates skipped on the way', () => {
    const next = nextMeeting(listed(inTerm), { calendar }, date('2026-12-16'), sampleNow)
    expect(next.is === 'meeting' && next.skipped.map(({ date }) => date)).toEqual([
      '2026-12-22',
      '2026-12-29',
    ])
  })

  it.each([
    [{ days: ['SA'], time: [] }, '2026-11-28 10:00'],
    [{ days: [], time: ['pm'] }, '2026-11-26 14:00'],
    [{ days: ['SA'], time: ['pm'] }, 'over'],
    [{ days: ['SU'], time: [] }, 'over'],
    [{ days: [], time: [] }, '2026-11-26 14:00'],
    [{ days: ['SA', 'TH'], time: ['am'] }, '2026-11-28 10:00'],
  ] as const)('wanted on %j is %s', (wanted, next) => {
    const schedules: Schedule[] = [
      saturdays,
      { ...tuesdays, byday: ['TH'], starts: time('14:00'), ends: time('15:00') },
    ]
    const session = listed({ schedules })
    const asked = weekPartsOf(wanted.days, wanted.time)
    expect(told(nextMeeting(session, { calendar }, sampleNow.date, sampleNow, asked))).toBe(next)
  })

  it('is wanted at the time it was moved to, and names wanted dates only', () => {
    const changes = [{ date: date('2026-12-01'), starts: time('17:00'), note: 'late' }]
    const evening = weekPartsOf([], ['eve'])
    const session = listed({ changes })
    const next = nextMeeting(session, { calendar }, sampleNow.date, sampleNow, evening)
    expect(told(next)).toBe('2026-12-01 17:00')
    const holiday = listed({ holds: 'term-time', schedules: [tuesdays, saturdays] })
    const later = nextMeeting(
      holiday,
      { calendar },
      date('2026-12-19'),
      sampleNow,
      weekPartsOf(['SA'], []),
    )
    expect(later.is === 'meeting' && later.skipped.map(({ date }) => date)).toEqual([
      '2026-12-19',
      '2026-12-26',
      '2027-01-02',
    ])
  })
})

describe('the parts of the week a session is open in', () => {
  const anyAsked = weekPartsOf(['TU'], ['am'])
  it.each<[string, Partial<Session>, number, now?: string]>([
    ['Tuesday morning', {}, anyAsked],
    ['times not known: any', { schedules: [] }, allWeekParts],
    ['over: none', { schedules: [{ ...tuesdays, until: date('2026-11-17') }] }, noWeekParts],
    [
      'no date confirmed yet: as if it were',
      { holds: 'term-time', schedules: [{ ...tuesdays, dtstart: date('2027-06-01') }] },
      anyAsked,
    ],
    [
      'moved into the evening once',
      { changes: [{ date: date('2026-12-01'), starts: time('17:00'), note: '' }] },
      anyAsked | weekPartsOf(['TU'], ['eve']),
    ],
    [
      'on since before midnight, for the last time',
      { schedules: [{ freq: 'DATES', dates: [date('2026-11-24')], starts: time('23:30') }] },
      weekPartsOf(['TU'], ['eve']),
      '2026-11-25 00:29',
    ],
    [
      'years off',
      {
        onBankHolidays: true,
        schedules: [{ freq: 'DATES', dates: [date('2029-06-05')], starts }],
      },
      anyAsked,
    ],
    [
      'moved into the evening once, long ago',
      { changes: [{ date: date('2026-11-17'), starts: time('17:00'), note: '' }] },
      anyAsked,
    ],
  ])('%s', (_, session, slots, moment = '2026-11-24 09:00') => {
    const now = at(moment)
    expect(openWeekParts(listed(session), { calendar }, now.date, now)).toBe(slots)
  })
})

describe('times nobody has published', () => {
  it.each<[Partial<Session>, Partial<Place>, boolean]>([
    [{}, {}, false],
    [{ schedules: [] }, {}, true],
    [{ schedules: [] }, { status: 'closed' }, false],
    [{ schedules: [tuesdays, { ...tuesdays, interval: 2 }] }, {}, true],
    [{ schedules: [{ ...tuesdays, interval: 2, until: date('2026-11-17') }] }, {}, false],
  ])('%j at %j: %s', (session, place, unknown) => {
    expect(hasUnknownTimes(listed(session, place), sampleNow.date)).toBe(unknown)
  })
})

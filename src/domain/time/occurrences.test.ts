import { describe, expect, it } from 'vitest'
import { date, sampleCalendar, sampleNow, time } from '#testing/samples.ts'
import { at, between, calendar, listed, starts, tuesdays } from '#testing/meetings.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Change, Schedule, Session } from '#domain/catalogue/session.ts'

describe('the dates a session is off, and why', () => {
  it.each<[string, Partial<Session>, Partial<Place>, string, object]>([
    [
      'half-term',
      { holds: 'term-time' },
      {},
      '2026-10-27',
      { why: 'school-holidays', name: 'half-term' },
    ],
    [
      'Christmas',
      { holds: 'term-time' },
      {},
      '2026-12-29',
      { why: 'school-holidays', name: 'school holidays' },
    ],
    [
      'term, for a holiday club',
      { holds: 'school-holidays' },
      {},
      '2026-11-24',
      { why: 'term-time', name: 'Autumn 2026, second half' },
    ],
    [
      'a bank holiday',
      { schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2026-12-28',
      { why: 'bank-holiday', name: 'Boxing Day (substitute day)' },
    ],
    [
      'a bank holiday before the school holidays it falls in',
      { schedules: [{ ...tuesdays, byday: ['FR'] }], holds: 'term-time' },
      {},
      '2026-12-25',
      { why: 'bank-holiday', name: 'Christmas Day' },
    ],
    [
      'the first day its place is shut',
      {},
      { closures: [{ from: date('2026-11-24'), to: date('2026-11-30'), note: 'new floor' }] },
      '2026-11-24',
      { why: 'place-shut', note: 'new floor' },
    ],
    [
      'the last day its place is shut',
      {},
      { closures: [{ from: date('2026-11-20'), to: date('2026-11-24'), note: 'new floor' }] },
      '2026-11-24',
      { why: 'place-shut', note: 'new floor' },
    ],
    [
      'cancelled, whatever else',
      {
        changes: [{ date: date('2026-10-27'), cancelled: true, note: 'boiler' }],
        holds: 'term-time',
      },
      {},
      '2026-10-27',
      { why: 'cancelled', note: 'boiler' },
    ],
    [
      'a date left out',
      { schedules: [{ ...tuesdays, exdates: [date('2026-11-24')] }] },
      {},
      '2026-11-24',
      { why: 'not-on-date' },
    ],
    [
      'after the last known term',
      { holds: 'term-time' },
      {},
      '2027-06-08',
      { why: 'dates-not-confirmed' },
    ],
    [
      'before the first known term',
      { holds: 'school-holidays' },
      {},
      '2026-08-25',
      { why: 'dates-not-confirmed' },
    ],
    [
      'a bank holiday that nobody knows about: left out and said',
      { onBankHolidays: undefined, schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2026-12-28',
      { why: 'bank-holiday-unknown', name: 'Boxing Day (substitute day)' },
    ],
    [
      'a bank holiday that nobody knows about, in holidays it is off in',
      {
        onBankHolidays: undefined,
        holds: 'term-time',
        schedules: [{ ...tuesdays, byday: ['MO'] }],
      },
      {},
      '2026-12-28',
      { why: 'school-holidays', name: 'school holidays' },
    ],
    [
      'a bank holiday and a school year that nobody knows about',
      { onBankHolidays: undefined, holds: undefined, schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2026-12-28',
      { why: 'bank-holiday-unknown', name: 'Boxing Day (substitute day)' },
    ],
    [
      'after the last known term, school year not known',
      { holds: undefined },
      {},
      '2027-06-08',
      { why: 'dates-not-confirmed' },
    ],
    [
      'after the last known bank holiday, all year',
      { schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2028-01-03',
      { why: 'dates-not-confirmed' },
    ],
    [
      'after the last known bank holiday, where nobody knows if it meets on them',
      { onBankHolidays: undefined },
      {},
      '2028-06-06',
      { why: 'dates-not-confirmed' },
    ],
    [
      'left out after the last known term: off, not unsure',
      { holds: 'term-time', schedules: [{ ...tuesdays, exdates: [date('2027-06-08')] }] },
      {},
      '2027-06-08',
      { why: 'not-on-date' },
    ],
  ])('%s', (_, session, place, on, reason) => {
    const { meetings, skipped } = between(listed(session, place), on, on)
    expect(meetings).toEqual([])
    expect(skipped).toEqual([{ date: on, starts, reason }])
  })
})

describe('the dates a session is on', () => {
  const first = { closures: [{ from: date('2026-11-25'), to: date('2026-11-30'), note: '' }] }
  it.each<[string, Partial<Session>, Partial<Place>, string]>([
    ['half-term, all year', {}, {}, '2026-10-27'],
    [
      'the last day of a half term',
      { holds: 'term-time', schedules: [{ ...tuesdays, byday: ['FR'] }] },
      {},
      '2026-10-23',
    ],
    [
      'the first day of a half term',
      { holds: 'term-time', schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2026-11-02',
    ],
    [
      'the day after a term, holiday club',
      { holds: 'school-holidays', schedules: [{ ...tuesdays, byday: ['SA'] }] },
      {},
      '2026-10-24',
    ],
    [
      'a bank holiday it says it runs on',
      { onBankHolidays: true, schedules: [{ ...tuesdays, byday: ['MO'] }] },
      {},
      '2026-12-28',
    ],
    ['the day before its place shuts', {}, first, '2026-11-24'],
    [
      'all year, after the last known term and bank holiday',
      { onBankHolidays: true },
      {},
      '2028-06-06',
    ],
  ])('%s', (_, session, place, on) => {
    const { meetings, skipped } = between(listed(session, place), on, on)
    expect(meetings.map((meeting) => meeting.date)).toEqual([on])
    expect(skipped).toEqual([])
  })

  it('are none at a place that is closed, for a while or for good', () => {
    for (const status of ['closed', 'temporarily-closed'] as const) {
      expect(between(listed({}, { status }), '2026-11-24', '2026-12-24').meetings).toEqual([])
    }
  })
})

describe('a meeting moved in time', () => {
  it.each([
    [{ starts: time('14:00'), ends: time('15:00') }, '14:00', '15:00'],
    [{ starts: time('10:15') }, '10:15', '11:00'],
    [{ starts: time('14:00') }, '14:00', '14:45'],
    [{ starts: time('23:30') }, '23:30', undefined],
    [{ ends: time('12:00') }, '10:00', '12:00'],
    [{ ends: time('09:00') }, '10:00', undefined],
  ])('by %j is from %s to %s, and says so', (change, from, to) => {
    const changes = [{ date: date('2026-11-24'), note: 'hall is late', ...change }]
    const [meeting] = between(listed({ changes }), '2026-11-24', '2026-11-24').meetings
    expect(meeting).toMatchObject({ starts: from, moved: 'hall is late', usual: '10:00' })
    expect(meeting?.ends).toBe(to)
  })

  it('moves on its own date only, and makes no date of its own', () => {
    const changes = [
      { date: date('2026-11-24'), starts: time('11:00'), note: 'late' },
      { date: date('2026-11-26'), starts: time('11:00'), note: 'no Thursdays here' },
    ]
    const { meetings } = between(listed({ changes }), '2026-11-24', '2026-12-01')
    expect(meetings.map((meeting) => `${meeting.date} ${meeting.starts}`)).toEqual([
      '2026-11-24 11:00',
      '2026-12-01 10:00',
    ])
  })

  it('is as before when only a note is given', () => {
    const changes = [{ date: date('2026-11-24'), note: 'bring a mat' }]
    const [meeting] = between(listed({ changes }), '2026-11-24', '2026-11-24').meetings
    expect(meeting).not.toHaveProperty('moved')
  })
})

describe('a change on a date with two starts', () => {
  const afternoons = { ...tuesdays, starts: time('14:00'), ends: time('15:00') }
  const day = '2026-11-24'
  const change = (over: Partial<Change>): Change => ({ date: date(day), note: 'hall', ...over })
  it.each<[string, Change[], string[]]>([
    [
      'moves the start it names',
      [change({ usual: time('14:00'), starts: time('11:00') })],
      ['10:00 to 10:45', '11:00 to 12:00'],
    ],
    [
      'moves the start nearest to the new one, where it names none',
      [change({ starts: time('11:00') })],
      ['11:00 to 11:45', '14:00 to 15:00'],
    ],
    [
      'gives a new end to the start before it, where it names none',
      [change({ ends: time('13:30') })],
      ['10:00 to 13:30', '14:00 to 15:00'],
    ],
    ['calls both off, where it names none', [change({ cancelled: true })], []],
    [
      'calls off the start it names',
      [change({ usual: time('10:00'), cancelled: true })],
      ['14:00 to 15:00'],
    ],
    [
      'may be two, each of its own start',
      [
        change({ usual: time('10:00'), starts: time('09:00') }),
        change({ usual: time('14:00'), ends: time('16:00') }),
      ],
      ['09:00 to 09:45', '14:00 to 16:00'],
    ],
    [
      'of one start counts before one of the date',
      [change({ usual: time('14:00'), ends: time('16:00') }), change({ cancelled: true })],
      ['14:00 to 16:00'],
    ],
    [
      'may move one start to where another was called off',
      [
        change({ usual: time('10:00'), cancelled: true }),
        change({ usual: time('14:00'), starts: time('10:00') }),
      ],
      ['10:00 to 11:00'],
    ],
    [
      'of a start that is not there changes nothing',
      [change({ usual: time('12:00'), starts: time('13:00') })],
      ['10:00 to 10:45', '14:00 to 15:00'],
    ],
  ])('%s', (_, changes, times) => {
    const { meetings } = between(listed({ schedules: [afternoons, tuesdays], changes }), day, day)
    expect(meetings.map(({ starts, ends }) => `${starts} to ${ends}`)).toEqual(times)
  })
})

it('a start moved onto another of its day is told as off, and is no second meeting', () => {
  const afternoons = { ...tuesdays, starts: time('14:00'), ends: time('15:00') }
  const day = '2026-11-24'
  const changes = [{ date: date(day), usual: time('14:00'), starts: time('10:00'), note: 'merged' }]
  const { meetings, skipped } = between(
    listed({ schedules: [tuesdays, afternoons], changes }),
    day,
    day,
  )
  expect(meetings.map(({ starts, moved }) => [starts, moved])).toEqual([['10:00', undefined]])
  expect(skipped.map(({ starts, reason }) => [starts, reason])).toEqual([
    ['14:00', { why: 'cancelled', note: 'merged' }],
  ])
})

describe('several schedules', () => {
  const both = [{ ...tuesdays, starts: time('14:00'), ends: time('15:00') }, tuesdays]

  it('meet in the order of the day', () => {
    const { meetings } = between(listed({ schedules: both }), '2026-11-24', '2026-11-24')
    expect(meetings.map((meeting) => meeting.starts)).toEqual(['10:00', '14:00'])
  })

  it('meet once where they give the same start, even if one leaves the date out', () => {
    const schedules = [{ ...tuesdays, exdates: [date('2026-11-24')] }, tuesdays]
    const { meetings, skipped } = between(listed({ schedules }), '2026-11-24', '2026-11-24')
    expect(meetings).toHaveLength(1)
    expect(skipped).toEqual([])
  })
})

describe('next, on now, finished', () => {
  const open = { schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts } as Schedule] }
  it.each<[string, Partial<Session>, string]>([
    ['2026-11-23 23:59', {}, 'next'],
    ['2026-11-24 09:59', {}, 'next'],
    ['2026-11-24 10:00', {}, 'on-now'],
    ['2026-11-24 10:44', {}, 'on-now'],
    ['2026-11-24 10:45', {}, 'finished'],
    ['2026-11-25 00:00', {}, 'finished'],
    ['2026-11-24 10:59', open, 'on-now'],
    ['2026-11-24 11:00', open, 'finished'],
  ])('at %s %j is %s', (now, session, state) => {
    const [meeting] = between(listed(session), '2026-11-24', '2026-11-24', at(now)).meetings
    expect(meeting?.state).toBe(state)
  })
})

describe('depends on what the council has not confirmed', () => {
  const unsure = sampleCalendar({ confirmed: false })
  const [inTerm, halfTerm] = ['2026-11-24', '2026-10-27']
  it.each([
    ['term-time', inTerm, unsure, 'term-dates'],
    ['all-year', inTerm, unsure, null],
    ['term-time', inTerm, calendar, null],
    [undefined, inTerm, unsure, 'term-dates'],
    [undefined, inTerm, calendar, null],
    [undefined, halfTerm, unsure, 'school-holidays'],
    [undefined, halfTerm, calendar, 'school-holidays'],
  ] as const)('%s on %s', (holds, day, on, unconfirmed) => {
    const { meetings } = between(listed({ holds }), day, day, sampleNow, on)
    expect(meetings.map((one) => one.unconfirmed)).toEqual([unconfirmed])
  })
})

it('keeps no account of the time zone of the machine', () => {
  const zone = process.env.TZ
  const session = listed({ schedules: [{ ...tuesdays, byday: ['SU'], starts: time('01:30') }] })
  const inZone = (name: string) => {
    process.env.TZ = name
    return between(session, '2026-10-18', '2027-04-04')
  }
  try {
    expect(inZone('Pacific/Auckland')).toEqual(inZone('America/Los_Angeles'))
    expect(inZone('Europe/London').meetings.map(({ date }) => date)).toContain('2027-03-28')
  } finally {
    process.env.TZ = zone
  }
})

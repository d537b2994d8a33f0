import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '~/testing/samples.ts'
import type { Calendar, Now } from './calendar.ts'
import type { ListedSession } from './catalogue.ts'
import { hasUnknownTimes, meetingsBetween, nextOf, openSlots, type Next } from './meetings.ts'
import type { Place } from './place.ts'
import type { Schedule, Session } from './session.ts'
import { allSlots, noSlots, slotsOf } from './slots.ts'

const starts = time('10:00')
const ends = time('10:45')
const tuesdays: Schedule = { freq: 'WEEKLY', byday: ['TU'], starts, ends }
const calendar = sampleCalendar()

function listed(session: Partial<Session> = {}, place: Partial<Place> = {}): ListedSession {
  const catalogue = sampleCatalogue({
    places: [samplePlace(place)],
    sessions: [sampleSession(session)],
  })
  const [only] = catalogue.sessions.values()
  if (only === undefined) throw new Error('The sample session has no place')
  return only
}

const at = (text: string): Now => ({ date: date(text.slice(0, 10)), time: time(text.slice(11)) })

function between(
  session: ListedSession,
  from: string,
  to: string,
  now = sampleNow,
  on: Calendar = calendar,
) {
  return meetingsBetween(session, { calendar: on }, date(from), date(to), now)
}

/** "2026-11-24 10:00" for a meeting, or what else is known. */
function told(next: Next): string {
  return next.is === 'meeting' ? `${next.meeting.date} ${next.meeting.starts}` : next.is
}

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
    ['all year, after the last known term', {}, {}, '2028-06-06'],
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
    [{ starts: time('10:15') }, '10:15', '10:45'],
    [{ starts: time('14:00') }, '14:00', undefined],
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
  it.each([
    ['term-time', unsure, true],
    ['all-year', unsure, false],
    ['term-time', calendar, false],
  ] as const)('%s', (holds, on, unconfirmed) => {
    const { meetings } = between(listed({ holds }), '2026-11-24', '2026-11-24', sampleNow, on)
    expect(meetings[0]?.unconfirmed).toBe(unconfirmed)
  })
})

describe('the next meeting', () => {
  const inTerm = { holds: 'term-time' } as const
  const saturdays: Schedule = { ...tuesdays, byday: ['SA'] }
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
      'fixed dates gone by',
      { schedules: [{ freq: 'DATES', dates: [date('2026-11-23')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      'over',
    ],
    [
      'a fixed date more than a year off',
      { schedules: [{ freq: 'DATES', dates: [date('2028-01-08')], starts }] },
      {},
      '2026-11-24',
      '2026-11-24 09:00',
      '2028-01-08 10:00',
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
    expect(told(nextOf(listed(session, place), { calendar }, date(from), at(now)))).toBe(next)
  })

  it('names the dates skipped on the way', () => {
    const next = nextOf(listed(inTerm), { calendar }, date('2026-12-16'), sampleNow)
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
    const asked = { days: [...wanted.days], time: [...wanted.time] }
    expect(told(nextOf(session, { calendar }, sampleNow.date, sampleNow, asked))).toBe(next)
  })

  it('is wanted at the time it was moved to, and names wanted dates only', () => {
    const changes = [{ date: date('2026-12-01'), starts: time('17:00'), note: 'late' }]
    const evening = { days: [], time: ['eve' as const] }
    const session = listed({ changes })
    const next = nextOf(session, { calendar }, sampleNow.date, sampleNow, evening)
    expect(told(next)).toBe('2026-12-01 17:00')
    const holiday = listed({ holds: 'term-time', schedules: [tuesdays, saturdays] })
    const later = nextOf(holiday, { calendar }, date('2026-12-19'), sampleNow, {
      days: ['SA'],
      time: [],
    })
    expect(later.is === 'meeting' && later.skipped.map(({ date }) => date)).toEqual([
      '2026-12-19',
      '2026-12-26',
      '2027-01-02',
    ])
  })
})

describe('the parts of the week a session is open in', () => {
  const anyAsked = slotsOf(['TU'], ['am'])
  it.each<[string, Partial<Session>, number]>([
    ['Tuesday morning', {}, anyAsked],
    ['times not known: any', { schedules: [] }, allSlots],
    ['over: none', { schedules: [{ ...tuesdays, until: date('2026-11-17') }] }, noSlots],
    [
      'no date confirmed yet: as if it were',
      { holds: 'term-time', schedules: [{ ...tuesdays, dtstart: date('2027-06-01') }] },
      anyAsked,
    ],
    [
      'moved into the evening once',
      { changes: [{ date: date('2026-12-01'), starts: time('17:00'), note: '' }] },
      anyAsked | slotsOf(['TU'], ['eve']),
    ],
    [
      'moved into the evening once, long ago',
      { changes: [{ date: date('2026-11-17'), starts: time('17:00'), note: '' }] },
      anyAsked,
    ],
  ])('%s', (_, session, slots) => {
    expect(openSlots(listed(session), { calendar }, sampleNow.date, sampleNow)).toBe(slots)
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

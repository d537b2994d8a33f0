import { describe, expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import { at, calendar, listed, starts, tuesdays } from '#testing/meetings.ts'
import { upcomingDates } from './upcomingDates.ts'
import { nextMeeting } from './nextMeeting.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'

describe('the dates ahead', () => {
  const ahead = (session: Partial<Session>, count: number, now = '2026-11-24 09:00') =>
    upcomingDates(listed(session), { calendar }, at(now), count).map((one) =>
      one.is === 'meeting' ? one.meeting.date : `not ${one.date}`,
    )
  const fridays: Schedule = { ...tuesdays, byday: ['FR'] }
  it.each<[string, Partial<Session>, number, string[]]>([
    ['as many as are asked for', {}, 2, ['2026-11-24', '2026-12-01']],
    [
      'with what is left out between them, and not what comes after the last',
      { schedules: [{ ...fridays, dtstart: date('2026-12-18') }] },
      2,
      ['2026-12-18', 'not 2026-12-25', 'not 2027-01-01', '2027-01-08'],
    ],
    [
      'as far ahead as the next meeting is looked for',
      { onBankHolidays: true, schedules: [{ freq: 'DATES', dates: [date('2028-01-08')], starts }] },
      6,
      ['2028-01-08'],
    ],
    [
      'years ahead',
      { onBankHolidays: true, schedules: [{ ...tuesdays, dtstart: date('2031-01-01') }] },
      2,
      ['2031-01-07', '2031-01-14'],
    ],
    ['none, where none is known', { schedules: [] }, 6, []],
    [
      'none, where all are left out',
      { schedules: [{ freq: 'DATES', dates: [date('2026-12-25')], starts }] },
      6,
      [],
    ],
  ])('%s', (_, session, count, dates) => expect(ahead(session, count)).toEqual(dates))

  const long: Schedule = { ...tuesdays, ends: time('12:00') }
  it.each<[string, Schedule, object, after: string, until: string, reason: object]>([
    [
      'moved to earlier',
      tuesdays,
      { starts: '08:00' },
      '08:45',
      '10:45',
      { from: '08:00', to: '08:45' },
    ],
    ['cut short', tuesdays, { ends: '10:20' }, '10:20', '10:45', { from: '10:00', to: '10:20' }],
    [
      'moved to earlier and cut short, for as long as it usually is',
      long,
      { starts: '08:00', ends: '08:30' },
      '08:30',
      '12:00',
      { from: '08:00', to: '08:30' },
    ],
  ])(
    'name what was %s today and is over, until its usual time is over too',
    (_, schedule, change, after, until, reason) => {
      const changes = [{ date: date('2026-11-24'), note: 'early', ...change }]
      const session = { schedules: [schedule], changes }
      const minuteBefore = (it: string) =>
        `${it.slice(0, 3)}${String(Number(it.slice(3)) - 1).padStart(2, '0')}`
      expect(ahead(session, 1, `2026-11-24 ${minuteBefore(after)}`)).toEqual(['2026-11-24'])
      expect(ahead(session, 1, `2026-11-24 ${after}`)).toEqual(['not 2026-11-24', '2026-12-01'])
      expect(ahead(session, 1, `2026-11-24 ${until}`)).toEqual(['2026-12-01'])
      const now = at(`2026-11-24 ${after}`)
      expect(nextMeeting(listed(session), { calendar }, now.date, now)).toMatchObject({
        skipped: [{ starts, reason: { why: 'over-early', ...reason, note: 'early' } }],
      })
    },
  )

  it('does not call off a last date that was over early', () => {
    const schedules = [{ ...tuesdays, until: date('2026-11-24') }]
    const changes = [{ date: date('2026-11-24'), ends: time('10:20'), note: 'early' }]
    const now = at('2026-11-24 10:30')
    const next = nextMeeting(listed({ schedules, changes }), { calendar }, now.date, now)
    expect(next.is).toBe('over')
  })

  it('begin with what is on now, and not with what has finished', () => {
    expect(ahead({}, 1, '2026-11-24 10:44')).toEqual(['2026-11-24'])
    expect(ahead({}, 1, '2026-11-24 10:45')).toEqual(['2026-12-01'])
  })

  it('do not name what was off yesterday, in the hour after midnight', () => {
    const schedules = [{ ...tuesdays, starts: time('23:30'), ends: undefined }]
    const changes = [{ date: date('2026-11-24'), cancelled: true as const, note: 'boiler' }]
    expect(ahead({ schedules, changes }, 1, '2026-11-25 00:10')).toEqual(['2026-12-01'])
    expect(ahead({ schedules }, 1, '2026-11-25 00:10')).toEqual(['2026-11-24'])
  })
})

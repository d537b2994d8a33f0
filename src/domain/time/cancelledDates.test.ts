import { describe, expect, it } from 'vitest'
import type { Change, Schedule, Session } from '#domain/catalogue/session.ts'
import { at, calendar, listed, tuesdays } from '#testing/meetings.ts'
import { date, time } from '#testing/samples.ts'
import { cancelledBetween } from './cancelledDates.ts'

const off = (day: string, change: Partial<Change> = {}): Change => {
  return { date: date(day), cancelled: true, note: 'boiler', ...change }
}
const afternoons: Schedule = { ...tuesdays, starts: time('14:00'), ends: time('15:00') }
const twice = [tuesdays, afternoons]

const told = (session: Partial<Session>, now: string, closed = false) =>
  cancelledBetween(
    listed(session, closed ? { status: 'closed' } : {}),
    { calendar },
    date('2026-11-24'),
    date('2026-12-01'),
    at(now),
  ).map(({ date, starts, leftOut }) => `${date} ${starts} ${leftOut.starts ?? 'all day'}`)

describe('the dates that were called off', () => {
  it.each<[string, Partial<Session>, string, string[]]>([
    ['none, where nothing changes', {}, '2026-11-24 09:00', []],
    [
      'each, from the first day to the last',
      { changes: [off('2026-12-01'), off('2026-11-24'), off('2026-12-08')] },
      '2026-11-24 09:00',
      ['2026-11-24 10:00 all day', '2026-12-01 10:00 all day'],
    ],
    [
      'one that would be over by now',
      { changes: [off('2026-11-24')] },
      '2026-11-24 23:59',
      ['2026-11-24 10:00 all day'],
    ],
    ['not a date that no schedule gives', { changes: [off('2026-11-25')] }, '2026-11-24 09:00', []],
    [
      'not what is moved',
      { changes: [off('2026-12-01', { cancelled: undefined, starts: time('11:00') })] },
      '2026-11-24 09:00',
      [],
    ],
    [
      'one that is moved onto another, at its own time',
      {
        schedules: twice,
        changes: [
          off('2026-12-01', { cancelled: undefined, starts: time('14:00'), usual: time('10:00') }),
        ],
      },
      '2026-11-24 09:00',
      ['2026-12-01 10:00 10:00'],
    ],
    [
      'each start of a date, once',
      { schedules: twice, changes: [off('2026-12-01')] },
      '2026-11-24 09:00',
      ['2026-12-01 10:00 all day', '2026-12-01 14:00 all day'],
    ],
    [
      'each once where each has a change of its own',
      {
        schedules: twice,
        changes: [
          off('2026-12-01', { usual: time('10:00') }),
          off('2026-12-01', { usual: time('14:00') }),
        ],
      },
      '2026-11-24 09:00',
      ['2026-12-01 10:00 all day', '2026-12-01 14:00 all day'],
    ],
    [
      'only one start, with its time, where the other meets',
      { schedules: twice, changes: [off('2026-12-01', { usual: time('14:00') })] },
      '2026-11-24 09:00',
      ['2026-12-01 14:00 14:00'],
    ],
    [
      'none of the school holidays, of a group of term times',
      {
        holds: 'term-time',
        schedules: [{ freq: 'DATES', dates: [date('2026-12-22')], starts: time('10:00') }],
      },
      '2026-11-24 09:00',
      [],
    ],
  ])('are %s', (_, session, now, dates) => expect(told(session, now)).toEqual(dates))

  it('are none where the place has closed', () => {
    expect(told({ changes: [off('2026-12-01')] }, '2026-11-24 09:00', true)).toEqual([])
  })
})

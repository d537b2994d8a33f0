import { expect, it } from 'vitest'
import type { Schedule } from '#domain/catalogue/session.ts'
import { date, sampleSession, time } from '#testing/samples.ts'
import { endingGroups } from './ending.ts'

const today = date('2026-11-24')
const goesOn: Schedule = { freq: 'WEEKLY', byday: ['TU'], starts: time('10:00') }
const until = (day: string): Schedule => ({ ...goesOn, until: date(day) })
const listed = (...schedules: Schedule[]) => sampleSession({ schedules })
const onDates = (...days: string[]): Schedule => ({
  freq: 'DATES',
  dates: days.map(date),
  starts: time('10:00'),
})

it.each<[string, Schedule[], string | null]>([
  ['goes on', [goesOn], null],
  ['has no times', [], null],
  ['ends in a year', [until('2027-11-24')], null],
  ['ends the day after four weeks', [until('2026-12-23')], null],
  ['ends in four weeks', [until('2026-12-22')], '2026-12-22'],
  ['has ended', [until('2026-11-03')], '2026-11-03'],
  ['ends with the later of two', [until('2026-12-01'), until('2026-11-30')], '2026-12-01'],
  ['goes on by one of two', [until('2026-12-01'), goesOn], null],
  ['has dates, in any order', [onDates('2026-12-08', '2026-12-01')], '2026-12-08'],
])('a group that %s', (_, schedules, on) => {
  expect(endingGroups([listed(...schedules)], today).map((it) => it.on)).toEqual(
    on === null ? [] : [on],
  )
})

it('those that ended first come first', () => {
  const ends = ['2026-12-08', '2026-11-03', '2026-12-01']
  const sessions = ends.map((day) => listed(until(day)))
  expect(endingGroups(sessions, today).map(({ on }) => on)).toEqual(ends.toSorted())
})

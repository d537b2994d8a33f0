import { describe, expect, it } from 'vitest'
import { date, sampleCatalogue, sampleSession, time } from '#testing/samples.ts'
import { meetingsBetween } from './meetings.ts'
import { standingOf, type Standing } from './standing.ts'

const meeting = { date: date('2026-11-24'), starts: time('10:00'), ends: time('10:45') }
const open = { date: date('2026-11-24'), starts: time('10:00') }
const late = { date: date('2026-11-24'), starts: time('23:30'), ends: time('23:59') }

describe('where a meeting stands', () => {
  it.each<[typeof open, string, string, Standing]>([
    [meeting, '2026-11-23', '10:00', { is: 'next' }],
    [meeting, '2026-11-24', '09:00', { is: 'next' }],
    [meeting, '2026-11-24', '09:01', { is: 'soon', minutes: 59 }],
    [meeting, '2026-11-24', '09:59', { is: 'soon', minutes: 1 }],
    [meeting, '2026-11-24', '10:00', { is: 'on-now' }],
    [meeting, '2026-11-24', '10:44', { is: 'on-now' }],
    [meeting, '2026-11-24', '10:45', { is: 'finished' }],
    [open, '2026-11-24', '10:59', { is: 'on-now' }],
    [open, '2026-11-24', '11:00', { is: 'finished' }],
    [late, '2026-11-25', '00:00', { is: 'finished' }],
    [{ ...meeting, starts: time('00:10') }, '2026-11-23', '23:50', { is: 'soon', minutes: 20 }],
  ])('%j on %s at %s: %j', (meeting, day, at, standing) => {
    expect(standingOf(meeting, { date: date(day), time: time(at) })).toEqual(standing)
  })

  it('agrees at every minute of the day with the meetings found at that minute', () => {
    const catalogue = sampleCatalogue({
      sessions: [
        sampleSession(),
        sampleSession({
          id: 'open',
          schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts: time('13:10') }],
        }),
      ],
    })
    const day = date('2026-11-24')
    for (let minute = 0; minute < 1440; minute++) {
      const two = (n: number) => String(n).padStart(2, '0')
      const now = { date: day, time: time(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`) }
      for (const session of catalogue.sessions.values()) {
        for (const meeting of meetingsBetween(session, catalogue, day, day, now).meetings) {
          const { is } = standingOf(meeting, now)
          expect(is === 'soon' ? 'next' : is, now.time).toBe(meeting.state)
        }
      }
    }
  })
})

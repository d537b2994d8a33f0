import { describe, expect, it } from 'vitest'
import { date, sampleCatalogue, sampleSession, time } from '#testing/samples.ts'
import { meetingsBetween } from './occurrences.ts'
import { startsSoon, stateAt, type MeetingState } from './meeting.ts'

const meeting = { date: date('2026-11-24'), starts: time('10:00'), ends: time('10:45') }
const open = { date: date('2026-11-24'), starts: time('10:00') }
const late = { date: date('2026-11-24'), starts: time('23:30'), ends: time('23:59') }

describe('the state of a meeting', () => {
  it.each<[typeof open, string, string, MeetingState, number | null]>([
    [meeting, '2026-11-23', '10:00', 'next', null],
    [meeting, '2026-11-24', '09:00', 'next', null],
    [meeting, '2026-11-24', '09:01', 'next', 59],
    [meeting, '2026-11-24', '09:59', 'next', 1],
    [meeting, '2026-11-24', '10:00', 'on-now', null],
    [meeting, '2026-11-24', '10:44', 'on-now', null],
    [meeting, '2026-11-24', '10:45', 'finished', null],
    [open, '2026-11-24', '10:59', 'on-now', null],
    [open, '2026-11-24', '11:00', 'finished', null],
    [late, '2026-11-25', '00:00', 'finished', null],
    [{ ...meeting, starts: time('00:10') }, '2026-11-23', '23:50', 'next', 20],
  ])('%j on %s at %s: %s, in %j minutes', (meeting, day, at, state, minutes) => {
    const now = { date: date(day), time: time(at) }
    expect(stateAt(meeting, now)).toBe(state)
    expect(startsSoon(meeting, now)).toBe(minutes)
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
          expect(stateAt(meeting, now), now.time).toBe(meeting.state)
        }
      }
    }
  })
})

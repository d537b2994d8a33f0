import { describe, expect, it } from 'vitest'
import { date, sampleNow, time } from '#testing/samples.ts'
import { calendar, listed, tuesdays } from '#testing/meetings.ts'
import { openSlots } from './openSlots.ts'
import { allSlots, noSlots, slotsOf } from './slots.ts'
import type { Session } from '#domain/catalogue/session.ts'

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

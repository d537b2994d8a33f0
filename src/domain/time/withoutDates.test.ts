import { describe, expect, it } from 'vitest'
import { date, sampleNow } from '#testing/samples.ts'
import { listed, tuesdays } from '#testing/meetings.ts'
import { hasUnknownTimes } from './withoutDates.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'

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

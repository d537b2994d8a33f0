import { expect, it } from 'vitest'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import {
  date,
  sampleArea,
  sampleCatalogue,
  samplePlace,
  sampleSchedule,
  sampleSession,
} from '#testing/samples.ts'
import { timesKnown } from '#pages/data/timesKnown.ts'
import { freshnessBands, freshnessByPlace } from './placeFreshness.ts'

it('orders places by the oldest check of the place and its sessions', () => {
  const catalogue = sampleCatalogue({
    places: [
      samplePlace({ id: 'new', name: 'New', checked: date('2026-11-20') }),
      samplePlace({ id: 'old', name: 'Old', checked: date('2026-10-01') }),
      samplePlace({ id: 'old-session', name: 'Old session', checked: date('2026-11-23') }),
      samplePlace({ id: 'nobody-knows', name: 'Nobody knows', checked: undefined }),
    ],
    sessions: [sampleSession({ placeId: 'old-session', checked: date('2026-09-24') })],
  })
  const rows = freshnessByPlace(catalogue, date('2026-11-24'))
  expect(rows.map(({ place, checked, days }) => [place.id, checked, days])).toEqual([
    ['nobody-knows', undefined, null],
    ['old-session', '2026-09-24', 61],
    ['old', '2026-10-01', 54],
    ['new', '2026-11-20', 4],
  ])
})

it.each<[string | undefined, string, boolean]>([
  [undefined, 'not-known', true],
  ['2026-11-24', '3', false],
  ['2026-08-24', '3', false],
  ['2026-08-23', '6', false],
  ['2026-05-24', '6', false],
  ['2026-05-23', '12', true],
  ['2025-11-24', '12', true],
  ['2024-11-24', '24', true],
  ['2024-11-23', 'longer', true],
])('what was checked on %s is in the band %s only', (checked, band, stale) => {
  const catalogue = sampleCatalogue({
    places: [samplePlace({ checked: checked as Checked })],
    sessions: [],
  })
  const today = date('2026-11-24')
  const bands = freshnessBands(freshnessByPlace(catalogue, today), today)
  expect(bands.filter(({ n }) => n > 0)).toEqual([{ band, n: 1, stale }])
})

it('counts published, made-up and unknown times apart', () => {
  const catalogue = sampleCatalogue({
    area: sampleArea({ timetable: 'example' }),
    sessions: [
      sampleSession(),
      sampleSession({ id: 'made-up', schedules: [] }),
      sampleSession({ id: 'unknown', schedules: [] }),
    ],
    exampleTimes: [{ sessionId: 'made-up' as SessionId, schedules: [sampleSchedule] }],
  })
  expect(timesKnown(catalogue)).toEqual({ published: 1, example: 1, unknown: 1 })
})

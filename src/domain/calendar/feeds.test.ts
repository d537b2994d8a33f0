import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { datedSessionsAt, datedSessionsOf, hasFeed } from './feeds.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'

const here = 'testham-library' as PlaceId

const on = (...days: string[]): Partial<Session> => ({
  // So that dates past the last known bank holiday are dates.
  onBankHolidays: true,
  schedules: [{ freq: 'DATES', dates: days.map(date), starts: time('10:00') }],
})

describe('a place has a feed', () => {
  it.each<[string, boolean, Partial<Session>, Omit<Partial<Place>, 'id'>]>([
    ['where something meets each week', true, {}, {}],
    ['where something meets once within a year', true, on('2027-11-23'), {}],
    ['not where it first meets after that', false, on('2027-11-24'), {}],
    ['not where it is over', false, on('2026-11-01'), {}],
    ['not where the times are not published', false, { schedules: [] }, {}],
    ['not where the place is closed for now', false, {}, { status: 'temporarily-closed' }],
  ])('%s', (_, expected, session, place) => {
    const catalogue = sampleCatalogue({
      places: [samplePlace(place)],
      sessions: [sampleSession({ ...session, id: 'testham-rhymes', placeId: here })],
    })
    expect(hasFeed(catalogue, here, sampleNow)).toBe(expected)
  })
})

describe('what a feed is made of', () => {
  const catalogue = sampleCatalogue({
    places: [samplePlace({ status: 'temporarily-closed' })],
    sessions: [
      sampleSession({ id: 'timed', schedules: [sampleSchedule] }),
      sampleSession({ id: 'untimed', schedules: [] }),
      sampleSession({ id: 'play', serviceType: 'stay-and-play' }),
    ],
  })
  const ids = (sessions: Session[]) => sessions.map(({ id }) => id)

  it('is all that has times at a place, closed or not, so that a feed can empty itself', () => {
    expect(ids(datedSessionsAt(catalogue, here))).toEqual(['timed', 'play'])
  })

  it('is all that has times of one kind', () => {
    expect(ids(datedSessionsOf(catalogue, 'rhymes'))).toEqual(['timed'])
  })
})

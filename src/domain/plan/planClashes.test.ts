import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { planItems } from './plan.ts'
import { planClashes } from './planClashes.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Schedule, SessionId } from '#domain/catalogue/session.ts'

const on = (byday: 'MO' | 'TU', starts: string, ends: string): Schedule => ({
  freq: 'WEEKLY',
  byday: [byday],
  starts: time(starts),
  ends: time(ends),
})
const twice = [on('TU', '09:00', '13:00'), on('TU', '12:00', '12:30')]

const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'near', name: 'Near', lat: 52.5 }),
    samplePlace({ id: 'far', name: 'Far', lat: 52.7 }),
  ],
  sessions: [
    sampleSession({ id: 'early', placeId: 'near', schedules: [on('TU', '10:00', '10:45')] }),
    sampleSession({ id: 'same', placeId: 'near', schedules: [on('TU', '10:45', '11:30')] }),
    sampleSession({ id: 'over', placeId: 'far', schedules: [on('TU', '10:30', '11:00')] }),
    sampleSession({ id: 'soon', placeId: 'far', schedules: [on('TU', '11:00', '11:30')] }),
    sampleSession({ id: 'monday', placeId: 'far', schedules: [on('MO', '10:00', '10:45')] }),
    sampleSession({
      id: 'twice-a-week',
      placeId: 'far',
      schedules: [on('MO', '10:00', '10:45'), on('TU', '10:30', '11:00')],
    }),
    sampleSession({ id: 'itself', placeId: 'near', schedules: twice }),
    sampleSession({
      id: 'late',
      placeId: 'far',
      schedules: [
        { freq: 'DATES', dates: [date('2026-12-08')], starts: time('10:30'), ends: time('11:00') },
      ],
    }),
  ],
})

/** "overlap 2026-11-24 early over": each pair that clashes, on its first date. */
function told(ids: string, now = sampleNow): string[] {
  return clashesOf(ids, now).map(
    ({ is, first, second }) =>
      `${is} ${first.meeting.date} ${first.session.id} ${second.session.id}`,
  )
}
function clashesOf(ids: string, now = sampleNow) {
  const picks = ids.split(' ').map((id) => ({ is: 'session' as const, id: id as SessionId }))
  return planClashes(planItems(picks, catalogue, now), catalogue, now)
}
const at = (day: string, hour: string) => ({ date: date(day), time: time(hour) })

describe('what of a plan clashes', () => {
  it.each([
    ['on other days', 'early monday', []],
    ['one after the other in one place', 'early same', []],
    ['at the same time, once', 'over early', ['overlap 2026-11-24 early over']],
    ['with too little time to get there', 'early soon', ['tight 2026-11-24 early soon']],
    ['a session with itself', 'itself', []],
    ['what is further off than two weeks', 'early late', []],
    ['something not in the catalogue', 'early gone', []],
  ])('%s', (_, ids, expected) => {
    expect(told(ids, at('2026-11-24', '09:00'))).toEqual(expected)
  })

  it('is of what is still to come', () => {
    expect(told('early over', at('2026-11-24', '13:00'))).toEqual(['overlap 2026-12-01 early over'])
  })

  it.each([
    ['on every date of both', 'early over', null],
    ['a day of one of them', 'early twice-a-week', '2026-11-30 twice-a-week'],
    ['which clashes with something else', 'early twice-a-week monday', null],
  ])('says what can be gone to instead: %s', (_, ids, expected) => {
    const instead = clashesOf(ids, at('2026-11-24', '09:00'))[0]?.instead
    expect(instead ? `${instead.meeting.date} ${instead.session.id}` : null).toBe(expected)
  })

  it('leaves places alone', () => {
    const place = { is: 'place' as const, id: 'near' as PlaceId }
    expect(planClashes(planItems([place], catalogue, sampleNow), catalogue, sampleNow)).toEqual([])
  })
})

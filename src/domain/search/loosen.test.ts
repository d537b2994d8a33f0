import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { find } from './find.ts'
import { loosen, nearestToAsk, type Loosening } from './loosen.ts'
import { defaultSearch, type Search } from './search.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

const on = (day: 'TU' | 'SA', at = '10:00'): Schedule => ({
  freq: 'WEEKLY',
  byday: [day],
  starts: time(at),
})
const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'near', lat: 52.5, phone: undefined }),
    samplePlace({ id: 'middle', lat: 52.6, phone: '01632 960002' }),
    samplePlace({ id: 'far', lat: 52.85, phone: '01632 960003' }),
    samplePlace({ id: 'shut', lat: 52.51, status: 'temporarily-closed' }),
  ],
  sessions: [
    sampleSession({ id: 'a', placeId: 'near', schedules: [on('TU')] }),
    sampleSession({ id: 'b', placeId: 'middle', schedules: [on('SA')], access: 'book' }),
    sampleSession({ id: 'c', placeId: 'far', schedules: [on('SA')], ages: { from: 12 } as never }),
  ],
})
const origin = { lat: 52.5, lon: 1 }
const where = { now: sampleNow, origin }
const told = ({ drops, change, count }: Loosening) => [drops, Object.values(change)[0], count]
const ask = (change: Partial<Search>) =>
  loosen(catalogue, { ...defaultSearch, ...change }, where).map(told)

describe('what would give more', () => {
  it.each<[string, Partial<Search>, unknown[]]>([
    ['nothing, when nothing is asked', {}, []],
    ['another day', { days: ['SU'] }, [['days', [], 3]]],
    ['the day before the child', { days: ['SU'], ages: ['0-5m'] }, [['days', [], 2]]],
    [
      'the first wider circle, and each that gives more',
      { within: '1' },
      [
        ['within', '10', 2],
        ['within', '30', 3],
      ],
    ],
    [
      'no booking',
      { dropin: true, days: ['SA'], ages: ['0-5m'] },
      [
        ['days', [], 1],
        ['dropin', false, 1],
        ['ages', [], 1],
      ],
    ],
    ['an earlier start', { from: date('2028-12-30'), days: ['SU'] }, [['days', [], 3]]],
    ['a word', { q: 'zebra' }, [['q', '', 3]]],
  ])('%s', (_, change, offers) => expect(ask(change)).toEqual(offers))

  it('is no circle with nowhere to measure from', () => {
    expect(
      loosen(catalogue, { ...defaultSearch, within: '1' }, { now: sampleNow, origin: null }),
    ).toEqual([])
  })

  it('gives what it says', () => {
    const search: Search = {
      ...defaultSearch,
      days: ['SA'],
      within: '3',
      dropin: true,
      ages: ['1'],
    }
    for (const { change, count } of loosen(catalogue, search, where)) {
      expect(find(catalogue, { ...search, ...change }, where)).toHaveLength(count)
    }
  })

  it('is next week, where a view shows one week and its only meeting is over', () => {
    const search: Search = { ...defaultSearch, days: ['TU'] }
    const noon = { now: { ...sampleNow, time: time('12:00') }, origin, days: 7 }
    expect(loosen(catalogue, search, noon).map(told)).toEqual([
      ['days', [], 2],
      ['from', '2026-12-01', 1],
    ])
  })
})

describe('whom to ask', () => {
  it.each([
    [origin, 'middle'],
    [{ lat: 52.9, lon: 1 }, 'far'],
  ])('near %j is %s, open and with a telephone', (from, id) => {
    expect(nearestToAsk(catalogue, from)).toMatchObject({ is: 'place', place: { id } })
  })

  it('is the council with nowhere to measure from, or no place to ring', () => {
    const quiet = sampleCatalogue({ places: [samplePlace({ phone: undefined })] })
    expect(nearestToAsk(catalogue, null).is).toBe('council')
    expect(nearestToAsk(quiet, origin)).toMatchObject({
      is: 'council',
      council: { name: 'Testshire Council' },
    })
  })
})

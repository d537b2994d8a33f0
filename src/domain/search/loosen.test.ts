import fc from 'fast-check'
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
import { defaultSearch, everything, fits, shows, whens, type Search } from './search.ts'
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
const told = ({ drops, change, count }: Loosening) => [
  drops.join(' and '),
  ...Object.values(change),
  count,
]
const ask = (change: Partial<Search>) =>
  loosen(catalogue, { ...everything, ...change }, where).map(told)

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
      loosen(catalogue, { ...everything, within: '1' }, { now: sampleNow, origin: null }),
    ).toEqual([])
  })

  it('gives what it says', () => {
    const search: Search = {
      ...everything,
      days: ['SA'],
      within: '3',
      dropin: true,
      ages: ['1'],
    }
    for (const { change, count } of loosen(catalogue, search, where)) {
      expect(find(catalogue, { ...search, ...change }, where).results).toHaveLength(count)
    }
  })

  it('counts what is later, where nothing is on in the days looked at', () => {
    const search: Search = { ...everything, when: 'week', days: ['TU'] }
    const noon = { now: { ...sampleNow, time: time('12:00') }, origin }
    expect(find(catalogue, search, noon).later).toHaveLength(1)
    expect(loosen(catalogue, search, noon).map(told)).toEqual([['days', [], 2]])
  })

  it.each<[string, Partial<Search>, unknown[]]>([
    ['a day that can be', { when: 'today', days: ['SU'] }, [['days', [], 1]]],
    [
      'two filters, where letting go of one does not help',
      { q: 'zebra', types: ['infant-feeding'] },
      [['types and q', [], '', 3]],
    ],
    [
      'two of three, and each pair that helps',
      { days: ['SU'], ages: ['5'], dropin: true, kinds: ['library'] },
      [['days', [], 1]],
    ],
    [
      'all, where letting go of two does not help; what was typed with them where it must',
      { q: 'zebra', types: ['infant-feeding'], has: ['parking'], within: '1' },
      [['within and has and types and q', 'any', [], [], '', 3]],
    ],
    [
      'all but what was typed',
      { q: 'rhymes', types: ['infant-feeding'], has: ['parking'], kinds: ['hub'] },
      [['has and kinds and types', [], [], [], 3]],
    ],
    [
      'any of the ages instead of all',
      { ages: ['bump', '1'], fit: 'all' },
      [
        ['fit', 'any', 1],
        ['ages', [], 3],
      ],
    ],
  ])('is %s', (_, change, offers) => expect(ask(change)).toEqual(offers))

  it('is always something, where anything is published and nothing fits', () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values)
    const anySearch = fc.record({
      within: some('1' as const, 'auto' as const, 'any' as const),
      when: fc.constantFrom(...whens),
      days: some<Search['days']>([], ['SU'], ['SA', 'MO']),
      types: some([], ['infant-feeding']),
      has: some([], ['parking']),
      ages: some<Search['ages']>([], ['5'], ['bump', '2']),
      fit: fc.constantFrom(...fits),
      dropin: fc.boolean(),
      q: some('', 'zebra'),
      show: fc.constantFrom(...shows),
    })
    fc.assert(
      fc.property(anySearch, (asked) => {
        const search: Search = { ...defaultSearch, ...asked }
        const { results, later } = find(catalogue, search, where)
        if (results.length + later.length > 0) return
        const offers = loosen(catalogue, search, where)
        expect(offers.length).toBeGreaterThan(0)
        for (const { change, count } of offers) {
          const found = find(catalogue, { ...search, ...change }, where)
          expect(count).toBe(found.results.length || found.later.length)
        }
      }),
    )
  })
})

describe('whom to ask', () => {
  it.each([
    [origin, 'near'],
    [{ lat: 52.58, lon: 1 }, 'middle'],
    [{ lat: 52.9, lon: 1 }, 'far'],
  ])('near %j is %s: open, with a telephone or without', (from, id) => {
    expect(nearestToAsk(catalogue, from)).toMatchObject({ is: 'place', place: { id } })
  })

  it('is no place that is shut, not confirmed, or known by its town alone', () => {
    const doubtful = sampleCatalogue({
      places: [
        samplePlace({ id: 'shut', status: 'closed' }),
        samplePlace({ id: 'unsure', confidence: 'low' }),
        samplePlace({ id: 'somewhere', precision: 'town', address: { lines: [] } }),
        samplePlace({ id: 'further', lat: 52.6 }),
      ],
    })
    expect(nearestToAsk(doubtful, origin)).toMatchObject({ place: { id: 'further' } })
  })

  it('is the council with nowhere to measure from, or no place to go to', () => {
    const shut = sampleCatalogue({ places: [samplePlace({ status: 'closed' })] })
    expect(nearestToAsk(catalogue, null).is).toBe('council')
    expect(nearestToAsk(shut, origin)).toMatchObject({
      is: 'council',
      council: { name: 'Testshire Council' },
    })
  })
})

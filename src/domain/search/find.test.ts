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
import type { Schedule } from '#domain/catalogue/session.ts'
import { defaultSearch, type Search } from './search.ts'

const weekly = (day: 'MO' | 'TU' | 'WE' | 'SA', at: string): Schedule => ({
  freq: 'WEEKLY',
  byday: [day],
  starts: time(at),
})

const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'near', name: 'Near Library', lat: 52.5, lon: 1 }),
    samplePlace({
      id: 'far',
      name: 'Far Hub',
      kind: 'hub',
      lat: 52.7,
      lon: 1,
      features: ['step-free', 'parking'],
    }),
    samplePlace({
      id: 'old',
      name: 'Old Centre',
      kind: 'former-centre',
      lat: 52.6,
      features: undefined,
      status: 'closed',
    }),
    samplePlace({ id: 'empty', name: 'Empty Hall', kind: 'venue', lat: 52.55 }),
  ],
  sessions: [
    sampleSession({ id: 'tuesday', placeId: 'far', schedules: [weekly('TU', '10:00')] }),
    sampleSession({ id: 'tuesday-near', placeId: 'near', schedules: [weekly('TU', '10:00')] }),
    sampleSession({
      id: 'monday',
      placeId: 'near',
      access: 'book',
      audience: 'targeted',
      cost: { pence: 200 },
      schedules: [weekly('MO', '13:00')],
    }),
    sampleSession({
      id: 'toddlers',
      title: 'Tumblers',
      placeId: 'far',
      serviceType: 'stay-and-play',
      ages: { from: 12, to: 36 } as never,
      cost: undefined,
      schedules: [weekly('SA', '17:00')],
    }),
    sampleSession({ id: 'untimed', placeId: 'near', title: 'Chat', schedules: [] }),
    sampleSession({
      id: 'waiting',
      placeId: 'near',
      holds: 'term-time',
      schedules: [{ ...weekly('WE', '09:30'), dtstart: date('2027-06-02') } as Schedule],
    }),
    sampleSession({
      id: 'over',
      placeId: 'near',
      schedules: [{ ...weekly('TU', '10:00'), until: date('2026-11-17') } as Schedule],
    }),
    sampleSession({ id: 'at-closed', placeId: 'old' }),
  ],
})
const origin = { lat: 52.49, lon: 1 }

function ids(change: Partial<Search>, from: typeof origin | null = origin): string[] {
  const results = find(catalogue, { ...defaultSearch, ...change }, { now: sampleNow, origin: from })
  return results.map((result) => (result.is === 'session' ? result.session.id : result.place.id))
}

describe('sessions that fit', () => {
  it.each<[string, Partial<Search>, string[]]>([
    [
      'soonest, then nearest; times not known last; over and closed left out',
      {},
      ['tuesday-near', 'tuesday', 'toddlers', 'monday', 'waiting', 'untimed'],
    ],
    [
      'nearest, then soonest',
      { sort: 'distance' },
      ['tuesday-near', 'monday', 'tuesday', 'toddlers', 'waiting', 'untimed'],
    ],
    ['of an age', { ages: ['2'] }, ['toddlers']],
    [
      'for any of two',
      { ages: ['0-5m', '2'], days: ['TU', 'SA'] },
      ['tuesday-near', 'tuesday', 'toddlers', 'untimed'],
    ],
    ['for all of two', { ages: ['0-5m', '2'], fit: 'all' }, []],
    ['of a type', { types: ['stay-and-play'] }, ['toddlers']],
    ['at a kind of place', { kinds: ['hub'] }, ['tuesday', 'toddlers']],
    ['on a day; those whose times are not known fit any', { days: ['MO'] }, ['monday', 'untimed']],
    ['on a day not confirmed', { days: ['WE'] }, ['waiting', 'untimed']],
    ['at a time of day', { time: ['eve'] }, ['toddlers', 'untimed']],
    ['on a day at a time of day', { days: ['MO'], time: ['am'] }, ['untimed']],
    [
      'free; a cost not known is not free',
      { free: true },
      ['tuesday-near', 'tuesday', 'waiting', 'untimed'],
    ],
    ['no booking', { dropin: true }, ['tuesday-near', 'tuesday', 'toddlers', 'waiting', 'untimed']],
    [
      'open to all',
      { everyone: true },
      ['tuesday-near', 'tuesday', 'toddlers', 'waiting', 'untimed'],
    ],
    ['all the place has', { has: ['step-free', 'parking'] }, ['tuesday', 'toddlers']],
    ['within miles', { within: '5' }, ['tuesday-near', 'monday', 'waiting', 'untimed']],
    ['by word', { q: 'tumb' }, ['toddlers']],
    ['by word of its place', { q: 'far hub' }, ['tuesday', 'toddlers']],
    [
      'from a date',
      { from: date('2026-11-25') },
      ['toddlers', 'monday', 'tuesday-near', 'tuesday', 'waiting', 'untimed'],
    ],
    ['all together', { days: ['TU'], kinds: ['hub'], free: true }, ['tuesday']],
  ])('%s', (_, change, fitting) => expect(ids(change)).toEqual(fitting))

  it('are not measured from nowhere, and any distance is within', () => {
    expect(ids({ within: '1', sort: 'distance' }, null)).toEqual(ids({}, null))
    const [first] = find(catalogue, defaultSearch, { now: sampleNow, origin: null })
    expect(first?.metres).toBeNull()
  })
})

describe('places that fit', () => {
  it.each<[string, Partial<Search>, string[]]>([
    [
      'nearest first, those without a session too, and those that are shut last',
      {},
      ['near', 'empty', 'far', 'old'],
    ],
    ['of a kind', { kinds: ['former-centre', 'hub'] }, ['far', 'old']],
    ['with a session that fits, once a session is asked for', { ages: ['0-5m'] }, ['near', 'far']],
    ['with one session that fits all that is asked', { ages: ['2'], free: true }, []],
    ['by a session on a day', { days: ['SA'] }, ['near', 'far']],
    ['by its own name', { q: 'old centre' }, ['old']],
    ['by the title of a session there', { q: 'tumblers' }, ['far']],
    ['by the title of one that is over: no', { q: 'rhymes', kinds: ['former-centre'] }, []],
    ['by what it has', { has: ['parking'] }, ['far']],
    ['within miles', { within: '5' }, ['near', 'empty']],
  ])('%s', (_, change, fitting) => expect(ids({ show: 'places', ...change })).toEqual(fitting))

  it('put one of which only the town is known after those with an address, however near its town', () => {
    const lost = samplePlace({
      id: 'lost',
      name: 'A Lost Hub',
      lat: origin.lat,
      lon: origin.lon,
      precision: 'town',
      address: { lines: [], town: 'Testham' },
    })
    const more = sampleCatalogue({ places: [...catalogue.places.values(), lost], sessions: [] })
    const places = (from: typeof origin | null) =>
      find(more, { ...defaultSearch, show: 'places' }, { now: sampleNow, origin: from })
    expect(places(origin).map(({ place }) => place.id)).toEqual([
      'near',
      'empty',
      'far',
      'lost',
      'old',
    ])
    expect(places(null).map(({ place }) => place.id)[0]).toBe('lost')
  })

  it('are in order of name with nowhere to measure from', () => {
    expect(ids({ show: 'places' }, null)).toEqual(['empty', 'far', 'near', 'old'])
  })

  it('hold the sessions that fit, soonest first', () => {
    const search: Search = { ...defaultSearch, show: 'places', kinds: ['hub'], sort: 'distance' }
    const [far] = find(catalogue, search, { now: sampleNow, origin })
    const held = far?.is === 'place' ? far.sessions.map(({ session }) => session.id) : []
    expect(held).toEqual(['tuesday', 'toddlers'])
  })
})

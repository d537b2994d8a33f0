import { describe, expect, it } from 'vitest'
import { find } from '#domain/search/find.ts'
import { defaultSearch, type Search } from '#domain/search/search.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession } from '#testing/samples.ts'
import { countPlaces, holds, pinsOf } from './pins.ts'

const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'acle-library', name: 'Acle Library', lat: 52.64, lon: 1.549 }),
    samplePlace({ id: 'acle-hub', kind: 'hub', name: 'Acle Hub', lat: 52.640001, lon: 1.549001 }),
    samplePlace({ id: 'diss-library', name: 'Diss Library', lat: 52.377, lon: 1.11 }),
  ],
  sessions: [
    sampleSession({ id: 'a', placeId: 'acle-library' }),
    sampleSession({ id: 'b', placeId: 'acle-library', title: 'Stay and Chat' }),
    sampleSession({ id: 'c', placeId: 'acle-hub' }),
    sampleSession({ id: 'd', placeId: 'diss-library' }),
  ],
})

const pins = (search: Partial<Search>) =>
  pinsOf(find(catalogue, { ...defaultSearch, ...search }, { now: sampleNow, origin: null }))

/** Each pin as its places with how many sessions fit there. */
const told = (search: Partial<Search>) =>
  pins(search).map((pin) =>
    Object.fromEntries(pin.places.map(({ place, sessions }) => [place.id, sessions.length])),
  )

describe('pinsOf', () => {
  it('makes one pin of places at the same door, each with its own sessions', () => {
    const expected = [{ 'acle-library': 2, 'acle-hub': 1 }, { 'diss-library': 1 }]
    expect(told({})).toEqual(expected)
  })

  it('shows the same pins for places as for their sessions', () => {
    const spots = (search: Partial<Search>) =>
      pins(search)
        .map(({ lat, lon }) => `${lat} ${lon}`.slice(0, 8))
        .sort()
    expect(spots({ show: 'places' })).toEqual(spots({ show: 'sessions' }))
  })

  it('keeps the order of the list', () => {
    const places = find(
      catalogue,
      { ...defaultSearch, show: 'places' },
      {
        now: sampleNow,
        origin: { lat: 52.377, lon: 1.11 },
      },
    )
    expect(pinsOf(places)[0]?.id).toBe('diss-library')
  })

  it('counts places, not pins', () => {
    expect(countPlaces(pins({}))).toBe(3)
  })
})

describe('holds', () => {
  it.each([
    ['acle-hub', true],
    ['norwich', false],
    [null, false],
  ])('%s: %s', (id, held) => {
    expect(holds(pins({}), id as PlaceId | null)).toBe(held)
  })
})

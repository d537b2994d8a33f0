// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { find } from '#domain/search/find.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import { everything, type Search } from '#domain/search/search.ts'
import type { PlaceId, PlaceKind } from '#domain/catalogue/place.ts'
import {
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  sampleArea,
} from '#testing/samples.ts'
import { holds, pinsOf, markNames, withPin, type Pin, type PinPlace } from './pins.ts'
import { metresPerMile, type Metres } from '#domain/geo/distance.ts'
import type { Mark } from './pins.ts'

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
  pinsOf(find(catalogue, { ...everything, ...search }, { now: sampleNow, origin: null }).results)

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
    const { results: places } = find(
      catalogue,
      { ...everything, show: 'places' },
      {
        now: sampleNow,
        origin: { lat: 52.377, lon: 1.11 },
      },
    )
    expect(pinsOf(places)[0]?.id).toBe('diss-library')
  })

  it('is the same for the same results, whenever the map is opened', () => {
    const { results } = find(catalogue, everything, { now: sampleNow, origin: null })
    expect(pinsOf(results)).toBe(pinsOf(results))
    expect(pinsOf([...results])).not.toBe(pinsOf(results))
  })

  it('counts places, not pins', () => {
    expect(pins({}).flatMap(({ places }) => places)).toHaveLength(3)
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

describe('withPin', () => {
  const told = (place: Parameters<typeof withPin>[1]) =>
    withPin(pins({}), place).map((pin) => pin.places.map(({ place }) => place.id))
  it.each([
    ['nothing is in focus', null, [['acle-hub', 'acle-library'], ['diss-library']]],
    [
      'it has a pin',
      samplePlace({ id: 'acle-hub' }),
      [['acle-hub', 'acle-library'], ['diss-library']],
    ],
    [
      'the results do not hold it',
      samplePlace({ id: 'far', lat: 52.9, lon: 1 }),
      [['acle-hub', 'acle-library'], ['diss-library'], ['far']],
    ],
    [
      'it shares a door with one that they hold',
      samplePlace({ id: 'upstairs', lat: 52.377, lon: 1.11 }),
      [
        ['acle-hub', 'acle-library'],
        ['diss-library', 'upstairs'],
      ],
    ],
  ])('where %s', (_, place, expected) => {
    expect(told(place)).toEqual(expected)
  })
})

const kinds = sampleArea().kindNames

function at(
  name: string,
  titles: string[],
  miles: number | null,
  kind: PlaceKind = 'library',
): PinPlace {
  const place = samplePlace({ name, kind })
  const metres = miles === null ? null : ((miles * metresPerMile) as Metres)
  const sessions = titles.map((title, index): SessionResult => ({
    is: 'session',
    session: { ...sampleSession({ id: `s${index}`, title }), place, example: false, nth: 0 },
    place,
    metres,
    about: false,
    next: { is: 'times-unknown' },
  }))
  return { place, metres, about: false, sessions }
}

const pin = (first: PinPlace, ...rest: PinPlace[]): Pin => ({
  id: first.place.id,
  lat: 52,
  lon: 1,
  places: [first, ...rest],
})
const mark = (parts: number | null, first: Pin, ...rest: Pin[]): Mark => ({
  key: 'k',
  lat: 52,
  lon: 1,
  ...{
    first,
    size: rest.length + 1,
    places: [first, ...rest].flatMap(({ places }) => places).length,
  },
  bounds: [1, 52, 1, 52],
  pins: [first, ...rest],
  parts,
})
const nameOf = (one: Mark) => markNames([one], kinds)[0]

const rhyme = 'Bounce and Rhyme'
const dereham = at('Dereham Library', [rhyme, 'Stay and Chat', 'Messy Play'], 1.4)
const acle = at('Acle Library', [rhyme], null)
const acleHub = at('Acle Hub', [], null, 'hub')

describe('markNames', () => {
  it.each([
    ['Bounce and Rhyme and 2 more, Dereham Library, 1.4 miles', mark(null, pin(dereham))],
    ['Bounce and Rhyme, Acle Library', mark(null, pin(acle))],
    [
      'a title said once however often it is on: Bounce and Rhyme, Acle Library',
      mark(null, pin(at('Acle Library', [rhyme, rhyme], null))),
    ],
    ['Family hub, Acle Hub', mark(null, pin(acleHub))],
    ['2 places: Acle Library and Acle Hub', mark(null, pin(acle, acleHub))],
    ['3 places, zoom in, around Testham', mark(11, pin(dereham), pin(acle, acleHub))],
    ['2 places close together, around Testham', mark(null, pin(dereham), pin(acle))],
  ])('%s', (name, one) => {
    expect(nameOf(one)).toBe(name.replace(/^a title.*: /, ''))
  })

  it('never calls two marks the same', () => {
    const cluster = mark(11, pin(dereham), pin(acle))
    const names = markNames([cluster, cluster, cluster], kinds)
    expect(names).toEqual([
      '2 places, zoom in, around Testham',
      '2 places, zoom in, around Testham (2)',
      '2 places, zoom in, around Testham (3)',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { metresPerMile, type Metres } from '#domain/geo/distance.ts'
import type { SessionResult } from '#domain/search/find.ts'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { sampleArea, samplePlace, sampleSession } from '#testing/samples.ts'
import type { Mark } from './clusters.ts'
import { markNames } from './markNames.ts'
import type { Pin, PinPlace } from './pins.ts'

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
    session: { ...sampleSession({ id: `s${index}`, title }), place, example: false },
    place,
    metres,
    next: { is: 'times-unknown' },
  }))
  return { place, metres, sessions }
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

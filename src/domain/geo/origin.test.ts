import { describe, expect, it } from 'vitest'
import { sampleArea } from '#testing/samples.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { readNear } from './near.ts'
import { originOf } from './origin.ts'

const area = sampleArea({ name: 'Testshire', bounds: [0, 52, 2, 53] })
const entry = (kind: GazetteerEntry['kind'], name: string, lat: number): GazetteerEntry => ({
  kind,
  name,
  lat,
  lon: 1,
  otherNames: [],
})
const gazetteer = [
  entry('town', 'Testham', 52.5),
  entry('village', 'Farham', 54),
  entry('village', 'Twinham', 52.6),
  entry('village', 'Twinham', 52.7),
  entry('sector', 'TE1 1', 52.1),
  entry('district', 'TE1', 52.2),
  entry('district', 'TE2', 52.3),
]
const shard = { '1ST': [52.4, 1] } as const

describe('originOf', () => {
  it.each([
    ['Testham', 52.5, 'Testham', 'town', false],
    ['testham', 52.5, 'Testham', 'town', false],
    ['Testham, Testshire', 52.5, 'Testham', 'town', false],
    ['te11st', 52.4, 'TE1 1ST', 'postcode', false],
    ['TE1 1ZZ', 52.1, 'TE1 1', 'sector', false],
    ['TE1 1', 52.1, 'TE1 1', 'sector', false],
    ['TE1 9ZZ', 52.2, 'TE1', 'district', false],
    ['TE2', 52.3, 'TE2', 'district', false],
    ['52.25,1', 52.25, '', 'exact', false],
    ['51,1', 51, '', 'exact', true],
    // Of several places of one name an address holds the point.
    ['52.7,1', 52.7, 'Twinham', 'village', false],
    ['52.5,1', 52.5, '', 'exact', false],
    ['Farham', 54, 'Farham', 'village', true],
  ])('finds %j', (text, lat, name, precision, outside) => {
    expect(originOf(readNear(text), text, gazetteer, shard, area)).toMatchObject({
      is: 'found',
      point: { lat, lon: 1 },
      name,
      precision,
      outside,
    })
  })

  it('uses the sector where full postcodes are not published', () => {
    expect(originOf(readNear('TE1 1ST'), 'TE1 1ST', gazetteer, null, area)).toMatchObject({
      name: 'TE1 1',
      precision: 'sector',
    })
  })

  it.each([
    ['ZZ9 9ZZ', 'no-such-postcode'],
    ['Atlantis', 'no-such-place'],
  ])('does not know %j, and moves nothing', (text, why) => {
    expect(originOf(readNear(text), text, gazetteer, shard, area)).toEqual({
      is: 'unknown',
      text,
      why,
    })
  })

  it('starts nowhere when nothing is said', () => {
    expect(originOf(readNear(' '), ' ', gazetteer, null, area)).toEqual({ is: 'none' })
  })
})

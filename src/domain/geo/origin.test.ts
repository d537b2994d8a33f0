import { describe, expect, it } from 'vitest'
import { sampleArea } from '#testing/samples.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { readNear } from './near.ts'
import { milesOf } from './distance.ts'
import { isExact, originOf } from './origin.ts'

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
const known = { shard, ended: { 'TE1 1': 'AAZZ' } }
const unknown = { shard: null, ended: {} }

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
    expect(originOf(readNear(text), text, gazetteer, known, area)).toMatchObject({
      is: 'found',
      point: { lat, lon: 1 },
      name,
      precision,
      outside,
    })
  })

  it('uses the sector where full postcodes are not published', () => {
    expect(originOf(readNear('TE1 1ST'), 'TE1 1ST', gazetteer, unknown, area)).toMatchObject({
      name: 'TE1 1',
      precision: 'sector',
    })
  })

  it.each([
    ['ZZ9 9ZZ', 'no-such-postcode'],
    ['Atlantis', 'no-such-place'],
  ])('does not know %j, and moves nothing', (text, why) => {
    expect(originOf(readNear(text), text, gazetteer, known, area)).toEqual({
      is: 'unknown',
      text,
      why,
    })
  })

  it.each([
    ['TE1 1ZZ', { postcode: 'TE1 1ZZ', why: 'ended' }],
    ['TE1 1AA', { postcode: 'TE1 1AA', why: 'ended' }],
    ['TE1 1AZ', { postcode: 'TE1 1AZ', why: 'unlisted' }],
    ['TE1 9ZZ', { postcode: 'TE1 9ZZ', why: 'unlisted' }],
    ['TE1 1ST', null],
    ['TE1 1', null],
    ['Testham', null],
  ])('of %j says what became of it', (text, instead) => {
    expect(originOf(readNear(text), text, gazetteer, known, area)).toMatchObject({ instead })
  })

  it('says nothing of a postcode where full postcodes are not published', () => {
    expect(originOf(readNear('TE1 1AZ'), 'TE1 1AZ', gazetteer, unknown, area)).toMatchObject({
      instead: null,
    })
  })

  it('says how far a part of a postcode reaches: to nine of ten of its postcodes', () => {
    const degree = 69.1
    const letters = Array.from('ABDEFGHJLN')
    // The furthest is far off, and alone.
    const miles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 2, 9]
    const shard = Object.fromEntries([
      ...letters.map((letter, at) => [`1A${letter}`, [52.1 + (miles[at] ?? 0) / degree, 1]]),
      ['2AA', [52.9, 1]],
    ]) as Record<string, [number, number]>
    const spread = (text: string, shard: Record<string, [number, number]> | null) => {
      const origin = originOf(readNear(text), text, gazetteer, { shard, ended: {} }, area)
      return origin.is === 'found' && origin.spread !== null ? milesOf(origin.spread) : null
    }
    expect(spread('TE1 1', shard)).toBeCloseTo(2, 1)
    expect(spread('TE1 1', null)).toBe(1)
    expect(spread('TE1', null)).toBe(3)
    expect(spread('TE1 1AA', shard)).toBeNull()
    expect(spread('Testham', shard)).toBeNull()
  })

  it.each([
    ['exact', true],
    ['postcode', true],
    ['street', false],
    ['sector', false],
    ['district', false],
    ['town', false],
    ['village', false],
  ] as const)('a point that is %s is exact: %s', (precision, exact) => {
    expect(isExact({ precision })).toBe(exact)
  })

  it('starts nowhere when nothing is said', () => {
    expect(originOf(readNear(' '), ' ', gazetteer, unknown, area)).toEqual({ is: 'none' })
  })
})

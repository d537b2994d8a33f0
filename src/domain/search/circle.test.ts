import { expect, it } from 'vitest'
import { metresPerMile } from '#domain/geo/distance.ts'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession } from '#testing/samples.ts'
import { find } from './find.ts'
import { defaultSearch } from './search.ts'

const origin = { lat: 52.6, lon: 1 }
const metresPerDegree = 111_195

/** A session at each of some distances, in miles north of the start. */
function sessionsAt(miles: readonly number[], nameOf = (at: number) => `Library ${at}`) {
  return sampleCatalogue({
    places: miles.map((away, at) =>
      samplePlace({
        id: `p${at}`,
        name: nameOf(at),
        lat: origin.lat + (away * metresPerMile) / metresPerDegree,
        lon: origin.lon,
      }),
    ),
    sessions: miles.map((_, at) => sampleSession({ id: `s${at}`, placeId: `p${at}` })),
  })
}

const at = (miles: number, times: number) => Array.from({ length: times }, () => miles)

it.each([
  ['eight near by', at(2.9, 8), '3', 8],
  ['seven near by, one further', [...at(2.9, 7), 4.9], '5', 8],
  ['many near by: those beyond are left out', [...at(1, 20), ...at(9, 20)], '3', 20],
  ['the nearest last in the files', [...at(29, 8), ...at(1, 8)], '3', 8],
  ['too few anywhere', [1, 12, 29, 31], '30', 3],
  ['none at all', at(40, 9), '30', 0],
])('%s', (_, miles, within, count) => {
  const where = { now: sampleNow, origin }
  for (const show of ['sessions', 'places'] as const) {
    const found = find(sessionsAt(miles), { ...defaultSearch, when: 'any', show }, where)
    expect([found.search.within, found.results.length]).toEqual([within, count])
  }
})

it.each([
  ['beyond the widest circle', [29, 40], 'p1', 'any', ['s1']],
  ['inside it', [29, 40], 'p0', '30', ['s0']],
  ['nowhere', [29, 40], 'p2', 'any', []],
])('finds what is named wherever it is: %s', (_, miles, q, within, ids) => {
  const catalogue = sessionsAt(miles, (at) => `Testham p${at}`)
  const search = { ...defaultSearch, when: 'any', q } as const
  const found = find(catalogue, search, { now: sampleNow, origin })
  const listed = found.on.map(({ session }) => session.id)
  expect([found.search.within, listed]).toEqual([within, ids])
})

it('takes any distance with nowhere to measure from', () => {
  const found = find(sessionsAt([1, 40]), defaultSearch, { now: sampleNow, origin: null })
  expect([found.search.within, found.listed.length]).toEqual(['any', 2])
})

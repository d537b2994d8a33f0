import { expect, it } from 'vitest'
import { published } from '#desk/files.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { rowOfCells } from './groupSheet.ts'
import { townChanges, townsAsked, withTowns, type TownSaid } from './sheetTowns.ts'

const at = { lat: 54.1, lon: 0.2 }
const lookup: Lookup = ({ postcode, town }) =>
  postcode === 'ZZ1 1AA'
    ? { ...at, precision: 'postcode' }
    : town === 'Port Ezra'
      ? { ...at, precision: 'town' }
      : undefined
const row = (town: string, postcode = '') => rowOfCells([town, postcode], ['town', 'postcode'])
const said = new Map<string, TownSaid>([
  ['thistleton', { kind: 'town', postcode: 'zz11aa' }],
  ['little wick', { kind: 'village', postcode: 'ZZ9 9ZZ' }],
])

it('asks for each town that is not known once, with a postcode that a row has there', () => {
  const rows = [row('Thistleton'), row('Port Ezra'), row(''), row('thistleton', 'zz11aa')]
  expect(townsAsked([...rows, row('Little Wick', 'ZZ9 9ZZ')], lookup)).toEqual([
    { town: 'Thistleton', rows: 2, postcode: 'ZZ1 1AA' },
    { town: 'Little Wick', rows: 1, postcode: '' },
  ])
})

it('puts a place in the middle of its town once a postcode there is said', () => {
  const known = withTowns(lookup, said)
  expect(known({ town: 'THISTLETON' })).toEqual({ ...at, precision: 'town' })
  expect(known({ town: 'Little Wick' })).toBeUndefined()
  expect(known({ postcode: 'ZZ1 1AA', town: 'Thistleton' })?.precision).toBe('postcode')
})

it('puts the towns that are known then before what the gazetteer has', () => {
  const sector = ['sector', 'ZZ1 1', 54, 0.1]
  const files = new Map([['z/gazetteer.json', published([sector])]])
  const asked = townsAsked([row('Thistleton'), row('Little Wick')], lookup)
  expect(townChanges(files, 'z', { asked, said, lookup })).toEqual([
    {
      ...{ file: 'z/gazetteer.json', id: null, before: [sector] },
      after: [['town', 'Thistleton', 54.1, 0.2], sector],
    },
  ])
  expect(townChanges(files, 'z', { asked, said: new Map(), lookup })).toEqual([])
})

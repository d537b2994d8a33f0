import { describe, expect, it } from 'vitest'
import {
  streetRows,
  withNames,
  withPostcodes,
  type GazetteerRow,
  type NamedPlace,
} from './names.ts'

const before: GazetteerRow[] = [
  ['town', 'Dereham', 52.683, 0.94, ['East Dereham']],
  ['village', 'Holt', 52.906, 1.088],
  ['district', 'NR19', 52.68, 0.94],
]
const place = (
  name: string,
  lat: number,
  lon: number,
  over: Partial<NamedPlace> = {},
): NamedPlace => ({
  ...{ name, kind: 'village', lat, lon, otherNames: [], within: ['', 'Breckland'] },
  ...over,
})
const names = (rows: readonly GazetteerRow[]) => rows.map(([, name]) => name)

describe('a gazetteer with more names', () => {
  it.each<[string, NamedPlace[], string[]]>([
    ['keeps what it has', [], ['Dereham', 'Holt', 'NR19']],
    [
      'adds a village after those it has',
      [place('Acle', 52.64, 1.55)],
      ['Dereham', 'Holt', 'Acle', 'NR19'],
    ],
    [
      'adds a town before the villages',
      [place('Diss', 52.38, 1.11, { kind: 'town' })],
      ['Dereham', 'Diss', 'Holt', 'NR19'],
    ],
    [
      'has a place once',
      [place('Dereham', 52.68, 0.945), place('East Dereham', 52.68, 0.945)],
      ['Dereham', 'Holt', 'NR19'],
    ],
    [
      'leaves out what is no place to start from',
      [place('Ford', 52, 1, { kind: 'parish' })],
      ['Dereham', 'Holt', 'NR19'],
    ],
    [
      'tells places of one name apart, but for the one it had',
      [
        place('Holt', 51.4, -2.1),
        place('Ashill', 52.6, 0.78),
        place('Ashill', 50.9, -2.9, { within: ['Ilminster', 'Somerset'] }),
      ],
      ['Dereham', 'Holt', 'Holt, Breckland', 'Ashill, Breckland', 'Ashill, Ilminster', 'NR19'],
    ],
  ])('%s', (_, places, expected) => {
    expect(names(withNames(before, places))).toEqual(expected)
  })

  it('finds a place by its plain name too', () => {
    const rows = withNames(before, [place('Holt', 51.4, -2.1, { otherNames: ['The Holt'] })])
    expect(rows.find(([, name]) => name === 'Holt, Breckland')?.[4]).toEqual(['Holt', 'The Holt'])
  })

  it('stays as it is when the same is added again', () => {
    const places = [place('Holt', 51.4, -2.1), place('Acle', 52.64, 1.55)]
    const once = withNames(before, places)
    expect(withNames(once, places)).toEqual(once)
  })
})

describe('a gazetteer with postcodes', () => {
  it('has each district and sector it lacked where its postcodes are', () => {
    const points = [
      { postcode: 'NR19 1AA', lat: 52, lon: 1 },
      { postcode: 'NR19 1AB', lat: 53, lon: 0 },
      { postcode: 'PE36 5EF', lat: 52.94, lon: 0.49 },
    ]
    expect(withPostcodes(before, points).slice(before.length)).toEqual([
      ['sector', 'NR19 1', 52.5, 0.5],
      ['district', 'PE36', 52.94, 0.49],
      ['sector', 'PE36 5', 52.94, 0.49],
    ])
  })
})

describe('streets to search from', () => {
  it('stand by their town in the order of the gazetteer, each once', () => {
    const at = { lat: 52.68001, lon: 0.94 }
    const streets = [
      { name: 'Main Road', near: 'Nowhere', ...at },
      { name: 'Shire Hall Plain', near: 'Holt', lat: 52.9, lon: 1.0881 },
      { name: 'Quebec Road', near: 'East Dereham', ...at },
      { name: 'Church Street', near: 'East Dereham', lat: 52.6812, lon: 0.9388 },
      { name: 'Quebec Road', near: 'East Dereham', lat: 52.69, lon: 0.94 },
    ]
    expect(streetRows(streets, before)).toEqual([
      ['East Dereham', 52.6812, 0.9388, 'Church Street|Quebec Road', [0, 0, -12, 12]],
      ['Holt', 52.9, 1.0881, 'Shire Hall Plain', [0, 0]],
      ['Nowhere', 52.68, 0.94, 'Main Road', [0, 0]],
    ])
  })
})

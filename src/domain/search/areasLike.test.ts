import { describe, expect, it } from 'vitest'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { areasBeside } from './areasBeside.ts'
import { areasLike } from './areasLike.ts'

/** A row of areas from west to east, a degree each. */
const rowOf = (names: string[]): AreaSummary[] =>
  names.map((name, at) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    bounds: [at, 52, at + 0.9, 53],
  }))
const few = rowOf(['Ashshire', 'Birchshire', 'Cedarshire'])
const many = rowOf([
  'North Ash',
  'Saint Birch',
  'Cedarshire',
  'Deal',
  'Elm',
  'Fir',
  'Ash and Gorse',
  'Hazel',
])
const namesOf = (areas: readonly AreaSummary[]) => areas.map(({ name }) => name)

describe('the areas at the foot of a page', () => {
  it.each<[string, AreaSummary[], string | null, string[]]>([
    ['all of a few', few, 'cedarshire', ['Ashshire', 'Birchshire', 'Cedarshire']],
    [
      'of many, five others, the nearest first',
      many,
      'north-ash',
      many.slice(1, 6).map(({ name }) => name),
    ],
    [
      'of many, on both sides',
      many,
      'elm',
      ['Fir', 'Deal', 'Ash and Gorse', 'Cedarshire', 'Hazel'],
    ],
    ['of many, none where none is shown', many, null, []],
    ['of many, none where the one shown is not among them', many, 'atlantis', []],
  ])('%s', (_, areas, current, names) => {
    expect([...namesOf(areasBeside(areas, current))].sort()).toEqual([...names].sort())
  })
})

describe('the areas that a text may mean', () => {
  const outcodes = { NR19: ['elm'], CB1: ['elm', 'fir'] }

  it.each<[string, string[]]>([
    ['', [...namesOf(many)].sort()],
    ['ash', ['Ash and Gorse', 'North Ash']],
    ['ash n', ['North Ash']],
    ['st birch', ['Saint Birch']],
    ['CEDAR', ['Cedarshire']],
    ['atlantis', []],
    ['NR19 1DP', ['Elm']],
    ['nr191dp', ['Elm']],
    ['CB1', ['Elm', 'Fir']],
    ['ZZ1 1AA', []],
  ])('“%s”', (text, names) => {
    expect(namesOf(areasLike(text, many, outcodes))).toEqual(names)
  })

  it('are none of a postcode while nobody knows which have it', () => {
    expect(areasLike('NR19 1DP', many, null)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { GazetteerEntry } from './gazetteer.ts'
import { named } from './names.ts'
import { suggest } from './suggest.ts'

const entry = (
  kind: GazetteerEntry['kind'],
  name: string,
  otherNames: string[] = [],
): GazetteerEntry => ({ kind, name, otherNames, lat: 52.6, lon: 1.2 })

const gazetteer = [
  entry('town', 'Dereham', ['East Dereham']),
  entry('town', "King's Lynn", ['Lynn']),
  entry('town', 'Great Yarmouth'),
  entry('town', 'North Walsham'),
  entry('town', 'Stalham'),
  entry('village', 'Terrington St Clement'),
  entry('village', 'West Dereham'),
  entry('village', 'Holt'),
  entry('village', 'Holt Heath'),
  entry('district', 'NR1'),
  entry('sector', 'NR1 1'),
  entry('sector', 'NR19 1'),
]

describe('suggest', () => {
  it.each([
    ['dere', ['Dereham', 'West Dereham']],
    ['east d', ['Dereham']],
    ['kings l', ["King's Lynn"]],
    ['holt', ['Holt', 'Holt Heath']],
    ['heath', ['Holt Heath']],
    ['nr1', ['NR1', 'NR1 1', 'NR19 1']],
    ['nr191', ['NR19 1']],
    ['king s l', ["King's Lynn"]],
    ['kingslynn', ["King's Lynn"]],
    ['gt y', ['Great Yarmouth']],
    ['gt. yarmouth', ['Great Yarmouth']],
    ['nth wal', ['North Walsham']],
    ['terrington saint', ['Terrington St Clement']],
    ['st', ['Stalham', 'Terrington St Clement']],
    ['dereham, nor', ['Dereham', 'West Dereham']],
    ['dereham, norfolk', ['Dereham', 'West Dereham']],
    ['', []],
    ['zz', []],
  ])('offers for %j', (text, names) => {
    expect(suggest(gazetteer, text, 5, 'Norfolk').map(({ name }) => name)).toEqual(names)
  })

  it('keeps to its limit', () => {
    expect(suggest(gazetteer, 'd', 1, 'Norfolk')).toHaveLength(1)
  })
})

describe('named', () => {
  it.each<[string, string | null]>([
    ['dereham', 'Dereham'],
    ['EAST DEREHAM', 'Dereham'],
    ['Kings Lynn', "King's Lynn"],
    ...Array.from("'`´ʹʻʼʽˈˊˋ‘’‚‛′‵ꞌ＇").map((sign): [string, string] => [
      `King${sign}s Lynn`,
      "King's Lynn",
    ]),
    ['king s lynn', "King's Lynn"],
    ['kingslynn', "King's Lynn"],
    ['Gt Yarmouth', 'Great Yarmouth'],
    ['Gt. Yarmouth', 'Great Yarmouth'],
    ['Nth Walsham', 'North Walsham'],
    ['Terrington Saint Clement', 'Terrington St Clement'],
    ['Dereham, Norfolk', 'Dereham'],
    ['dereham norfolk', 'Dereham'],
    ['Dereham, Wiltshire', null],
    ['Norfolk', null],
    ['nr19 1', 'NR19 1'],
    ['dere', null],
    ['Atlantis', null],
  ])('knows %j as %j', (text, name) => {
    expect(named(gazetteer, text, 'Norfolk')?.name ?? null).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import type { GazetteerEntry } from './gazetteer.ts'
import { named, readNear, suggest } from './near.ts'

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

describe('readNear', () => {
  it.each([
    ['NR19 1DP', 'NR19', 'NR19 1', '1DP'],
    ['nr191dp', 'NR19', 'NR19 1', '1DP'],
    [' n r 1 9 1 d p ', 'NR19', 'NR19 1', '1DP'],
    ['NR19-1DP.', 'NR19', 'NR19 1', '1DP'],
    ['NR1 1AW', 'NR1', 'NR1 1', '1AW'],
    ['nr11aw', 'NR1', 'NR1 1', '1AW'],
    ['NR1 1', 'NR1', 'NR1 1', null],
    ['NR11', 'NR11', null, null],
    ['NR191', 'NR19', 'NR19 1', null],
    ['pe30', 'PE30', null, null],
    ['W1A 1AA', 'W1A', 'W1A 1', '1AA'],
  ])('reads the postcode %j', (text, outcode, sector, unit) => {
    expect(readNear(text)).toEqual({ is: 'postcode', outcode, sector, unit })
  })

  it.each([
    ['52.68,0.94', 52.68, 0.94],
    [' 52.6, -1.5 ', 52.6, -1.5],
    ['0,0', 0, 0],
  ])('reads the point %j', (text, lat, lon) => {
    expect(readNear(text)).toEqual({ is: 'point', point: { lat, lon } })
  })

  it.each(['Dereham', "King's Lynn", '91,0', '52.68', 'NR19 1DPX', '10 Downing Street'])(
    'takes %j for a name',
    (text) => {
      expect(readNear(text)).toEqual({ is: 'name', name: text })
    },
  )

  it.each(['', '   '])('takes %j for nothing', (text) => {
    expect(readNear(text)).toEqual({ is: 'nothing' })
  })
})

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

import { expect, it } from 'vitest'
import { published } from '#desk/files.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { edited, filesOf, newDraft } from './draft.ts'
import {
  readTown,
  townCalled,
  townChange,
  townFormOf,
  townsFound,
  townsIn,
  type Town,
} from './townForm.ts'

const rows = [
  ['town', 'Dereham', 52.68123, 0.93961, ['East Dereham']],
  ['sector', 'NR19 1', 52.68, 0.94],
  ['village', 'Toftwood', 52.66, 0.94],
]
const texts = new Map([['z/gazetteer.json', published(rows)]])
const lookup: Lookup = ({ postcode }) =>
  postcode === 'ZZ1 1AA' ? { lat: 52.123456, lon: 1, precision: 'postcode' } : undefined
const typed = { ...townFormOf(undefined), name: 'Yaxham', postcode: 'zz11aa' }

it('lists towns and villages, found by any of their names', () => {
  const towns = townsIn(texts, 'z')
  expect(towns.map(({ name }) => name)).toEqual(['Dereham', 'Toftwood'])
  expect(townsFound(towns, 'east d').map(({ name }) => name)).toEqual(['Dereham'])
  for (const town of towns) expect(readTown(townFormOf(town), lookup)).toEqual({ is: 'read', town })
})

it('says what is missing', () => {
  const wrong = (change: object) => {
    const read = readTown({ ...typed, ...change }, lookup)
    return read.is === 'misread' ? Object.keys(read.wrong) : []
  }
  expect(wrong({})).toEqual([])
  expect(wrong({ name: ' ' })).toEqual(['name'])
  expect(wrong({ postcode: '' })).toEqual(['point'])
  expect(wrong({ postcode: 'ZZ1' })).toEqual(['postcode'])
})

it('is put into the gazetteer, changed there, and taken out', () => {
  let draft = newDraft('z', texts)
  const put = (was: Town | undefined, after: Town | null) => {
    draft = edited(draft, { says: '', changes: townChange(filesOf(draft), 'z', was, after) })
    return JSON.parse(filesOf(draft).get('z/gazetteer.json') ?? '') as unknown[]
  }
  const read = readTown(typed, lookup)
  if (read.is === 'misread') throw new Error()
  const row = ['village', 'Yaxham', 52.1235, 1]
  expect(put(undefined, read.town)).toEqual([row, ...rows])
  const other = { ...read.town, otherNames: ['Clint Green'] }
  expect(put(read.town, other)).toEqual([[...row, ['Clint Green']], ...rows])
  // Another tab still has it as it was.
  expect(put(read.town, { ...read.town, kind: 'town' })).toEqual([
    ['town', ...row.slice(1), ['Clint Green']],
    ...rows,
  ])
  expect(put(read.town, null)).toEqual(rows)
})

it('is found by the address that it had before its middle or its name was put right', () => {
  const towns = townsIn(texts, 'z')
  const called = (id: string) => townCalled(towns, id)?.name
  expect(called('Dereham 52.68123 0.93961')).toBe('Dereham')
  expect(called('Dereham 52.68 0.94')).toBe('Dereham')
  expect(called('East Dereham 52.68123 0.93961')).toBe('Dereham')
  expect(called('Dereham 51.2 0.94')).toBeUndefined()
  expect(called('Yaxham 52.6 1')).toBeUndefined()
})

it('stays one town where another tab has moved it meanwhile', () => {
  const [was] = townsIn(texts, 'z')
  const moved = { ...was!, lat: 52.6815 }
  const draft = edited(newDraft('z', texts), {
    says: '',
    changes: townChange(texts, 'z', was, moved),
  })
  const [change] = townChange(filesOf(draft), 'z', was, { ...was!, otherNames: ['Town'] })
  expect(change?.after).toEqual([['town', 'Dereham', 52.6815, 0.93961, ['Town']], ...rows.slice(1)])
})

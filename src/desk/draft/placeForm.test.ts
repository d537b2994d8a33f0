import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { formerCentres, hubs, libraries, venues } from '#testing/fixture/places.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { published } from '#desk/files.ts'
import {
  emptyPlaceForm,
  placeFormOf,
  placeLookup,
  pointOf,
  postcodeSaid,
  readPlace,
  withPostcode,
  type PlaceForm,
} from './placeForm.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const lookup = placeLookup(texts, 'testshire')
const plain = (it: unknown) => JSON.parse(JSON.stringify(it)) as unknown
const all = [...hubs, ...libraries, ...venues, ...formerCentres] as unknown as Place[]
const hall: PlaceForm = { ...emptyPlaceForm, name: 'The Hall', kind: 'venue' }
const known = { source: { name: 'The council' }, confidence: 'medium' } as const
const wrongOf = (form: PlaceForm) => {
  const read = readPlace(form, known, lookup)
  return read.is === 'misread' ? read.wrong : {}
}

it.each(all.map((one) => [one.id, one] as const))('%s is what it was', (_, one) => {
  const read = readPlace(placeFormOf(one), one, lookup)
  expect(read.is === 'read' && plain(read.place)).toEqual(plain(one))
})

describe('where a place is', () => {
  it.each<[string, Partial<PlaceForm>, string | undefined]>([
    ['its postcode, however it is typed', { postcode: 'zz11aa' }, 'postcode'],
    ['its town, where that is all', { town: 'Thistleton' }, 'town'],
    [
      'where the map was pressed',
      { point: { lat: 54, lon: 1, precision: 'building' } },
      'building',
    ],
    ['not known', { town: 'Nowhere' }, undefined],
  ])('is %s', (_, typed, precision) => {
    expect(pointOf({ ...hall, ...typed }, lookup)?.precision).toBe(precision)
  })

  it('moves with another postcode, and back with its own', () => {
    const was = all[0]!
    const other = withPostcode(placeFormOf(was), 'ZZ1 1AB', { was, lookup })
    expect(pointOf(other, lookup)?.precision).toBe('postcode')
    const back = withPostcode(other, 'zz1 1aa', { was, lookup })
    expect(pointOf(back, lookup)).toMatchObject({ lat: was.lat, precision: 'building' })
  })

  it('is the door that somebody put there, with a postcode near it', () => {
    const was = all[0]!
    const unknown = withPostcode(placeFormOf(was), 'ZZ9 9ZZ', { was, lookup })
    const saved = { ...was, address: { ...was.address, postcode: 'ZZ9 9ZZ' } }
    const right = withPostcode(unknown, was.address.postcode!, { was: saved, lookup })
    expect(pointOf(right, lookup)).toMatchObject({ lat: was.lat, precision: 'building' })
  })

  it.each<[string, string | null]>([
    ['', null],
    ['banana', null],
    ['zz11aa', null],
    ['AB1 2DD', 'elsewhere'],
    ['ZZ1 1ZZ', 'unlisted'],
    ['ZZ1 1AB', 'moved'],
  ])('of the postcode “%s” it is said: %s', (typed, said) => {
    const was = all[0]!
    const form = withPostcode(placeFormOf(was), typed, { was, lookup })
    expect(postcodeSaid(form, { was, lookup })?.is ?? null).toBe(said)
  })

  it('stays with a postcode that nobody knows', () => {
    const was = all[0]!
    const form = withPostcode(placeFormOf(was), 'ZZ9 9ZZ', { was, lookup })
    expect(pointOf(form, lookup)).toMatchObject({ lat: was.lat })
  })
})

it('says what was expected of each field', () => {
  expect(Object.keys(wrongOf(emptyPlaceForm)).sort()).toEqual(['kind', 'name', 'point'])
  const odd = { ...hall, town: 'Thistleton', postcode: 'ZZ1 IAA', phone: 'ask', url: 'nowhere' }
  expect(wrongOf(odd).postcode).toBe('a postcode, like ZZ1 1AA')
  expect(Object.keys(wrongOf({ ...odd, postcode: '' })).sort()).toEqual(['phone', 'url'])
  expect(wrongOf({ ...hall, town: 'Thistleton', kind: 'former-centre' })).toHaveProperty('status')
})

it('makes a record of a new place: its postcode in capitals, its number with its first 0', () => {
  const typed = { ...hall, lines: '2 Mill Lane\n\nThe Green', town: 'Thistleton' }
  const read = readPlace({ ...typed, postcode: 'zz11aa', phone: '1632960009' }, known, lookup)
  expect(read).toMatchObject({
    is: 'read',
    place: {
      address: { lines: ['2 Mill Lane', 'The Green'], town: 'Thistleton', postcode: 'ZZ1 1AA' },
      precision: 'postcode',
      phone: '01632960009',
      confidence: 'medium',
    },
  })
})

it('takes opening hours and what a place has, and says which line cannot be read', () => {
  const typed = { ...hall, town: 'Thistleton', opening: 'Mon to Wed: 9.30am to 5pm', features: [] }
  expect(readPlace(typed, known, lookup)).toMatchObject({
    place: { opening: [{ byday: ['MO', 'TU', 'WE'], opens: '09:30' }], features: [] },
  })
  expect(wrongOf({ ...typed, opening: 'most days' }).opening).toContain('not “most days”')
  const read = readPlace({ ...typed, opening: '', features: null }, known, lookup)
  expect(read.is === 'read' && Object.keys(read.place)).not.toContain('features')
})

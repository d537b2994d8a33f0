import { expect, it } from 'vitest'
import type { Session } from '#domain/catalogue/session.ts'
import { files } from '#testing/fixture/files.ts'
import { published } from '#desk/files.ts'
import { adviceFormOf, readAdvice } from './adviceForm.ts'
import { formOf, readGroup } from './groupForm.ts'
import { catalogueIn } from './listed.ts'
import { placeFormOf, placeLookup, readPlace } from './placeForm.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const catalogue = catalogueIn(texts, 'testshire')!
const { area } = catalogue
const [group] = files['testshire/sessions.json'] as Session[]
const [place] = catalogue.places.values()
const [advice] = area.advice

it.each<[string, { is: string; wrong?: object }, string[]]>([
  [
    'a group',
    readGroup({ ...formOf(group!), agesFrom: 'five', phone: '12x', bookingUrl: 'x y' }, group!),
    ['agesFrom', 'bookingUrl', 'phone'],
  ],
  [
    'a place',
    readPlace(
      { ...placeFormOf(place!), name: '', opening: 'x', phone: '12x' },
      place!,
      placeLookup(texts, 'testshire'),
    ),
    ['name', 'opening', 'phone'],
  ],
  [
    'advice',
    readAdvice(
      { ...adviceFormOf(advice), agesFrom: 'five', phone: '12x', url: 'x y' },
      advice,
      area,
    ),
    ['agesFrom', 'phone', 'url'],
  ],
])('all that is wrong with %s is said at once', (_, read, fields) => {
  expect(Object.keys(read.wrong ?? {}).sort()).toEqual(fields)
})

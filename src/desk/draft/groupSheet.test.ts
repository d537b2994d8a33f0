import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { cellsOfText } from '#desk/csv/csvText.ts'
import { published } from '#desk/files.ts'
import { ageRangeIn } from './ageText.ts'
import { fieldsOfHeadings, readSheetRow, rowOfCells } from './groupSheet.ts'
import { catalogueIn } from './listed.ts'
import { placeLookup } from './placeForm.ts'
import { placeKey, placesAsked, type PlaceMeant } from './sheetPlaces.ts'
import type { SheetField } from './sheetRow.ts'

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const catalogue = catalogueIn(texts, 'testshire')!
const lookup = placeLookup(texts, 'testshire')
const kind = 'stay-and-play'

const sheet = readFileSync(new URL('../../testing/desk/thirty-groups.csv', import.meta.url), 'utf8')
const [headings = [], ...rows] = cellsOfText(sheet, ',').cells
const fields = fieldsOfHeadings(headings)
const read = rows.map((cells) => {
  const row = rowOfCells(cells, fields)
  return { row, read: readSheetRow(row, { catalogue, lookup, kind }) }
})
const named = (title: string) => read.find(({ row }) => row.title === title)

describe('a sheet of thirty groups as people write them', () => {
  it('has a meaning for every heading', () => {
    expect(fields).toEqual([
      ...['title', 'place', 'town', 'postcode', 'day', 'time', 'holds', 'ages', 'cost'],
      ...['access', 'phone', 'summary'],
    ])
  })

  it('is read but for what only somebody who knows can say, each with what is asked', () => {
    const asked = read.flatMap(({ row, read }) =>
      read.is === 'misread' ? [[row.title, Object.keys(read.wrong)]] : [],
    )
    expect(asked).toEqual([
      ['Tiny Toes', ['ages']],
      ['Little Larks', ['postcode']],
      ['Baby Sensory', ['postcode', 'day']],
      ['Stay & Play Fern Bank', ['access']],
      ['Little Movers', ['ages']],
      ['Baby Massage', ['ages']],
    ])
  })

  it.each<[string, object]>([
    [
      'Bouncy Bees',
      {
        place: { name: 'Village Hall', address: { town: 'Little Wick' } },
        isNew: true,
        session: {
          schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts: '09:30', ends: '11:00' }],
          holds: 'term-time',
          ages: { from: 0, to: 18 },
          cost: { pence: 250, note: 'per family' },
          access: 'drop-in',
          phone: '01632960101',
        },
      },
    ],
    [
      'Sing and Sign',
      { place: { name: 'St Ann’s Hall' }, isNew: false, session: { cost: { pence: 450 } } },
    ],
    ['Under Ones', { session: { schedules: [{ starts: '14:00', ends: '15:00' }] } }],
    ['Teddy Bears', { session: { summary: 'Cost: donations.' } }],
    ['SEND Stay and Play', { session: { schedules: [{ interval: 2, dtstart: '2026-09-04' }] } }],
    ['Summer Splash', { session: { schedules: [{ freq: 'DATES' }] } }],
    ['Twins Club', { isNew: false, session: { access: 'referral' } }],
  ])('%s', (title, expected) => expect(named(title)?.read).toMatchObject(expected))

  it('leads to where a town that is not known is asked about', () => {
    const row = { ...read[0]!.row, place: 'Hut', postcode: '' }
    const asked = (town: string) => {
      const one = readSheetRow({ ...row, town }, { catalogue, lookup, kind })
      return one.is === 'misread' ? one.wrong.postcode : undefined
    }
    expect(asked('Nowhere')).toBe('its postcode; or say above where Nowhere is')
    expect(asked('')).toBe('a postcode, as nothing else says where it is')
  })

  it.each([
    ['in term time', 'term-time'],
    ['now and then', null],
  ])('keeps the part of the year of a row without times, or asks: “%s”', (holds, kept) => {
    const row = { ...named('Bouncy Bees')!.row, day: '', time: '', holds }
    const again = readSheetRow(row, { catalogue, lookup, kind })
    if (kept === null)
      expect(again).toMatchObject({ wrong: { holds: expect.any(String) as string } })
    else expect(again).toMatchObject({ session: { holds: kept, schedules: [] } })
  })

  it('asks which of two halls of one name is meant', () => {
    const hall = { ...[...catalogue.places.values()][0]!, name: 'Village Hall' }
    const at = (id: string, town: string) =>
      ({ ...hall, id, address: { lines: [], town } }) as unknown as typeof hall
    const two = [at('a', 'Little Wick'), at('b', 'Fern Bank')]
    const both = { ...catalogue, places: new Map(two.map((one) => [one.id, one])) }
    const row = (town: string) =>
      readSheetRow({ ...read[0]!.row, town }, { catalogue: both, lookup, kind })
    expect(row('Fern Bank')).toMatchObject({ is: 'read', place: { id: 'b' }, isNew: false })
    const asked = row('')
    expect(asked.is === 'misread' && asked.wrong.place).toMatch(/^which of the 2/)
  })
})

it.each<[string, object | undefined]>([
  ['0-18m', { from: 0, to: 18 }],
  ['2-4 years', { from: 24, to: 60 }],
  ['18m-4 years', { from: 18, to: 60 }],
  ['birth to 5', { from: 0, to: 72 }],
  ['under 5s', { from: 0, to: 60 }],
  ['18 months+', { from: 18 }],
  ['2+', { from: 24 }],
  ['all ages', {}],
  ['walking to 4', undefined],
  ['4-2', undefined],
  ['6 weeks +', undefined],
])('ages “%s” are %j', (text, ages) => expect(ageRangeIn(text)).toEqual(ages))

it.each<[string, SheetField | null]>([
  ['Session name', 'title'],
  ['Where', 'place'],
  ['Post code', 'postcode'],
  ['£', 'cost'],
  ['When', 'day'],
  ['Run by', 'provider'],
  ['Colour', null],
])('the heading “%s” means %s', (heading, field) => {
  expect(fieldsOfHeadings([heading])).toEqual([field])
})

describe('a name that is nearly one of the list', () => {
  const row = {
    ...read[0]!.row,
    ...{ title: 'Story time', place: 'Thistleton Libary', town: '', postcode: 'ZZ1 1AB' },
  }
  const asked = { name: 'Thistleton Libary', near: 'Thistleton Library', rows: 1 }
  const placeWith = (meant?: PlaceMeant, change = {}) => {
    const key = placeKey('Thistleton Libary')
    const setting = { catalogue, lookup, kind, ...(meant && { meant: new Map([[key, meant]]) }) }
    const one = readSheetRow({ ...row, ...change }, setting)
    return one.is === 'misread' ? one.wrong : { name: one.place.name, isNew: one.isNew }
  }

  it('is asked about, and never becomes a second place without a word', () => {
    expect(placesAsked([row], catalogue)).toEqual([asked])
    expect(placeWith()).toEqual({ place: 'Thistleton Library, or another place: say above which' })
    expect(placeWith('another')).toEqual({ name: 'Thistleton Libary', isNew: true })
    expect(placeWith('it', { postcode: '' })).toEqual({ name: 'Thistleton Library', isNew: false })
  })

  it.each([
    ['is the name of a place', { place: 'thistleton  library' }],
    ['is like none', { place: 'Scout hut' }],
    ['is in another town', { town: 'Port Ezra' }],
  ])('is none where it %s', (_, change) => {
    expect(placesAsked([{ ...row, ...change }], catalogue)).toEqual([])
  })
})

it.each([
  ['Tuesday', '25:00', 'time'],
  ['Tuesday', '10am to 9am', 'time'],
  ['Tuesday', 'soon', 'time'],
  ['Tuesday', '2 to 3', 'time'],
  ['Blursday', '10am', 'day'],
  ['Tuesday 25:00', '', 'day'],
  ['Tuesday', '10am ask first', 'time'],
])('marks the cell that is wrong: %s, %s', (day, time, column) => {
  const one = readSheetRow({ ...read[0]!.row, holds: '', day, time }, { catalogue, lookup, kind })
  expect(one.is === 'misread' ? Object.keys(one.wrong) : []).toEqual([column])
})

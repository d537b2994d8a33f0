import { describe, expect, it } from 'vitest'
import { parseRecords, parseWhole, plainChoices } from './parse.ts'
import { recordFiles, wholeFiles } from './schema.ts'
import { DataError } from './trouble.ts'

const session = {
  id: 'acle-library-bounce-and-rhyme',
  placeId: 'acle-library',
  title: 'Bounce and Rhyme',
  serviceType: 'bounce-and-rhyme',
  audience: 'everyone',
  access: 'drop-in',
  schedules: [],
  holds: 'all-year',
  source: { name: 'The council' },
  checked: '2026-10-01',
}

const sessions = (value: unknown) =>
  parseRecords('norfolk/sessions.json', recordFiles['sessions.json'], value)

describe('parseRecords', () => {
  it('keeps the good records and refuses the bad one alone', () => {
    const { value: records, refused } = sessions([
      session,
      { ...session, id: 'x', checked: '2026-02-30' },
    ])
    expect(records).toEqual([session])
    expect(refused).toEqual([
      {
        file: 'norfolk/sessions.json',
        id: 'x',
        field: 'checked',
        found: '"2026-02-30"',
        expected: 'a date that exists',
      },
    ])
  })

  it.each([
    ['null', { summary: null }, 'summary', 'null', 'text'],
    ['an empty text', { title: '' }, 'title', '""', /not empty/],
    ['a field of another format', { when: 'soon' }, 'when', '"soon"', 'no field of this name'],
    ['a choice that is not one', { access: 'walk-in' }, 'access', '"walk-in"', /"drop-in"/],
    ['a number as text', { ages: { from: '0' } }, 'ages.from', '"0"', 'a number of months'],
    ['ages of nobody', { ages: { from: 12, to: 12 } }, 'ages.to', '12', 'more months than from'],
    ['half months', { ages: { from: 1.5 } }, 'ages.from', '1.5', 'whole months'],
    ['an object for a list', { schedules: {} }, 'schedules', 'an object', 'a list'],
    ['a script for a link', { bookingUrl: 'javascript:alert(1)' }, 'bookingUrl', /script/, /http/],
  ])('refuses %s', (_, wrong, field, found, expected) => {
    const refusal = sessions([{ ...session, ...wrong }]).refused[0]
    expect(refusal).toMatchObject({ id: session.id, field })
    expect(refusal?.found).toMatch(found)
    expect(refusal?.expected).toMatch(expected)
  })

  it('refuses a record that lacks a field', () => {
    const rest: Record<string, unknown> = { ...session }
    delete rest.title
    expect(sessions([rest]).refused[0]).toMatchObject({
      field: 'title',
      found: 'nothing',
      expected: 'this field',
    })
  })

  it('names a record without an id by its position', () => {
    expect(sessions([session, { title: 'x' }, 7]).refused.map(({ id }) => id)).toEqual([
      '[1]',
      '[2]',
    ])
  })

  it('shortens what it found, and does not open what is deep', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(90_000)}${']'.repeat(90_000)}`)
    const refused = sessions([
      { ...session, title: 'x'.repeat(5000) },
      { ...session, title: deep },
    ]).refused
    expect(refused[0]?.found).toHaveLength(80)
    expect(refused[1]?.found).toBe('a list of 1')
  })

  it('refuses a place of another kind than its file', () => {
    const hub = { kind: 'hub' }
    const { refused } = parseRecords('libraries.json', recordFiles['libraries.json'], [hub])
    expect(refused[0]).toMatchObject({ id: '[0]' })
  })

  it.each([[null], [{}], ['[]'], [undefined]])('throws DataError where %j is no list', (value) => {
    expect(() => sessions(value)).toThrow(DataError)
    expect(() => sessions(value)).toThrow(/sessions.json: found .*, expected a list/)
  })
})

describe('parseWhole', () => {
  const areas = (value: unknown) => parseWhole('areas.json', wholeFiles['areas.json'], value)

  it('gives the value', () => {
    const value = { formatVersion: 1, areas: [{ id: 'a', name: 'A', bounds: [0, 52, 1, 53] }] }
    expect(areas(value)).toEqual({ value, refused: [] })
  })

  it.each([
    [{ formatVersion: 2, areas: [] }, /formatVersion: found 2, expected 1/],
    [{ formatVersion: 1, areas: [] }, /areas: found a list of 0, expected at least one area/],
    [{ formatVersion: 1, areas: [{ id: 'a', name: 'A', bounds: [1, 52, 0, 53] }] }, /west before/],
    [[], /formatVersion: found nothing, expected this field/],
    ['areas', /\(record\): found "areas", expected an object/],
  ])('throws DataError that says which field of %j is wrong', (value, message) => {
    expect(() => areas(value)).toThrow(DataError)
    expect(() => areas(value)).toThrow(message)
  })
})

describe('the gazetteer', () => {
  it('reads short rows, with or without other names', () => {
    const rows = [
      ['town', 'Dereham', 52.68, 0.94, ['East Dereham']],
      ['sector', 'NR19 1', 52.68, 0.94],
    ]
    const { value: records, refused } = parseRecords(
      'gazetteer.json',
      recordFiles['gazetteer.json'],
      rows,
    )
    expect(refused).toEqual([])
    expect(records).toEqual([
      { kind: 'town', name: 'Dereham', lat: 52.68, lon: 0.94, otherNames: ['East Dereham'] },
      { kind: 'sector', name: 'NR19 1', lat: 52.68, lon: 0.94, otherNames: [] },
    ])
  })

  it.each([
    [['city', 'Norwich', 52.6, 1.3], '[0]'],
    [['town', 'Norwich', 152.6, 1.3], '[2]'],
    [['town', 'Norwich', 52.6, 1.3, [], 'more'], '[5]'],
  ])('refuses %j', (row, field) => {
    const { refused } = parseRecords('gazetteer.json', recordFiles['gazetteer.json'], [row])
    expect(refused[0]?.field).toBe(field)
  })
})

it.each([
  ['("everyone" | "targeted")', '"everyone" or "targeted"'],
  ['("a" | "b" | "c")', '"a" or "b" or "c"'],
  ['a time written HH:MM', 'a time written HH:MM'],
  ['(something else)', '(something else)'],
])('%s is said %s', (expected, said) => {
  expect(plainChoices(expected)).toBe(said)
})

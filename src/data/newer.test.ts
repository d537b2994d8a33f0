import { describe, expect, it } from 'vitest'
import { area, areas, calendar } from '#testing/fixture/area.ts'
import { sessions } from '#testing/fixture/sessions.ts'
import { contentOf } from './published.ts'

const read = (json: unknown) => contentOf('area.json', 'testshire/area.json', json)
const readCalendar = (json: unknown) => contentOf('calendar.json', 'testshire/calendar.json', json)
const good = read(area).value

describe('an area published for a later app', () => {
  it.each([
    ['a field', { ...area, news: 1, council: { ...area.council, fax: 'x' } }],
    ['an entry', { ...area, advice: area.advice.map((it) => ({ ...it, news: 1 })) }],
  ])('is read as without it where %s is new', (_, json) => {
    expect(read(json)).toEqual({ value: good, refused: [] })
  })

  const bad = { id: 'bad', title: 'Bad', summary: 'Bad.', url: 'sms:85258' }

  it('loses the advice that cannot be read, and names it', () => {
    const { value, refused } = read({ ...area, advice: [...area.advice, bad] })
    expect(value).toEqual(good)
    expect(refused).toMatchObject([{ id: 'bad', field: `advice[${area.advice.length}].url` }])
  })

  it.each([
    ['serviceTypes', { id: 'Not An Id' }],
    ['features', { id: 7 }],
    ['attribution', ''],
    ['advice', null],
  ] as const)('loses one bad entry of %s and no other', (field, entry) => {
    const { value, refused } = read({ ...area, [field]: [entry, ...area[field]] })
    expect(value).toEqual(good)
    expect(refused).toHaveLength(1)
  })

  it.each([
    ['a phone', { council: { ...area.council, phone: 'text only' } }, 'council.phone'],
    ['an e-mail', { council: { ...area.council, email: 'at the council' } }, 'council.email'],
    ['a map of a new kind', { basemap: { type: 'globe' } }, 'basemap.type'],
    ['a timetable of a new kind', { timetable: 'draft' }, 'timetable'],
    ['advice that is no list', { advice: {} }, 'advice'],
    ['features left out', { features: undefined }, 'features'],
  ])('is kept with %s', (_, change, field) => {
    const { value, refused } = read({ ...area, ...change })
    expect(value.name).toBe(area.name)
    expect(refused.map((it) => it.field)).toEqual([field])
  })

  it.each([
    ['nothing says where it is', { bounds: undefined }],
    ['it has no time', { timeZone: 'Mars/Olympus' }],
  ])('cannot be read where %s, and says why', (_, change) => {
    expect(() => read({ ...area, ...change })).toThrow(/testshire\/area\.json: \w+: found/)
  })
})

describe('a calendar', () => {
  it('loses one bad bank holiday and no other', () => {
    const [first, ...rest] = calendar.bankHolidays
    const { value, refused } = readCalendar({
      ...calendar,
      bankHolidays: [{ ...first, date: 'Christmas' }, ...rest],
    })
    expect(value.bankHolidays).toEqual(
      readCalendar({ ...calendar, bankHolidays: rest }).value.bankHolidays,
    )
    expect(refused).toHaveLength(1)
  })

  it('knows no term where one of them cannot be read: the gap would pass for a holiday', () => {
    const [first, ...rest] = calendar.terms
    const { value } = readCalendar({ ...calendar, terms: [{ ...first, to: null }, ...rest] })
    expect(value.terms).toEqual([])
    expect(value.bankHolidays).not.toHaveLength(0)
  })
})

describe('sessions', () => {
  const readSessions = (json: unknown) =>
    contentOf('sessions.json', 'testshire/sessions.json', json)

  it('are read with fields that are not known, and lost one by one with values that are not', () => {
    const { value, refused } = readSessions([
      ...sessions.map((it) => ({ ...it, news: 1 })),
      { ...sessions[0], id: 'new-kind', audience: 'members' },
    ])
    expect(value).toEqual(readSessions(sessions).value)
    expect(refused.map(({ id }) => id)).toEqual(['new-kind'])
  })
})

describe('the areas', () => {
  const readAreas = (json: unknown) => contentOf('areas.json', 'areas.json', json)

  it('of a later form are for a newer app to read', () => {
    expect(() => readAreas({ ...areas, formatVersion: 2 })).toThrow(
      expect.objectContaining({ kind: 'newer' }),
    )
  })

  it('lose one that cannot be read', () => {
    const { value } = readAreas({ ...areas, areas: [...areas.areas, { id: 'far' }] })
    expect(value.areas).toEqual(areas.areas)
  })
})

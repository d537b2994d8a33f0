import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { area, areas, calendar } from '#testing/fixture/area.ts'
import { hubs } from '#testing/fixture/places.ts'
import { sessions } from '#testing/fixture/sessions.ts'
import { contentOf } from './published.ts'
import { wholeFiles } from './schema.ts'

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

  it('is kept without a licence, a council’s website or names of kinds that cannot be read', () => {
    const { value, refused } = read({
      ...area,
      licence: { ...area.licence, url: 'ask us' },
      council: { ...area.council, url: 'ask us' },
      kindNames: { ...area.kindNames, hub: { ...area.kindNames.hub, many: '' } },
    })
    expect(value).toEqual({
      ...good,
      licence: undefined,
      council: { ...good.council, url: undefined },
      kindNames: { ...good.kindNames, hub: { ...good.kindNames.hub, many: 'Hubs' } },
    })
    expect(refused.map(({ field }) => field)).toEqual([
      'council.url',
      'kindNames.hub.many',
      'licence.url',
    ])
  })

  it.each([
    ['a licence', { licence: undefined }],
    ['a council’s website', { council: { ...area.council, url: undefined } }],
  ])('is refused by the check without %s', (_, change) => {
    expect(safeParse(wholeFiles['area.json'], area).success).toBe(true)
    expect(safeParse(wholeFiles['area.json'], { ...area, ...change }).success).toBe(false)
  })

  it('that is no object cannot be read, and says why', () => {
    expect(() => read('area')).toThrow(/testshire\/area\.json: .*: found/)
  })
})

type Way = (string | number)[]

/** Every way from a value to one inside it. */
function waysInto(value: unknown): Way[] {
  if (typeof value !== 'object' || value === null) return []
  const keys: Way = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [
    [key],
    ...waysInto((value as Record<string, unknown>)[key]).map((way) => [key, ...way]),
  ])
}

/** A copy of a value with what nothing may be at the end of a way. */
function spoilt(value: unknown, [key = '', ...inner]: Way): unknown {
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>
  copy[key] = inner.length === 0 ? null : spoilt(copy[key], inner)
  return copy
}

/** A copy of a value without what is at the end of a way. */
function without(value: unknown, [key = '', ...inner]: Way): unknown {
  if (Array.isArray(value)) return value.filter((_, at) => at !== key)
  const copy = { ...(value as Record<string | number, unknown>) }
  copy[key] = inner.length === 0 ? undefined : without(copy[key], inner)
  return copy
}

/** What is of no use in parts: with one term unread, the gap would pass for a holiday. */
const undivided = ['terms', 'basemap', 'bounds', 'licence']
const lists = ['serviceTypes', 'features', 'advice', 'attribution', 'bankHolidays', 'areas']

/** The part that may be lost with what is at the end of a way: an entry, a field, or no more than that. */
function lostWith(way: Way): Way {
  const field = String(way[0])
  return way.slice(0, undivided.includes(field) ? 1 : lists.includes(field) ? 2 : way.length)
}

describe.each([
  ['area.json', area, []],
  ['calendar.json', calendar, []],
  // What form the rest has is not known without it.
  ['areas.json', areas, ['formatVersion', 'areas']],
] as const)('whatever is bad in %s', (name, json, needed: readonly string[]) => {
  const file = `testshire/${name}`
  const whole = contentOf(name, file, json).value
  const ways = waysInto(json).filter((way) => !needed.includes(way.join('.')))

  it.each(ways.map((way) => [way.join('.'), way] as const))('%s is lost alone', (_, way) => {
    const { value, refused } = contentOf(name, file, spoilt(json, way))
    const lost = lostWith(way)
    const isEntry = typeof lost[1] === 'number'
    expect(refused.length).toBeGreaterThan(0)
    expect(isEntry ? value : without(value, lost)).toEqual(without(whole, lost))
  })
})

describe.each([
  ['sessions.json', sessions],
  ['hubs.json', hubs],
] as const)('whatever is bad in a record of %s', (name, records) => {
  const [first, ...rest] = records
  const good = contentOf(name, name, rest).value

  it.each(waysInto(first).map((way) => [way.join('.'), way] as const))(
    '%s costs the record alone',
    (_, way) => {
      const { value, refused } = contentOf(name, name, [spoilt(first, way), ...rest])
      expect(value).toEqual(good)
      expect(refused).toHaveLength(1)
    },
  )
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

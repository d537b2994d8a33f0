import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdays, type LocalDate } from '#domain/time/localDate.ts'
import { placeKinds, type PlaceId } from '#domain/catalogue/place.ts'
import {
  ageBands,
  defaultSearch,
  fits,
  shows,
  sorts,
  timesOfDay,
  views,
  whens,
  withins,
  type ReadIn,
  type Search,
  type When,
} from '#domain/search/search.ts'
import { formatSearch, parseSearch } from './search.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const slugs = fc.uniqueArray(slug, { maxLength: 8 })
const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim())
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate)

const searches: fc.Arbitrary<Search> = fc.record({
  near: text,
  within: fc.constantFrom(...withins, 'auto' as const),
  when: fc.constantFrom(...whens),
  ages: fc.subarray([...ageBands]),
  fit: fc.constantFrom(...fits),
  types: slugs,
  kinds: fc.subarray([...placeKinds]),
  days: fc.subarray([...weekdays]),
  time: fc.subarray([...timesOfDay]),
  from: fc.option(date),
  free: fc.boolean(),
  dropin: fc.boolean(),
  everyone: fc.boolean(),
  has: slugs,
  q: text,
  show: fc.constantFrom(...shows),
  view: fc.constantFrom(...views),
  sort: fc.constantFrom(...sorts),
  at: fc.option(slug as fc.Arbitrary<PlaceId>),
  picks: slugs,
  lang: fc.option(fc.constantFrom('lt', 'pl', 'pt-BR', 'ar')),
})

const anywhere = fc.constantFrom<ReadIn>('finder', 'embed')

describe('the address law', () => {
  it('parse(format(search)) = search', () => {
    fc.assert(
      fc.property(searches, anywhere, (search, readIn) => {
        expect(parseSearch(formatSearch(search, readIn), readIn)).toEqual(search)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, and what it read is a search like any other', () => {
    fc.assert(
      fc.property(fc.string(), anywhere, (fragment, readIn) => {
        const search = parseSearch(fragment, readIn)
        expect(parseSearch(formatSearch(search, readIn), readIn)).toEqual(search)
      }),
    )
  })

  it('does not write defaults', () => {
    expect(formatSearch(defaultSearch)).toBe('')
    expect(formatSearch({ ...defaultSearch, when: 'any' }, 'embed')).toBe('')
  })
})

describe('parseSearch', () => {
  it.each<[string, Partial<Search>]>([
    ['#near=NR19+1DP&within=5', { near: 'NR19 1DP', within: '5' }],
    ['near=NR19%201DP', { near: 'NR19 1DP' }],
    ['ages=0-5m,6-11m', { ages: ['0-5m', '6-11m'] }],
    ['ages=6-11m,0-5m,6-11m', { ages: ['0-5m', '6-11m'] }],
    ['ages=99,bump', { ages: ['bump'] }],
    ['ages=', {}],
    ['days=TU,tuesday,SU', { days: ['TU', 'SU'], when: 'any' }],
    ['within=7', {}],
    ['within=auto', {}],
    ['within=__proto__', {}],
    ['free=1&dropin=yes&everyone=0', { free: true }],
    ['from=2026-12-01', { from: '2026-12-01' as LocalDate, when: 'any' }],
    ['from=2026-02-30', {}],
    ['types=bounce-and-rhyme,../x,stay-and-chat', { types: ['bounce-and-rhyme', 'stay-and-chat'] }],
    ['colour=red&__proto__=1', {}],
    ['at=Not%20an%20id', {}],
    ['view=week&view=map', { view: 'week', when: 'any' }],
    [`q=${'x'.repeat(5000)}`, { q: 'x'.repeat(100) }],
  ])('reads %j', (fragment, said) => {
    expect(parseSearch(fragment)).toEqual({ ...defaultSearch, ...said })
  })
})

describe('the days looked at, where the address does not say', () => {
  it.each<[string, ReadIn, When]>([
    ['', 'finder', 'week'],
    ['', 'embed', 'any'],
    ['near=Dereham&time=am', 'finder', 'week'],
    ['from=2026-12-01', 'finder', 'any'],
    ['days=SA', 'finder', 'any'],
    ['view=week', 'finder', 'any'],
    ['view=map', 'finder', 'week'],
    ['from=2026-12-01&when=week', 'finder', 'week'],
    ['days=SA&when=weekend', 'embed', 'weekend'],
    ['when=fortnight', 'finder', 'week'],
    ['when=fortnight', 'embed', 'any'],
    ['when=&days=SA', 'finder', 'any'],
  ])('%j in the %s: %s', (fragment, readIn, when) => {
    expect(parseSearch(fragment, readIn).when).toBe(when)
  })
})

describe('formatSearch', () => {
  it.each<[Partial<Search>, string]>([
    [{ near: 'NR19 1DP' }, 'near=NR19+1DP'],
    [{ near: '52.68,0.94' }, 'near=52.68,0.94'],
    [{ ages: ['0-5m', '1'], fit: 'all' }, 'ages=0-5m,1&fit=all'],
    [{ q: 'a&b=c#d' }, 'q=a%26b%3Dc%23d'],
    [{ when: 'any' }, 'when=any'],
    [{ when: 'today', within: '5' }, 'within=5&when=today'],
    [{ days: ['SA'] }, 'when=week&days=SA'],
    [{ days: ['SA'], when: 'any' }, 'days=SA'],
    [{ sort: 'distance' }, 'sort=distance'],
  ])('writes %j', (said, fragment) => {
    expect(formatSearch({ ...defaultSearch, ...said })).toBe(fragment)
  })
})

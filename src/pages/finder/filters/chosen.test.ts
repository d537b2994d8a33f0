import { describe, expect, it } from 'vitest'
import { defaultSearch, type Search } from '#domain/search/search.ts'
import { date, sampleArea } from '#testing/samples.ts'
import { chosenFilters, cleared } from './chosen.ts'
import { chosenCount } from './chosenCount.ts'

const area = sampleArea()
const chosen = (search: Partial<Search>) => chosenFilters({ ...defaultSearch, ...search }, area)

describe('chosenFilters', () => {
  const rows: [Partial<Search>, [string, Partial<Search>][]][] = [
    [{}, []],
    [{ near: 'Dereham', show: 'places', view: 'map', sort: 'distance' }, []],
    [
      { days: ['TU', 'FR'] },
      [
        ['Tuesdays', { days: ['FR'] }],
        ['Fridays', { days: ['TU'] }],
      ],
    ],
    [{ q: 'hall' }, [['“hall”', { q: '' }]]],
    [{ types: ['rhymes'] }, [['Rhymes', { types: [] }]]],
    [{ types: ['gone-since'] }, [['gone-since', { types: [] }]]],
    [{ kinds: ['library'] }, [['Libraries', { kinds: [] }]]],
    [{ has: ['parking'] }, [['Parking', { has: [] }]]],
    [{ free: true }, [['Free', { free: false }]]],
    [{ within: '1' }, [['Within 1 mile', { within: 'any' }]]],
    [{ from: date('2026-12-01') }, [['From Tuesday 1 December', { from: null }]]],
    [{ ages: ['2'], fit: 'all' }, [['2 years old', { ages: [] }]]],
    [
      { ages: ['0-5m', '2'], fit: 'all' },
      [
        ['0 to 5 months', { ages: ['2'] }],
        ['2 years old', { ages: ['0-5m'] }],
        ['Suits all of them', { fit: 'any' }],
      ],
    ],
  ]
  it.each(rows)('counts as many of %j as have a tag', (search, tags) => {
    expect(chosenCount({ ...defaultSearch, ...search })).toBe(tags.length)
  })

  it.each(rows)('%j', (search, expected) => {
    expect(chosen(search).map(({ name, without }) => [name, without])).toEqual(expected)
  })

  it('leaves nothing on once cleared, and keeps where from, the name and the view', () => {
    const kept: Partial<Search> = { near: 'Dereham', q: 'hall', show: 'places', view: 'map' }
    const all: Search = {
      ...defaultSearch,
      ...kept,
      within: '5',
      ages: ['1', '2'],
      fit: 'all',
      types: ['rhymes'],
      kinds: ['hub'],
      days: ['MO'],
      time: ['am'],
      from: date('2026-12-01'),
      free: true,
      dropin: true,
      everyone: true,
      has: ['parking'],
    }
    expect({ ...all, ...cleared }).toEqual({ ...defaultSearch, ...kept })
  })
})

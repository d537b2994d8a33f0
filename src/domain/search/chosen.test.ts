import { describe, expect, it } from 'vitest'
import { date, sampleArea, sampleNow } from '#testing/samples.ts'
import { filters } from '#words/filters.ts'
import { chosenOf, clearedOf } from './chosen.ts'
import { defaultSearch, type Search } from './search.ts'

const area = sampleArea()
const chosen = (search: Partial<Search>) =>
  chosenOf({ ...defaultSearch, ...search }).map(({ field, option, without }) => [
    filters.fields[field].option(option, area, sampleNow.date),
    without,
  ])

describe('what is chosen', () => {
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
    [{ within: '1' }, [['Within 1 mile', { within: 'auto' }]]],
    [{ within: 'any' }, [['Any distance', { within: 'auto' }]]],
    [{ when: 'weekend' }, [['Weekend', { when: 'week' }]]],
    [{ when: 'any' }, []],
    [{ from: date('2026-12-01') }, [['From Tuesday 1 December', { from: null }]]],
    [{ ages: ['2'], fit: 'all' }, [['2 years', { ages: [] }]]],
    [
      { ages: ['0-5m', '2'], fit: 'all' },
      [
        ['0 to 5 months', { ages: ['2'] }],
        ['2 years', { ages: ['0-5m'] }],
        ['Suits all of them', { fit: 'any' }],
      ],
    ],
  ]
  it.each(rows)('%j', (search, expected) => {
    expect(chosen(search)).toEqual(expected)
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
      when: 'tomorrow',
      days: ['MO'],
      time: ['am'],
      from: date('2026-12-01'),
      free: true,
      dropin: true,
      everyone: true,
      has: ['parking'],
    }
    expect({ ...all, ...clearedOf(all) }).toEqual({ ...defaultSearch, ...kept })
    const anyTime: Search = { ...all, when: 'any' }
    expect({ ...anyTime, ...clearedOf(anyTime) }).toEqual({
      ...defaultSearch,
      ...kept,
      when: 'any',
    })
  })
})

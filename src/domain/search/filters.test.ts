import { describe, expect, it, vi } from 'vitest'
import {
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import { chosenOf, clearedOf } from './chosen.ts'
import { countOptions } from './counts.ts'
import type { Filter } from './filters.ts'
import { find } from './find.ts'
import { loosen } from './loosen.ts'
import { defaultSearch, type Search } from './search.ts'

// A filter that nobody has written: a default, and a row of the table, stand here; all else is as it is for every filter.
vi.mock('./search.ts', async (load) => {
  const real = await load<typeof import('./search.ts')>()
  return { ...real, defaultSearch: { ...real.defaultSearch, spoken: [] } }
})
vi.mock('./filters.ts', async (load) => {
  const real = await load<typeof import('./filters.ts')>()
  const spoken: Filter = {
    of: 'sessions',
    options: () => ['pl', 'lt'],
    fits: ({ languages = [] }, { search }) =>
      (search as Spoken).spoken.some((language) => languages.includes(language)),
    found: ({ languages = [] }) => languages,
    loosen: { order: 0 },
  }
  return { ...real, fields: { ...real.fields, spoken } }
})

type Spoken = Search & { spoken: string[] }
const spoken = (...languages: string[]): Search =>
  ({ ...defaultSearch, spoken: languages }) as Spoken

const catalogue = sampleCatalogue({
  area: sampleArea(),
  places: [samplePlace(), samplePlace({ id: 'other' })],
  sessions: [
    sampleSession({ id: 'polish', languages: ['pl'] }),
    sampleSession({ id: 'both', languages: ['pl', 'lt'] }),
    sampleSession({ id: 'neither' }),
  ],
})
const where = { now: sampleNow, origin: null }
const ids = (search: Search) =>
  find(catalogue, search, where).results.map((one) =>
    one.is === 'session' ? one.session.id : one.place.id,
  )

describe('a filter that is only a row of the table', () => {
  it.each([
    [[], ['both', 'neither', 'polish']],
    [['lt'], ['both']],
    [['de'], []],
  ])('finds by it: %j', (languages, found) => {
    expect(ids(spoken(...languages)).sort()).toEqual(found)
  })

  it('leaves out places with no session that fits', () => {
    expect(ids({ ...spoken('lt'), show: 'places' })).toEqual(['testham-library'])
  })

  it('is counted, alone and with others', () => {
    const counts = (change: Partial<Search>) =>
      countOptions(catalogue, { ...spoken('lt'), ...change }, where).all as Record<string, unknown>
    expect(counts({})).toMatchObject({ spoken: { pl: 2, lt: 1 }, free: { 1: 1 } })
    expect(counts({ types: ['stay-and-play'] })).toMatchObject({
      spoken: { pl: 0, lt: 0 },
      types: { rhymes: 1 },
    })
  })

  it('has chips, and is cleared with the rest', () => {
    expect(chosenOf(spoken('pl', 'lt'))).toEqual([
      { field: 'spoken', option: 'pl', without: { spoken: ['lt'] } },
      { field: 'spoken', option: 'lt', without: { spoken: ['pl'] } },
    ])
    expect(chosenOf({ ...spoken('pl', 'lt'), ...clearedOf(spoken('pl')) })).toEqual([])
  })

  it('is let go of where nothing fits', () => {
    expect(loosen(catalogue, spoken('de'), where)).toEqual([
      { drops: ['spoken'], change: { spoken: [] }, count: 3, ask: 0 },
    ])
  })
})

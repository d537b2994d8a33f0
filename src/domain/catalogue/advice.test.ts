import { describe, expect, it } from 'vitest'
import { adviceFor } from './advice.ts'
import type { Advice } from './area.ts'
import type { Search } from '#domain/search/search.ts'
import type { AgeRange } from './session.ts'

const months = (from: number, to?: number) => ({ from, to }) as AgeRange
const advice: Advice[] = [
  { id: 'any', title: 'Any', summary: '' },
  { id: 'baby', title: 'Baby', summary: '', ages: months(0, 12) },
  { id: 'talk', title: 'Talk', summary: '', serviceTypes: ['speech'], ages: months(12, 60) },
]

describe('adviceFor', () => {
  const rows: [Pick<Search, 'ages' | 'types'>, string[]][] = [
    [{ ages: [], types: [] }, ['talk', 'baby', 'any']],
    [{ ages: ['0-5m'], types: [] }, ['baby', 'any']],
    [{ ages: ['1'], types: [] }, ['talk', 'any']],
    [{ ages: ['5'], types: [] }, ['any']],
    [{ ages: ['bump'], types: [] }, ['any']],
    [{ ages: ['6-11m', '2'], types: [] }, ['talk', 'baby', 'any']],
    [{ ages: [], types: ['rhyme'] }, ['baby', 'any']],
    [{ ages: ['2'], types: ['speech'] }, ['talk', 'any']],
  ]
  it.each(rows)('%j gives %j', (search, ids) => {
    expect(adviceFor(advice, search).map(({ id }) => id)).toEqual(ids)
  })
})

import { describe, expect, it } from 'vitest'
import { defaultSearch, type Search } from '#domain/search/search.ts'
import { finder } from './finder.ts'

describe('the heading of what was found', () => {
  it.each<[number, Partial<Search>, string | null, string]>([
    [4, {}, null, '4 sessions, soonest first'],
    [4, {}, 'Diss', '4 sessions near Diss, soonest first'],
    [4, { sort: 'distance' }, 'Diss', '4 sessions near Diss, nearest first'],
    [4, { show: 'places' }, null, '4 places, by name'],
    [4, { show: 'places' }, 'Diss', '4 places near Diss, nearest first'],
    [4, { ages: ['1', '2'], fit: 'all' }, null, '4 sessions that suit all of them, soonest first'],
    // One has no order, and none has less.
    [
      1,
      { ages: ['1', '2'], within: '3' },
      'Diss',
      '1 session that suits any of them within 3 miles of Diss',
    ],
    [0, { q: 'owls' }, null, '0 sessions matching “owls”'],
  ])('%i of %j near %s: %s', (n, asked, near, said) => {
    expect(finder.heading({ n, search: { ...defaultSearch, ...asked }, near })).toBe(said)
  })
})

import { describe, expect, it } from 'vitest'
import { date } from '#testing/samples.ts'
import { changed, defaultSearch, type ReadIn, type Search } from './search.ts'

describe('a search after a change', () => {
  const near: Partial<Search> = { near: 'Dereham', within: '5' }
  const any: Partial<Search> = { when: 'any' }
  it.each<[string, Partial<Search>, Partial<Search>, ReadIn, Partial<Search>]>([
    ['a distance goes with its place', near, { near: '' }, 'finder', { near: '', within: 'auto' }],
    ['and stays with another', near, { near: 'Diss' }, 'finder', { near: 'Diss', within: '5' }],
    ['one said with it counts', near, { near: '', within: '3' }, 'finder', { within: '3' }],
    ['one for a place to come stays', { within: '5' }, { q: 'x' }, 'embed', { within: '5' }],
    ['a later start looks at any time', {}, { from: date('2026-12-01') }, 'finder', any],
    [
      'and at a week again without it',
      { from: date('2026-12-01'), when: 'any' },
      { from: null },
      'finder',
      { when: 'week' },
    ],
    ['days that were said stay', { when: 'today' }, { view: 'week' }, 'finder', { when: 'today' }],
    ['the week view', {}, { view: 'week' }, 'finder', any],
    ['and back', { view: 'week', when: 'any' }, { view: 'list' }, 'finder', { when: 'week' }],
    ['a weekday is one of those looked at', {}, { days: ['SA'] }, 'finder', { when: 'week' }],
    ['and without it', { days: ['SA'], when: 'week' }, { days: [] }, 'finder', { when: 'week' }],
    ['a weekday of a link', { days: ['SA'], when: 'any' }, { days: ['SU'] }, 'finder', any],
    ['and without it', { days: ['SA'], when: 'any' }, { days: [] }, 'finder', { when: 'week' }],
    [
      'what is said with it counts',
      {},
      { view: 'week', when: 'today' },
      'finder',
      { when: 'today' },
    ],
    ['any time in an embed', { when: 'any' }, { from: date('2026-12-01') }, 'embed', any],
    ['a week in an embed is said', { when: 'week' }, { view: 'week' }, 'embed', { when: 'week' }],
  ])('%s', (_, before, change, readIn, after) => {
    expect(changed({ ...defaultSearch, ...before }, change, readIn)).toMatchObject(after)
  })
})

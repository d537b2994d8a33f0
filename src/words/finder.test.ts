import { describe, expect, it } from 'vitest'
import { everything, type Search } from '#domain/search/search.ts'
import { daysOf } from '#domain/search/when.ts'
import { date, sampleCalendar, sampleNow } from '#testing/samples.ts'
import { filters } from './filters.ts'
import { finder } from './finder.ts'

describe('the heading of what was found', () => {
  it.each<[number, Partial<Search>, string | null, string]>([
    [4, {}, null, '4 sessions, soonest first'],
    [4, {}, 'Diss', '4 sessions, measured from Diss, soonest first'],
    [4, { sort: 'distance' }, 'Diss', '4 sessions, measured from Diss, nearest first'],
    [4, { show: 'places' }, null, '4 places, by name'],
    [4, { show: 'places' }, 'Diss', '4 places, measured from Diss, nearest first'],
    [4, { ages: ['1', '2'], fit: 'all' }, null, '4 sessions that suit all of them, soonest first'],
    // One has no order, and none has less.
    [
      1,
      { ages: ['1', '2'], within: '3' },
      'Diss',
      '1 session that suits any of them within 3 miles of Diss',
    ],
    [0, { q: 'owls' }, null, '0 sessions matching “owls”'],
    [4, { when: 'week' }, null, '4 sessions in the next 7 days, soonest first'],
    [1, { when: 'today' }, null, '1 session today'],
    [1, { when: 'tomorrow' }, null, '1 session tomorrow'],
    [1, { when: 'weekend' }, null, '1 session this weekend'],
    [
      4,
      { when: 'week', within: '5', sort: 'distance' },
      'Diss',
      '4 sessions in the next 7 days within 5 miles of Diss, nearest first',
    ],
    [1, { when: 'today', from: date('2026-12-05') }, null, '1 session on Saturday 5 December'],
    [
      1,
      { when: 'week', from: date('2026-12-05') },
      null,
      '1 session from Saturday 5 December to Friday 11 December',
    ],
    [
      1,
      { when: 'week', from: date('2026-12-29') },
      null,
      '1 session from Tuesday 29 December to Monday 4 January 2027',
    ],
    [1, { when: 'break' }, null, '1 session from Saturday 19 December to Monday 4 January 2027'],
    [1, { when: 'today', from: date('2027-12-04') }, null, '1 session on Saturday 4 December 2027'],
    [4, { show: 'places', when: 'week' }, null, '4 places, by name'],
  ])('%i of %j near %s: %s', (n, asked, near, said) => {
    const search = { ...everything, ...asked }
    const days = daysOf(search, sampleNow.date, sampleCalendar())
    expect(
      finder.heading({ n, ask: 0, search, days, today: sampleNow.date, near, about: false }),
    ).toBe(said)
  })

  it.each([
    [15, 1, '15 sessions in the next 7 days, soonest first, 1 to ask about'],
    [0, 10, '10 to ask about in the next 7 days'],
    [0, 0, '0 sessions in the next 7 days'],
  ])('says %i that have a date apart from %i that are to be asked about', (n, ask, said) => {
    const search = { ...everything, when: 'week' } as const
    const days = daysOf(search, sampleNow.date, sampleCalendar())
    const found = { n, ask, search, days, today: sampleNow.date, near: null, about: false }
    expect(finder.heading(found)).toBe(said)
  })

  it.each([
    [15, 1, '15', 'Show 15 sessions, 1 to ask about'],
    [0, 10, 'ask 10', 'Show 10 to ask about'],
    [0, 0, 'none', 'Show 0 sessions'],
  ])('says so on chips and on the button of the filters: %i and %i', (n, ask, chip, button) => {
    expect([filters.count({ n, ask }), filters.result({ n, ask }, 'sessions')]).toEqual([
      chip,
      button,
    ])
  })

  it('says of a circle round the middle of somewhere that it is about so wide', () => {
    const search = { ...everything, within: '5' } as const
    const days = daysOf(search, sampleNow.date, sampleCalendar())
    expect(
      finder.heading({
        n: 1,
        ask: 0,
        search,
        days,
        today: sampleNow.date,
        near: 'NR19 1',
        about: true,
      }),
    ).toBe('1 session within about 5 miles of NR19 1')
  })
})

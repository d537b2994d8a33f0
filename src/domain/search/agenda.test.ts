import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { agendaOf, meetsBy } from './agenda.ts'
import { find } from './find.ts'
import { finishedToday } from './whatsOn.ts'
import { everything, type Search } from './search.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

const on = (day: 'TU' | 'WE' | 'FR', at: string): Schedule[] => [
  { freq: 'WEEKLY', byday: [day], starts: time(at) },
]
const catalogue = sampleCatalogue({
  places: [samplePlace()],
  sessions: [
    sampleSession({ id: 'friday', schedules: on('FR', '10:00') }),
    sampleSession({ id: 'today-late', schedules: on('TU', '15:00') }),
    sampleSession({ id: 'today-soon', schedules: on('TU', '09:30') }),
    sampleSession({ id: 'early', schedules: on('TU', '07:00') }),
    sampleSession({ id: 'on-now', schedules: on('TU', '08:01') }),
    sampleSession({ id: 'untimed', schedules: [] }),
  ],
})
const where = { now: sampleNow, origin: null }
const search = (change: Partial<Search>): Search => ({ ...everything, ...change })

const told = (change: Partial<Search> = {}) =>
  agendaOf(find(catalogue, search(change), where).results).map(
    ({ date, results }) =>
      `${date}: ${results.map((one) => (one.is === 'session' ? one.session.id : one.place.id)).join(' ')}`,
  )

describe('the days of an answer', () => {
  it.each<[string, Partial<Search>, string[]]>([
    [
      'in time order, what has no date last',
      {},
      [
        '2026-11-24: on-now today-soon today-late',
        '2026-11-27: friday',
        '2026-12-01: early',
        'null: untimed',
      ],
    ],
    [
      'from a later day',
      { from: date('2026-11-26') },
      ['2026-11-27: friday', '2026-12-01: early on-now today-soon today-late', 'null: untimed'],
    ],
    ['places have no day', { show: 'places' }, ['null: testham-library']],
    ['nothing', { q: 'nothing of that name' }, []],
  ])('%s', (_, change, days) => {
    expect(told(change)).toEqual(days)
  })
})

it.each([
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2026-11-25', true],
])('by %s: the next meeting is %s', (day, by) => {
  const [first] = find(catalogue, search({ days: ['TU'] }), where).results
  expect(first && meetsBy(first, date(day))).toBe(by)
})

describe('what has finished today', () => {
  it.each<[string, Partial<Search>, string[]]>([
    ['09:00', {}, ['early']],
    ['09:00', { time: ['pm'] }, []],
    ['09:01', {}, ['early', 'on-now']],
    ['06:00', {}, []],
    ['23:59', { q: 'nothing of that name' }, []],
  ])('at %s, asked for %j: %j', (at, change, ids) => {
    const now = { ...sampleNow, time: time(at) }
    const finished = finishedToday(catalogue, search(change), { now, origin: null })
    expect(finished.map(({ session }) => session.id)).toEqual(ids)
  })
})

import { describe, expect, it } from 'vitest'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { agendaOf, keyOf, withCalledOff } from './agenda.ts'
import { find } from './find.ts'
import { defaultSearch, type Search } from './search.ts'
import { weekOf } from './week.ts'

const on = (byday: 'TU' | 'TH', at: string): Schedule[] => [
  { freq: 'WEEKLY', byday: [byday], starts: time(at) },
]
const off = ['2026-11-24', '2026-11-26'].map(date)
const changes = off.map((date) => ({ date, cancelled: true as const, note: 'snow' }))

/** Of four groups two have dates without a meeting: called off, or never to be. */
function catalogueOf({ exdates, ...change }: Partial<Session> & { exdates?: LocalDate[] }) {
  const without = (schedules: Schedule[]) => schedules.map((one) => ({ ...one, exdates }))
  return sampleCatalogue({
    places: [samplePlace({ id: 'near', lat: 52.5 }), samplePlace({ id: 'far', lat: 53.5 })],
    sessions: [
      sampleSession({ id: 'early', placeId: 'near', schedules: on('TU', '09:30') }),
      sampleSession({
        ...{ ...change, id: 'off', placeId: 'near' },
        schedules: without(on('TU', '10:00')),
      }),
      sampleSession({ id: 'late', placeId: 'near', schedules: on('TU', '11:00') }),
      sampleSession({
        ...{ ...change, id: 'thursday', placeId: 'far' },
        schedules: without(on('TH', '10:00')),
      }),
    ],
  })
}
const catalogue = catalogueOf({ changes })
const origin = { lat: 52.49, lon: 1 }
const asked = (change: Partial<Search>): Search => ({ ...defaultSearch, ...change })

function told(change: Partial<Search>, near = false) {
  const where = { now: sampleNow, origin: near ? origin : null }
  const { rows, off } = find(catalogue, asked(change), where)
  const byDay = change.sort !== 'distance'
  return agendaOf(withCalledOff(rows, off, byDay, true)).map(
    ({ date, results }) =>
      `${date?.slice(5)}: ${results.map((one) => (one.is === 'off' ? '-' : '') + one.session.id).join(' ')}`,
  )
}

describe('what was called off', () => {
  it.each<[string, Partial<Search>, boolean, string[]]>([
    [
      'stands at its time, under its day',
      {},
      false,
      ['11-24: early -off late', '11-26: -thursday'],
    ],
    ['only in the days looked at', { when: 'today' }, false, ['11-24: early -off late']],
    [
      'only before the next date, of days without end',
      { when: 'any' },
      false,
      ['11-24: early -off late', '11-26: -thursday', '12-01: off', '12-03: thursday'],
    ],
    ['only in the part of the day asked for', { time: ['pm'] }, false, []],
    ['only within the distance', { within: '5' }, true, ['11-24: early -off late']],
    ['only of places asked for', { show: 'places' }, false, []],
  ])('%s', (_, change, near, days) => {
    if (change.show === 'places')
      expect(find(catalogue, asked(change), { now: sampleNow, origin: null }).off).toEqual([])
    else expect(told(change, near)).toEqual(days)
  })

  it('waits for the row after it, in a list that is not drawn whole', () => {
    const { rows, off } = find(catalogue, asked({}), { now: sampleNow, origin: null })
    const drawn = (many: number) =>
      withCalledOff(rows.slice(0, many), off, true, false).map(keyOf).length
    expect([drawn(1), drawn(2)]).toEqual([1, 3])
  })

  it('is counted nowhere: an answer has the numbers it has without those dates', () => {
    const where = { now: sampleNow, origin: null }
    const numbers = (of: typeof catalogue) => {
      const { count, times, later, listed } = find(of, asked({}), where)
      const week = weekOf(of, asked({}), where)
      const ofDays = week.days.map((day) => day.count)
      return [count, times, later.length, listed.length, week.count, week.left, ...ofDays]
    }
    expect(numbers(catalogue)).toEqual(numbers(catalogueOf({ exdates: off })))
    expect(weekOf(catalogue, asked({}), where).off).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { defaultSearch, type Search } from './search.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { whatsOn } from './whatsOn.ts'

const on = (day: 'TU' | 'SA' | 'FR', at: string): Schedule => ({
  freq: 'WEEKLY',
  byday: [day],
  starts: time(at),
})
const catalogue = sampleCatalogue({
  places: [samplePlace({ id: 'near', lat: 52.5 }), samplePlace({ id: 'far', lat: 52.6 })],
  sessions: [
    sampleSession({
      id: 'early',
      placeId: 'far',
      schedules: [on('TU', '07:00'), on('SA', '18:00')],
    }),
    sampleSession({ id: 'far', placeId: 'far', schedules: [on('TU', '10:00')] }),
    sampleSession({ id: 'near', placeId: 'near', schedules: [on('TU', '10:00')] }),
    sampleSession({ id: 'untimed', placeId: 'near', schedules: [] }),
    sampleSession({
      id: 'waiting',
      placeId: 'near',
      holds: 'term-time',
      schedules: [on('FR', '10:00')],
    }),
  ],
})

function told(change: Partial<Search>, from: string, to: string) {
  const where = { now: sampleNow, origin: { lat: 52.49, lon: 1 } }
  const { meetings, toAskAbout } = whatsOn(
    catalogue,
    { ...defaultSearch, ...change },
    where,
    date(from),
    date(to),
  )
  return {
    on: meetings.map(
      ({ meeting, session }) =>
        `${meeting.date.slice(5)} ${meeting.starts} ${session.id} ${meeting.state}`,
    ),
    ask: toAskAbout.map(({ session, why }) => `${session.id} ${why}`),
  }
}

describe('what is on between two dates', () => {
  it('is in time order, nearest first, finished ones too', () => {
    expect(told({}, '2026-11-24', '2026-11-28')).toEqual({
      on: [
        '11-24 07:00 early finished',
        '11-24 10:00 near next',
        '11-24 10:00 far next',
        '11-27 10:00 waiting next',
        '11-28 18:00 early next',
      ],
      ask: ['untimed times-unknown'],
    })
  })

  it.each<[Partial<Search>, string[], string[]]>([
    [{ days: ['SA'] }, ['11-28 18:00 early next'], ['untimed times-unknown']],
    [{ time: ['eve'] }, ['11-28 18:00 early next'], ['untimed times-unknown']],
    [{ days: ['SU'], q: 'none' }, [], []],
    [{ within: '1', days: ['TU'] }, ['11-24 10:00 near next'], ['untimed times-unknown']],
  ])('%j', (change, meetings, ask) => {
    expect(told(change, '2026-11-24', '2026-11-28')).toEqual({ on: meetings, ask })
  })

  it('names those whose dates in these days nobody knows, if they are wanted', () => {
    expect(told({}, '2027-06-04', '2027-06-04').ask).toEqual([
      'untimed times-unknown',
      'waiting dates-not-confirmed',
    ])
    expect(told({ days: ['SA'] }, '2027-06-04', '2027-06-04').ask).toEqual([
      'untimed times-unknown',
    ])
  })
})

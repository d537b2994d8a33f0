import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { defaultSearch, timesOfDay, type Search } from './search.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { clashesBetween, nextDateAfter, startMoved, weekOf } from './week.ts'

const on = (byday: 'MO' | 'TU' | 'SA', starts: string, ends?: string): Schedule => ({
  freq: 'WEEKLY',
  byday: [byday],
  starts: time(starts),
  ...(ends && { ends: time(ends) }),
})

const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'near', name: 'Near', lat: 52.5 }),
    samplePlace({ id: 'far', name: 'Far', lat: 52.7 }),
  ],
  sessions: [
    sampleSession({ id: 'monday', placeId: 'near', schedules: [on('MO', '11:59')] }),
    sampleSession({ id: 'early', placeId: 'near', schedules: [on('TU', '10:00', '10:45')] }),
    sampleSession({ id: 'noon', placeId: 'near', schedules: [on('TU', '12:00')] }),
    sampleSession({ id: 'over', placeId: 'far', schedules: [on('TU', '10:30', '11:00')] }),
    sampleSession({ id: 'late', placeId: 'far', schedules: [on('TU', '11:00', '11:30')] }),
    sampleSession({ id: 'evening', placeId: 'far', schedules: [on('SA', '17:00')] }),
    sampleSession({ id: 'ask-far', placeId: 'far', schedules: [] }),
    sampleSession({ id: 'ask-near', placeId: 'near', schedules: [] }),
  ],
})
const where = { now: sampleNow, origin: { lat: 52.49, lon: 1 } }
const week = (change: Partial<Search> = {}) =>
  weekOf(catalogue, { ...defaultSearch, ...change }, where)

/** "2026-11-24 am early late": each part of a day that has something. */
const told = (change?: Partial<Search>) =>
  week(change).days.flatMap(({ date, parts }) =>
    timesOfDay
      .filter((part) => parts[part].length > 0)
      .map((part) => [date, part, ...parts[part].map(({ session }) => session.id)].join(' ')),
  )

describe('the seven days a search looks at', () => {
  it.each([
    ['today where nothing is said', null, '2026-11-24', '2026-11-30'],
    ['the date asked for', '2026-12-06', '2026-12-06', '2026-12-12'],
    ['today where that date is over', '2026-11-23', '2026-11-24', '2026-11-30'],
  ])('begin with %s', (_, said, from, to) => {
    const of = week({ from: said === null ? null : date(said) })
    expect(of).toMatchObject({ from, to })
    expect(of.days.map((day) => day.date)).toEqual(expect.arrayContaining([from, to]))
    expect(of.days).toHaveLength(7)
  })
})

describe('a week', () => {
  it('lays out by day and time of day, what has finished today too, and no day that is over', () => {
    expect(told()).toEqual([
      '2026-11-24 am early over late',
      '2026-11-24 pm noon',
      '2026-11-28 eve evening',
      '2026-11-30 am monday',
    ])
    expect(week()).toMatchObject({ count: 6, left: 6 })
    expect(week().days.map(({ count }) => count)).toEqual([4, 0, 0, 0, 1, 0, 1])
    const atNoon = { ...where, now: { ...sampleNow, time: time('11:45') } }
    const later = weekOf(catalogue, defaultSearch, atNoon)
    expect(later).toMatchObject({ count: 6, left: 3 })
    expect(later.days.map(({ left }) => left)).toEqual([1, 0, 0, 0, 1, 0, 1])
  })

  it('keeps to the search: its days, times and distance', () => {
    expect(told({ days: ['SA'] })).toEqual(['2026-11-28 eve evening'])
    expect(told({ time: ['pm'] })).toEqual(['2026-11-24 pm noon'])
    expect(told({ within: '5', days: ['TU'] })).toEqual([
      '2026-11-24 am early',
      '2026-11-24 pm noon',
    ])
  })

  it('ends with what is to be asked about, the nearest first', () => {
    expect(week().toAskAbout.map(({ session }) => session.id)).toEqual(['ask-near', 'ask-far'])
  })

  it.each([
    ['2026-11-24', null, null],
    ['2026-10-26', 'half-term', null],
    ['2026-12-25', 'school holidays', 'Christmas Day'],
    ['2027-05-03', null, 'Early May bank holiday'],
    ['2028-01-03', null, null],
  ])('knows what school and the bank do on %s', (on, schoolBreak, bankHoliday) => {
    const now = { ...sampleNow, date: date(on) }
    const found = weekOf(sampleCatalogue({ calendar: sampleCalendar() }), defaultSearch, {
      now,
      origin: null,
    }).days.find((day) => day.date === on)
    expect(found).toMatchObject({ schoolBreak, bankHoliday })
  })
})

it.each([
  ['2026-11-24', 1, '2026-12-01'],
  ['2026-12-05', -1, '2026-11-28'],
  ['2026-12-01', -1, null],
  ['2026-11-27', -1, null],
] as const)('from %s, moved by %s week, looks from %s', (from, by, expected) => {
  expect(startMoved(date(from), by, sampleNow.date)).toBe(expected)
})

describe('what comes after a week', () => {
  it.each<[string, Partial<Search>, string | null]>([
    ['the first meeting', {}, '2026-11-30'],
    ['of what is asked for', { time: ['eve'] }, '2026-12-05'],
    ['whatever is shown and in whatever order', { show: 'places', sort: 'distance' }, '2026-11-30'],
    ['nothing', { q: 'no such thing' }, null],
  ])('%s', (_, change, expected) => {
    const search = { ...defaultSearch, ...change }
    expect(nextDateAfter(catalogue, search, where, date('2026-11-29'))).toBe(expected)
  })
})

describe('picked sessions', () => {
  const clashes = (...picks: string[]) =>
    clashesBetween(catalogue, picks, where, date('2026-11-23'), date('2026-11-29')).map(
      ({ is, first, second }) => `${is} ${first.session.id} ${second.session.id}`,
    )

  it.each<[string, string[], string[]]>([
    ['overlap', ['over', 'early'], ['overlap early over']],
    ['are far apart', ['early', 'late'], ['tight early late']],
    ['do not meet', ['early', 'evening'], []],
    ['are one', ['early'], []],
    ['are not there', ['early', 'nothing', 'near'], []],
  ])('that %s', (_, picks, expected) => {
    expect(clashes(...picks)).toEqual(expected)
  })
})

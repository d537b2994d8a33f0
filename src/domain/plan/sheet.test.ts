import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import type { PublishedFiles } from '#domain/catalogue/catalogue.ts'
import { linkedItems } from './plan.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { sheetOf, type Sheet } from './sheet.ts'

const weekly = (byday: ('MO' | 'TU' | 'WE' | 'TH')[], starts = '10:00'): Schedule => ({
  freq: 'WEEKLY',
  byday,
  starts: time(starts),
  ends: time('12:00'),
})

function sheet(sessions: PublishedFiles['sessions'], ...others: string[]): Sheet {
  const catalogue = sampleCatalogue({ sessions })
  const picks = [...sessions.map(({ id }) => id), ...others]
  return sheetOf(linkedItems(picks, catalogue, sampleNow), catalogue, sampleNow)
}

const lines = ({ days }: Sheet) =>
  days.map(({ weekday, lines }) => [
    weekday,
    ...lines.map(({ is, of, time }) => `${is} ${of.number} ${of.session.id} ${time.starts}`),
  ])

const only = (over: Parameters<typeof sampleSession>[0]) =>
  sheet([sampleSession({ id: 'it', ...over })]).days[0]?.lines[0]?.of

describe('sheetOf', () => {
  it('goes by weekday from Monday, then by time, whatever the order picked, and numbers what it reads', () => {
    const made = sheet([
      sampleSession({ id: 'thursday', schedules: [weekly(['TH'])] }),
      sampleSession({ id: 'tuesday-late', schedules: [weekly(['TU'], '11:00')] }),
      sampleSession({ id: 'monday', schedules: [weekly(['MO'])] }),
      sampleSession({ id: 'tuesday-early', schedules: [weekly(['TU'], '09:30')] }),
    ])
    expect(lines(made)).toEqual([
      ['MO', 'session 1 monday 10:00'],
      ['TU', 'session 2 tuesday-early 09:30', 'session 3 tuesday-late 11:00'],
      ['TH', 'session 4 thursday 10:00'],
    ])
  })

  it('sets what meets on two days under the first, and points to it from the second', () => {
    const made = sheet([sampleSession({ id: 'twice', schedules: [weekly(['MO', 'WE'])] })])
    expect(lines(made)).toEqual([
      ['MO', 'session 1 twice 10:00'],
      ['WE', 'also 1 twice 10:00'],
    ])
  })

  it('puts what has no date after the days, then places, then what is gone', () => {
    const made = sheet(
      [sampleSession({ id: 'ask', schedules: [] }), sampleSession({ id: 'known' })],
      'testham-library',
      'no-such-session',
    )
    expect(lines(made)).toEqual([['TU', 'session 1 known 10:00']])
    expect(made.undated.map(({ number, session }) => [number, session.id])).toEqual([[2, 'ask']])
    expect(made.places.map(({ number, place }) => [number, place.id])).toEqual([
      [3, samplePlace().id],
    ])
    expect(made.gone).toEqual(['no-such-session'])
  })

  it('names the dates of what is not weekly, and only of that', () => {
    expect(only({ schedules: [weekly(['TU'])] })?.dates).toEqual([])
    const monthly: Schedule = { freq: 'MONTHLY', byday: ['1SA'], starts: time('10:00') }
    expect(only({ schedules: [monthly] })?.dates).toEqual(['2026-12-05', '2027-01-02'])
    const fortnightly: Schedule = {
      ...weekly(['TH']),
      freq: 'WEEKLY',
      byday: ['TH'],
      interval: 2,
      dtstart: date('2026-11-26'),
    }
    expect(only({ schedules: [fortnightly] })?.dates).toEqual([
      '2026-11-26',
      '2026-12-10',
      '2026-12-24',
      '2027-01-07',
    ])
  })

  it('names the dates that are off, with the reason, and does not name term for holiday play', () => {
    const off = only({ holds: 'term-time' })?.off.map(({ date }) => date)
    expect(off).toEqual(['2026-12-22', '2026-12-29'])
    const play = only({ holds: 'school-holidays' })
    expect(play?.dates).toEqual(['2026-12-22', '2026-12-29', '2027-02-16'])
    expect(play?.off).toEqual([])
  })

  it('keeps the usual time where one date is moved, and says which', () => {
    const of = only({
      changes: [{ date: date('2026-11-24'), starts: time('14:00'), note: 'hall in use' }],
    })
    expect(of?.times).toEqual([{ weekday: 'TU', starts: '10:00', ends: '10:45' }])
    expect(of?.moved).toMatchObject([{ date: '2026-11-24', starts: '14:00', moved: 'hall in use' }])
  })

  it('looks eight weeks on from the next date, however far that is', () => {
    const once: Schedule = { freq: 'DATES', dates: [date('2027-03-02')], starts: time('10:00') }
    expect(only({ schedules: [once] })?.times).toEqual([{ weekday: 'TU', starts: '10:00' }])
  })
})

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

  it('prints the time of the next dates where it changes, and keeps the change beside it', () => {
    const schedules = [
      { ...weekly(['TU']), until: date('2027-01-05') },
      { ...weekly(['TU'], '10:30'), dtstart: date('2027-01-12') },
    ] as Schedule[]
    const made = sheet([sampleSession({ id: 'it', schedules })])
    expect(lines(made)).toEqual([['TU', 'session 1 it 10:00']])
    expect(only({ schedules })?.times[0]?.line.times[1]).toMatchObject({
      from: '2027-01-12',
      starts: '10:30',
    })
  })

  it('stands under a day it meets on now, not one it starts on later', () => {
    const schedules = [
      { ...weekly(['MO']), dtstart: date('2027-02-01') } as Schedule,
      weekly(['TH']),
    ]
    const made = sheet([sampleSession({ id: 'it', schedules })])
    expect(lines(made)).toEqual([
      ['MO', 'also 1 it 10:00'],
      ['TH', 'session 1 it 10:00'],
    ])
  })

  it('keeps a weekday that only a time to come has', () => {
    const fifteenths = { freq: 'MONTHLY' as const, bymonthday: [15] }
    const schedules = [
      { ...fifteenths, starts: time('10:00'), until: date('2027-01-15') },
      { ...fifteenths, starts: time('11:00'), dtstart: date('2027-02-01') },
    ]
    const made = sheet([sampleSession({ id: 'it', schedules, onBankHolidays: true })])
    expect(lines(made)).toEqual([
      ['MO', 'also 1 it 11:00'],
      ['TU', 'session 1 it 10:00'],
      ['FR', 'also 1 it 10:00'],
    ])
  })

  it('keeps the rule of a weekday of which every date waits', () => {
    const monthly = { freq: 'MONTHLY', byday: ['-1MO', '1TH'], until: '2027-01-10' }
    const schedules = [{ ...monthly, dtstart: '2026-12-01', starts: '10:00' } as Schedule]
    const of = only({ schedules, onBankHolidays: undefined })
    expect(of?.times.map(({ weekday }) => weekday)).toEqual(['TH'])
    expect(of?.waiting.map(({ pattern }) => pattern)).toEqual([
      { freq: 'MONTHLY', interval: 1, byday: ['-1MO'] },
    ])
  })

  it('leaves out dates of the next weeks, and does not name term for holiday play', () => {
    const term = only({ holds: 'term-time' })
    expect(term?.leftOut.map(({ dates }) => dates)).toEqual([['2026-12-22', '2026-12-29']])
    const play = only({ holds: 'school-holidays' })
    expect(play?.times[0]?.line.times[0].dates.slice(0, 3)).toEqual([
      '2026-12-22',
      '2026-12-29',
      '2027-02-16',
    ])
    expect(play?.leftOut).toEqual([])
  })

  it('tells a run of dates off that begins in the next weeks to its end', () => {
    const until = date('2027-03-09')
    const made = sheetOf(
      linkedItems(['it'], closedFrom('2026-12-01'), sampleNow),
      closedFrom('2026-12-01'),
      sampleNow,
    )
    const [run] = made.days[0]?.lines[0]?.of.leftOut ?? []
    expect([run?.dates[0], run?.dates.at(-1)]).toEqual(['2026-12-01', '2027-03-02'])
    const later = closedFrom('2027-01-25')
    const unsaid = sheetOf(linkedItems(['it'], later, sampleNow), later, sampleNow)
    expect(unsaid.days[0]?.lines[0]?.of.leftOut).toEqual([])

    function closedFrom(from: string) {
      return sampleCatalogue({
        places: [
          samplePlace({
            closures: [{ from: date(from), to: date('2027-03-02'), note: 'new roof' }],
          }),
        ],
        sessions: [
          sampleSession({ id: 'it', schedules: [{ ...weekly(['TU']), until } as Schedule] }),
        ],
      })
    }
  })

  it.each<[string, Schedule, string[][]]>([
    [
      'dates of a list',
      {
        freq: 'DATES',
        dates: ['2026-12-05', '2026-12-09', '2026-12-14', '2027-03-06'].map(date),
        starts: time('10:00'),
      },
      [
        ['MO', '2026-12-14'],
        ['WE', '2026-12-09'],
        ['SA', '2026-12-05', '2027-03-06'],
      ],
    ],
    [
      'days of the month, in the next weeks',
      { freq: 'MONTHLY', bymonthday: [1, 15], starts: time('10:00') },
      [
        ['TU', '2026-12-01', '2026-12-15'],
        ['FR', '2027-01-01', '2027-01-15'],
      ],
    ],
    [
      'a day of the month, by four dates',
      { freq: 'MONTHLY', bymonthday: [25], starts: time('10:00') },
      [
        ['MO', '2027-01-25'],
        ['WE', '2026-11-25'],
        ['TH', '2027-02-25'],
        ['FR', '2026-12-25'],
      ],
    ],
    ['what meets every week, by no date', weekly(['MO', 'WE']), [['MO'], ['WE']]],
  ])('heads each weekday with its own dates: %s', (_, schedule, expected) => {
    const of = only({ schedules: [schedule], onBankHolidays: true })
    expect(of?.times.map(({ weekday, dates }) => [weekday, ...(dates ?? [])])).toEqual(expected)
  })

  it('heads each weekday of holiday play with its own dates', () => {
    const of = only({ schedules: [weekly(['MO', 'TU'])], holds: 'school-holidays' })
    expect(of?.times.map(({ weekday, dates }) => [weekday, dates?.[0]])).toEqual([
      ['MO', '2026-12-21'],
      ['TU', '2026-12-22'],
    ])
  })

  const course = { ...weekly(['TU']), until: date('2026-12-08') } as Schedule
  const toCome = { ...weekly(['TU']), dtstart: date('2027-06-01') } as Schedule
  it.each<[string, Schedule[], string | null]>([
    ['eight weeks on', [weekly(['TU'])], '2027-01-19'],
    ['no day of a course that ends before', [course], null],
    ['eight weeks on from a first date to come', [toCome], '2027-07-27'],
    ['the sooner of two', [toCome, weekly(['TU'])], '2027-01-19'],
    ['no day where no date is known', [], null],
  ])('names the day up to which dates off are told: %s', (_, schedules, until) => {
    const sessions = schedules.map((one, at) =>
      sampleSession({ id: `it-${at}`, schedules: [one], onBankHolidays: true }),
    )
    expect(sheet(sessions).until).toBe(until)
  })

  const mondays: Parameters<typeof sampleSession>[0] = {
    schedules: [weekly(['MO'])],
    holds: 'all-year',
    onBankHolidays: false,
  }
  const some = ['2026-12-05', '2026-12-24', '2026-12-25', '2027-03-26', '2027-06-08'].map(date)
  const listed: Schedule = { freq: 'DATES', dates: some, starts: time('10:00') }
  const endsLate = { ...weekly(['TU']), until: date('2027-07-20') } as Schedule
  it.each<[string, string, Parameters<typeof sampleSession>[0], string[], string | null]>([
    [
      'what waits for a calendar soon after the last date',
      '2027-03-01',
      mondays,
      ['2027-03-29', '2027-05-03', '2027-05-10'],
      null,
    ],
    [
      'the last of some dates, long after the others',
      '2026-11-24',
      { schedules: [listed], holds: 'all-year', onBankHolidays: false },
      ['2026-12-25', '2027-03-26', '2027-06-08'],
      null,
    ],
    [
      'an end that waits, of what has dates after those that are told',
      '2026-11-24',
      { schedules: [endsLate], holds: 'term-time', onBankHolidays: true },
      ['2026-12-22', '2027-06-01'],
      '2027-01-19',
    ],
  ])('says where the dates end that it promises: %s', (_, day, over, told, until) => {
    const catalogue = sampleCatalogue({ sessions: [sampleSession({ id: 'it', ...over })] })
    const now = { ...sampleNow, date: date(day) }
    const made = sheetOf(linkedItems(['it'], catalogue, now), catalogue, now)
    const leftOut = made.days[0]?.lines[0]?.of.leftOut
    expect(leftOut?.map(({ dates: [first] }) => first)).toEqual(told)
    expect(made.until).toBe(until)
  })

  it('tells the days of the next weeks on which a place is shut', () => {
    const shut = (from: string, to: string) => ({ from: date(from), to: date(to), note: 'roof' })
    const closures = [
      shut('2026-11-02', '2026-11-06'),
      shut('2026-11-20', '2026-11-24'),
      shut('2026-12-24', '2027-01-04'),
      shut('2027-03-01', '2027-03-01'),
    ]
    const catalogue = sampleCatalogue({ places: [samplePlace({ closures })] })
    const items = linkedItems(['testham-library'], catalogue, sampleNow)
    const { places, until } = sheetOf(items, catalogue, sampleNow)
    expect(places[0]?.closures).toEqual(closures.slice(1, 3))
    expect(until).toBe('2027-01-19')
  })

  it('keeps the rule of what waits for a calendar, alone or beside what has dates', () => {
    const waits = { ...weekly(['MO']), dtstart: date('2027-09-06') } as Schedule
    const alone = sheet([sampleSession({ id: 'it', schedules: [waits], holds: 'term-time' })])
    const both = only({ schedules: [weekly(['TU']), waits], holds: 'term-time' })
    for (const of of [alone.undated[0], both]) {
      expect(of?.waiting.map(({ times: [{ from }] }) => from)).toEqual(['2027-09-06'])
      expect(of?.leftOut.at(-1)).toMatchObject({
        reason: { why: 'dates-not-confirmed' },
        toTheEnd: true,
      })
    }
  })

  it('keeps the usual time where one date is moved, and says which', () => {
    const of = only({
      changes: [{ date: date('2026-11-24'), starts: time('14:00'), note: 'hall in use' }],
    })
    expect(of?.times).toMatchObject([{ weekday: 'TU', starts: '10:00', ends: '10:45' }])
    expect(of?.moved).toMatchObject([{ date: '2026-11-24', starts: '14:00', moved: 'hall in use' }])
  })

  it('looks eight weeks on from the next date, however far that is', () => {
    const once: Schedule = { freq: 'DATES', dates: [date('2027-03-02')], starts: time('10:00') }
    expect(only({ schedules: [once] })?.times).toMatchObject([{ weekday: 'TU', starts: '10:00' }])
  })
})

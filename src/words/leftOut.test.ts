import { describe, expect, it } from 'vitest'
import type { LeftOut } from '#domain/time/leftOut.ts'
import type { SkipReason } from '#domain/time/meeting.ts'
import { date, sampleNow, time } from '#testing/samples.ts'
import { leftOut } from './leftOut.ts'

const out = (reason: SkipReason, days: string[], over: Partial<LeftOut> = {}): LeftOut => ({
  reason,
  dates: days.map(date) as LeftOut['dates'],
  starts: null,
  toTheEnd: false,
  ...over,
})
const boiler: SkipReason = { why: 'cancelled', note: 'boiler' }
const christmas: SkipReason = { why: 'bank-holiday-unknown', name: 'Christmas Day' }

describe('dates left out, read on 24 November 2026', () => {
  it.each<[SkipReason, string]>([
    [{ why: 'school-holidays', name: 'half-term' }, 'Not on 1 December (half-term)'],
    [{ why: 'term-time', name: 'Autumn 2026' }, 'Not on 1 December (school holidays only)'],
    [
      { why: 'bank-holiday', name: 'Christmas Day' },
      'Not on 1 December (bank holiday: Christmas Day)',
    ],
    [{ why: 'place-shut', note: 'painting' }, 'Not on 1 December (closed: painting)'],
    [boiler, 'Not on 1 December (cancelled: boiler)'],
    [
      { why: 'cancelled', note: 'Staff training.' },
      'Not on 1 December (cancelled: Staff training)',
    ],
    [
      { why: 'bank-holiday', name: 'Boxing Day (substitute day)' },
      'Not on 1 December (bank holiday: Boxing Day, substitute day)',
    ],
    [
      { why: 'bank-holiday', name: 'Early May bank holiday' },
      'Not on 1 December (Early May bank holiday)',
    ],
    [{ why: 'not-on-date' }, 'Not on 1 December'],
    [christmas, '1 December is a bank holiday: ask if it is on'],
    [{ why: 'dates-not-confirmed' }, '1 December is not confirmed yet'],
    [
      { why: 'over-early', from: time('08:00'), to: time('08:45'), note: 'party' },
      '1 December: 8am to 8:45am, finished (party)',
    ],
    [
      { why: 'over-early', from: time('08:00'), note: 'Party (staff).' },
      '1 December: 8am, finished (Party, staff)',
    ],
  ])('for %j', (reason, said) => {
    const one = out(reason, ['2026-12-01'])
    expect(leftOut.phrases([one], { on: sampleNow.date, byName: true })).toEqual([said])
  })

  const five = ['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2027-01-05']
  it.each<[string, LeftOut[], string[]]>([
    [
      'a reason once for all its days',
      [out(boiler, ['2026-12-01']), out(boiler, ['2026-12-29', '2027-01-05'])],
      ['Not on 1 and 29 December, and 5 January 2027 (cancelled: boiler)'],
    ],
    [
      'reasons apart',
      [out(boiler, ['2026-12-01']), out({ why: 'not-on-date' }, ['2026-12-08'])],
      ['Not on 8 December; 1 December (cancelled: boiler)'],
    ],
    [
      'one of two starts of a day',
      [out(boiler, ['2026-12-01'], { starts: time('14:00') })],
      ['Not on 1 December at 2pm (cancelled: boiler)'],
    ],
    [
      'many in a row from first to last',
      [out(boiler, five), out(boiler, ['2027-02-02'])],
      ['Not on 2 February and from 1 December to 5 January (cancelled: boiler)'],
    ],
    [
      'a row over years with both of them',
      [out(boiler, [...five, '2027-12-28'])],
      ['Not from 1 December 2026 to 28 December 2027 (cancelled: boiler)'],
    ],
    ['a row alone', [out(boiler, five)], ['Not from 1 December to 5 January (cancelled: boiler)']],
    [
      'bank holidays without their names',
      [
        out({ why: 'bank-holiday', name: 'Christmas Day' }, ['2026-12-25']),
        out({ why: 'bank-holiday', name: 'New Year' }, ['2027-01-01']),
      ],
      ['Not on 25 December and 1 January 2027 (bank holiday)'],
    ],
    [
      'what nobody knows, which is never "not on"',
      [out(christmas, ['2026-12-25']), out(christmas, ['2026-12-28']), out(boiler, ['2027-01-01'])],
      [
        'Not on 1 January (cancelled: boiler)',
        '25 and 28 December are bank holidays: ask if it is on',
      ],
    ],
    [
      'what is known to be followed by what is not',
      [out({ why: 'dates-not-confirmed' }, ['2027-06-01', '2028-06-06'], { toTheEnd: true })],
      ['Dates from 1 June are not confirmed yet'],
    ],
    [
      'what is not known yet between dates that are',
      [out({ why: 'dates-not-confirmed' }, ['2026-12-01', '2026-12-08'])],
      ['Dates from 1 December to 8 December are not confirmed yet'],
    ],
    ['nothing of nothing', [], []],
  ])('%s', (_, all, said) => {
    expect(leftOut.phrases(all, { on: sampleNow.date })).toEqual(said)
  })
})

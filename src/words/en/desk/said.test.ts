import { expect, it } from 'vitest'
import type { LeftOut } from '#domain/time/leftOut.ts'
import { date, sampleNow, time } from '#testing/samples.ts'
import { dayOff, problems, quoted } from './said.ts'

it.each<[LeftOut['reason'], string | null, string]>([
  [{ why: 'cancelled', note: 'boiler.' }, null, 'Not on Tuesday 5 January (cancelled: boiler)'],
  [
    { why: 'cancelled', note: 'boiler' },
    '14:00',
    'Not on Tuesday 5 January at 2pm (cancelled: boiler)',
  ],
  [
    { why: 'bank-holiday', name: 'New Year (substitute day)' },
    null,
    'Not on Tuesday 5 January (bank holiday: New Year, substitute day)',
  ],
  [{ why: 'place-shut', note: 'painting' }, null, 'Not on Tuesday 5 January (closed: painting)'],
  [{ why: 'not-on-date' }, null, 'Not on Tuesday 5 January'],
  [
    { why: 'bank-holiday-unknown', name: 'New Year' },
    null,
    'Tuesday 5 January is a bank holiday: ask if it is on',
  ],
  [{ why: 'dates-not-confirmed' }, null, 'Tuesday 5 January is not confirmed yet'],
  [
    { why: 'over-early', from: time('08:00'), to: time('08:45'), note: 'Party (staff).' },
    null,
    'Tuesday 5 January: 8am to 8:45am, finished (Party, staff)',
  ],
])('says the weekday of a date that is off for %j', (reason, starts, said) => {
  const one = { reason, starts: starts === null ? null : time(starts), toTheEnd: false }
  expect(dayOff({ ...one, dates: [date('2027-01-05')] }, sampleNow.date)).toBe(said)
})

it.each([
  [0, 1, '1 warning'],
  [2, 0, '2 errors'],
  [1, 2, '1 error and 2 warnings'],
])('counts %i errors and %i warnings', (errors, warnings, said) => {
  expect(problems(errors, warnings)).toBe(said)
})

it('says what somebody typed, and never long', () => {
  expect(quoted('25:00')).toBe('“25:00”')
  expect(quoted('x'.repeat(50))).toBe(`“${'x'.repeat(40)}…”`)
})

import { expect, it } from 'vitest'
import { today } from '#testing/desk/openReferral.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'
import { rowOf } from './row.ts'
import { windowOf } from './window.ts'

/** The window of Tuesdays from 10:00, with what else the row says; today is Tuesday 24 November 2026. */
function windowWith(over: Partial<TheirSchedule>) {
  const row = { freq: 'WEEKLY', byday: ['TU'], bymonthday: [], opens: '10:00', more: [], ...over }
  const draft = rowOf(row)
  if (draft.is === 'held') throw new Error(draft.reason)
  return windowOf(row, draft, today)
}

const fortnight = { interval: 2, dtstart: '2026-11-03' }

it.each<[what: string, over: Partial<TheirSchedule>, window: object]>([
  ['nothing said', {}, { is: 'window', dtstart: undefined, until: undefined }],
  ['until past: it has ended', { until: '2026-11-23' }, { is: 'ended', on: '2026-11-23' }],
  ['until today: once more', { until: '2026-11-24' }, { is: 'window', until: '2026-11-24' }],
  ['until that is no day', { until: '2026-02-30' }, { is: 'held', field: 'until' }],
  ['valid_to past: not known', { validTo: '2026-11-23' }, { is: 'held', field: 'valid_to' }],
  ['valid_to that is no day', { validTo: 'soon' }, { is: 'held', field: 'valid_to' }],
  [
    'valid_to to come: known so far',
    { validTo: '2026-12-18' },
    { is: 'window', until: '2026-12-18', knownUntil: '2026-12-18' },
  ],
  [
    'an end before valid_to is an end',
    { until: '2026-12-01', validTo: '2026-12-18' },
    { is: 'window', until: '2026-12-01' },
  ],
  [
    'valid_to past and an end to come',
    { until: '2027-03-01', validTo: '2026-10-01' },
    { is: 'held', field: 'valid_to' },
  ],
  ['valid_from past', { validFrom: '2026-09-01' }, { is: 'window', dtstart: undefined }],
  ['valid_from to come', { validFrom: '2027-01-05' }, { is: 'window', dtstart: '2027-01-05' }],
  [
    'a fortnight keeps its phase',
    { ...fortnight, validFrom: '2026-12-02' },
    { is: 'window', dtstart: '2026-12-15' },
  ],
  [
    'a month does not',
    { ...fortnight, freq: 'MONTHLY', byday: ['1TU'], validFrom: '2026-12-02' },
    { is: 'held', field: 'valid_from' },
  ],
  [
    'an end before its start',
    { validFrom: '2027-02-01', validTo: '2027-01-01' },
    { is: 'held', field: 'valid_to' },
  ],
])('%s', (_, over, window) => {
  expect(windowWith(over)).toMatchObject(window)
})

import { describe, expect, it } from 'vitest'
import { today } from '#testing/desk/openReferral.ts'
import type { TheirSchedule } from '#desk/openReferral/theirs.ts'
import { claimsIn } from './claims.ts'
import { draftOf } from './draft.ts'
import { agree } from './prose.ts'

/** Tuesdays from 10:00 to 11:30, or what else a row says. */
const rowOf = (over: Partial<TheirSchedule> = {}): TheirSchedule => ({
  freq: 'WEEKLY',
  byday: ['TU'],
  bymonthday: [],
  opens: '10:00',
  closes: '11:30',
  more: [],
  ...over,
})

function agreed(own: string, over: Partial<TheirSchedule> = {}, service = '', isOnlyRow = true) {
  const draft = draftOf(rowOf(over))
  if (draft.is === 'held') throw new Error(draft.reason)
  return agree(draft, { own: claimsIn(own), service: claimsIn(service), isOnlyRow }, today)
}

const monthly = { freq: 'MONTHLY', byday: ['1TU', '3TU'] }
const noTimes = { opens: undefined, closes: undefined }

describe('a row of Tuesdays, 10:00 to 11:30', () => {
  it.each<[own: string, over?: Partial<TheirSchedule>, service?: string]>([
    ['Tuesdays 10am - 11.30am'],
    ['Term time only'],
    ['', {}, 'Songs on a Tuesday. Ages 0 to 4, £2.50 to £3.50.'],
    ['', {}, 'Open Monday to Friday'],
    ['1st and 3rd Tuesday of the month', monthly],
    ['fortnightly', { interval: 2, dtstart: '2026-11-24' }],
    ['July to November', { dtstart: '2026-07-07' }],
  ])('agrees with "%s" (%j) and goes on as it is', (own, over, service) => {
    const draft = draftOf(rowOf(over))
    expect(agreed(own, over, service)).toEqual({ is: 'agreed', draft })
  })

  it.each<[own: string, over: Partial<TheirSchedule>, read: object]>([
    ['2nd Tuesday of the month', {}, { draft: { freq: 'MONTHLY', days: [], nth: ['2TU'] } }],
    ['1st and 3rd Tuesday', {}, { draft: { nth: ['1TU', '3TU'] } }],
    ['Tuesday 8 December', {}, { dates: ['2026-12-08'] }],
    ['10am to 11.30am', noTimes, { draft: { starts: '10:00', ends: '11:30' } }],
  ])('is put right by "%s", which says so', (own, over, read) => {
    expect(agreed(own, over)).toMatchObject({
      is: 'agreed',
      read: { found: expect.stringContaining(own.slice(0, 5)) as string },
      ...read,
    })
  })

  it.each<[own: string, reason: RegExp, over?: Partial<TheirSchedule>]>([
    ['2nd Monday of the month', /days of the month/],
    ['2nd Tuesday of the month', /days of the month/, monthly],
    ['Saturday 8 April', /names a date/],
    ['Tuesday 8 September', /names a date/],
    ['12 December', /names a date/],
    ['fortnightly', /every second week/],
    ['every other Tuesday', /every second week/],
    ['once a month', /says monthly/],
    ['Wednesdays', /other days/],
    ['2pm to 3pm', /other times/],
    ['', /no times/, noTimes],
    ['10am to 11am or 1pm to 2pm', /no times/, noTimes],
    ['July to November', /names months, .*held back all the year/],
    ['not August', /months when it is off, .*held back all the year/],
    ['ring for dates', /vary/],
    ['dates vary', /vary/],
  ])('is held back by "%s"', (own, reason, over) => {
    expect(agreed(own, over)).toMatchObject({
      is: 'held',
      reason: expect.stringMatching(reason) as string,
    })
  })

  it.each([
    ['2nd Monday of the month'],
    ['Fun day Saturday 8 April'],
    ['fortnightly'],
    ['Wednesdays'],
    ['not August'],
    ['ring for dates'],
  ])('is held back where the service says "%s" of one row among several', (service) => {
    expect(agreed('', {}, service, false)).toMatchObject({ is: 'held' })
  })

  it('is read by the service only where it has no other row', () => {
    const service = '2nd Tuesday of the month'
    expect(agreed('', {}, service, true)).toMatchObject({ draft: { nth: ['2TU'] } })
    expect(agreed('', {}, service, false)).toMatchObject({ is: 'held' })
  })
})

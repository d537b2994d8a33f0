import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { schedule } from './schedule.ts'
import { strictly } from '#data/schema.ts'

const checked = strictly(schedule)

const weekly = { freq: 'WEEKLY', byday: ['TU'], starts: '10:00', ends: '10:45' }
const monthly = { freq: 'MONTHLY', byday: ['1SA', '3SA'], starts: '10:00' }
const dates = { freq: 'DATES', dates: ['2026-12-05'], starts: '10:00', ends: '12:00' }

describe('a schedule', () => {
  it.each([
    ['weekly', weekly],
    ['weekly on some days', { ...weekly, byday: ['MO', 'FR'] }],
    ['without an end', { ...weekly, ends: undefined }],
    ['fortnightly from a date', { ...weekly, interval: 2, dtstart: '2026-09-09' }],
    ['every week, said as interval 1', { ...weekly, interval: 1 }],
    ['between two dates', { ...weekly, dtstart: '2026-09-09', until: '2026-09-09' }],
    ['with dates left out', { ...weekly, exdates: ['2026-12-29'] }],
    ['first and third Saturday', monthly],
    ['last Friday', { ...monthly, byday: ['-1FR'] }],
    ['the 15th', { freq: 'MONTHLY', bymonthday: [15], starts: '14:00', ends: '15:00' }],
    ['fixed dates', dates],
  ])('may be %s', (_, value) => {
    expect(safeParse(checked, value).issues).toBeUndefined()
  })

  it.each([
    ['daily', { ...weekly, freq: 'DAILY' }],
    ['weekly on no day', { ...weekly, byday: [] }],
    ['weekly on one day twice', { ...weekly, byday: ['TU', 'TU'] }],
    ['weekly on a day of the month', { ...weekly, bymonthday: [2] }],
    ['weekly on a first Tuesday', { ...weekly, byday: ['1TU'] }],
    ['monthly on a plain day', { ...monthly, byday: ['SA'] }],
    ['monthly on the sixth Saturday', { ...monthly, byday: ['6SA'] }],
    ['monthly on a zeroth Saturday', { ...monthly, byday: ['0SA'] }],
    ['monthly on day 0', { freq: 'MONTHLY', bymonthday: [0], starts: '14:00' }],
    ['monthly on day 32', { freq: 'MONTHLY', bymonthday: [32], starts: '14:00' }],
    ['monthly on nothing', { freq: 'MONTHLY', starts: '14:00' }],
    ['monthly both ways', { ...monthly, bymonthday: [15] }],
    ['fortnightly without a first date', { ...weekly, interval: 2 }],
    ['every half week', { ...weekly, interval: 0.5, dtstart: '2026-09-09' }],
    ['every no week', { ...weekly, interval: 0 }],
    ['over before it starts', { ...weekly, dtstart: '2026-09-09', until: '2026-09-08' }],
    ['ending when it starts', { ...weekly, ends: '10:00' }],
    ['ending before it starts', { ...dates, ends: '09:00' }],
    ['at 24:00', { ...weekly, starts: '24:00', ends: undefined }],
    ['at 9:30', { ...weekly, starts: '9:30', ends: undefined }],
    ['on 30 February', { ...dates, dates: ['2026-02-30'] }],
    ['fixed dates with an interval', { ...dates, interval: 2 }],
  ])('may not be %s', (_, value) => {
    expect(safeParse(checked, value).success).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySchedule } from '#testing/arbitrary.ts'
import { readMeeting, writeMeeting } from './meetingText.ts'

const weekly = { freq: 'WEEKLY', byday: ['TU'] }
const cases: [text: string, schedule: object, holds?: string][] = [
  [
    'every Tuesday in term time, 10 to 10:45',
    { ...weekly, starts: '10:00', ends: '10:45' },
    'term-time',
  ],
  ['Tuesdays 9.30-11am term time only', { ...weekly, starts: '09:30', ends: '11:00' }, 'term-time'],
  ['Tues 1 to 2:30pm', { ...weekly, starts: '13:00', ends: '14:30' }],
  ['Tuesday 11-1pm', { ...weekly, starts: '11:00', ends: '13:00' }],
  ['first Saturday, 10am', { freq: 'MONTHLY', byday: ['1SA'], starts: '10:00' }],
  [
    '1st & 3rd Weds at 2pm to 3pm',
    { freq: 'MONTHLY', byday: ['1WE', '3WE'], starts: '14:00', ends: '15:00' },
  ],
  [
    'every other Wednesday from 9 September 2026 until 20 July 2027, 1pm to 2:30pm',
    {
      freq: 'WEEKLY',
      interval: 2,
      byday: ['WE'],
      dtstart: '2026-09-09',
      until: '2027-07-20',
      starts: '13:00',
      ends: '14:30',
    },
  ],
  [
    '5 December 2026, 12 December 2026, 10:00 to 12:00',
    { freq: 'DATES', dates: ['2026-12-05', '2026-12-12'], starts: '10:00', ends: '12:00' },
  ],
  [
    'Mondays in the school holidays, midday',
    { freq: 'WEEKLY', byday: ['MO'], starts: '12:00' },
    'school-holidays',
  ],
]

describe('when a group meets', () => {
  it.each(cases)('%s', (text, schedule, holds) => {
    expect(readMeeting(text)).toEqual({ is: 'read', schedule, holds })
  })

  it.each([
    ['every Tuesday', /^days and a time, like “every Tuesday, 10am to 10:45am”/],
    ['every Tuesday, 1 to 2', /am or pm/],
    ['every Tuesday, 3pm to 2pm', /end after the start/],
    ['every other Tuesday, 10am', /first date/],
    ['every Tuesday from 31 September 2026, 10am', /dates that exist/],
    ['every other Tuesday from 3 December, 10am', /with its year.*3 December 2026/],
    [
      'every Tuesday until 16 December, 10am',
      /^a date with its year, like “until 16 December 2026”/,
    ],
    [
      'every Tuesday starting on 3 Dec, 10am',
      /^a date with its year, like “starting on 3 Dec 2026”/,
    ],
    ['every Tuesday from 12 noon until 2 foo', /“foo” cannot be read/],
    [
      'Wednesdays, 9:30am to 11am, last one 16 December',
      /^days and times alone: “last one 16 December” cannot be read.*until 16 December 2026/,
    ],
    ['Wednesdays, 9:30am to 11am (ring first)', /“\(ring first\)” cannot be read/],
    [
      'Wednesdays, last one 16 December, 10am',
      /days like.*“Wednesdays, last one 16 December” cannot/,
    ],
    ['now and then, 10am', /days like/],
    ['', /^days and a time, like “every Tuesday, 10am to 10:45am”/],
  ])('asks about “%s”, and guesses nothing', (text, expected) => {
    const read = readMeeting(text)
    expect(read.is === 'misread' && read.expected).toMatch(expected)
  })

  it('is read back as it was written, for any schedule', () => {
    const whole = anySchedule.filter(
      (it) =>
        it.starts >= '06:00' &&
        !(it.freq === 'MONTHLY' && it.bymonthday?.some((day) => day < 1)) &&
        (it.freq === 'DATES'
          ? it.dates.length > 0
          : (it.interval ?? 1) === 1 || it.dtstart !== undefined),
    )
    fc.assert(
      fc.property(whole, (one) => {
        const schedule = JSON.parse(JSON.stringify({ ...one, exdates: undefined })) as typeof one
        expect(readMeeting(writeMeeting(schedule))).toEqual({
          is: 'read',
          schedule,
          holds: undefined,
        })
      }),
    )
  })
})

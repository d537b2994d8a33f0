import { describe, expect, it } from 'vitest'
import { readOpening } from './openingText.ts'

describe('opening hours as they are typed', () => {
  it.each([
    ['', undefined],
    ['never', []],
    ['Mon to Wed: 9.30am to 5pm', [{ byday: ['MO', 'TU', 'WE'], opens: '09:30', closes: '17:00' }]],
    ['Tues and Thurs 9am-12 noon', null],
    ['Tues & Thurs: 9am - noon', [{ byday: ['TU', 'TH'], opens: '09:00', closes: '12:00' }]],
    [
      'Saturdays 10:00 to 13:00 (not in August)',
      [{ byday: ['SA'], opens: '10:00', closes: '13:00', note: 'not in August' }],
    ],
    [
      'weekdays: 9 to 17:00\nSunday: 10 to 12',
      [
        { byday: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' },
        { byday: ['SU'], opens: '10:00', closes: '12:00' },
      ],
    ],
    // Could be at night, ends before it begins, and no day.
    ['Mon: 1 to 5', null],
    ['Mon: 5pm to 9am', null],
    ['Someday: 9am to 5pm', null],
    ['Fri to Mon: 9am to 5pm', null],
    ['Mon: by appointment', null],
  ])('%j', (text, hours) => {
    const read = readOpening(text)
    if (hours === null) expect(read.is).toBe('misread')
    else expect(read).toEqual({ is: 'read', hours })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySchedule } from '#testing/arbitrary.ts'
import {
  choice,
  money,
  months,
  number,
  time,
  weekdayList,
  yesNo,
  type Cell,
  listOf,
} from './cell.ts'
import { readDate, writeDate, readTime } from './dateAndTime.ts'
import { decode, harmless, restored } from './csvText.ts'
import { nearest } from '#desk/words.ts'
import { line, link, phone, postcode, text } from './texts.ts'
import { readWhen, weekdaysIn, writeWhen } from './when.ts'

const valueOf = (cell: Cell, text: string) => {
  const read = cell.read(text)
  return read.is === 'read' ? read.value : null
}

it.each([
  ['24/11/2026', '2026-11-24'],
  ['5/1/2027', '2027-01-05'],
  ['24-Nov-26', '2026-11-24'],
  ['24 Nov 2026', '2026-11-24'],
  ['Tuesday, 24th November 2026', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['24/11/2026 00:00:00', '2026-11-24'],
  ['46350', '2026-11-24'],
  ['11/24/2026', null],
  ['30/02/2026', null],
  ['24 Novel 2026', null],
  ['24/11', null],
  ['next Tuesday', null],
])('the date %s is %s', (cell, date) => {
  expect(readDate(cell)).toBe(date)
})

it.each([
  ['10:00', '10:00'],
  ['10:00:00', '10:00'],
  ['9:30', '09:30'],
  ['10.00', '10:00'],
  ['10.30', '10:30'],
  ['10.3', '10:30'],
  ['10', '10:00'],
  ['930', '09:30'],
  ['1015', '10:15'],
  ['0930', '09:30'],
  ['10am', '10:00'],
  ['9:30 AM', '09:30'],
  ['1.30 p.m.', '13:30'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['midday', '12:00'],
  ['0.416666666666667', '10:00'],
  ['13pm', null],
  ['975', null],
  ['10155', null],
  ['10.5', null],
  ['25:00', null],
  ['10:00:30', null],
  ['ten', null],
])('the time %s is %s', (cell, time) => {
  expect(readTime(cell)).toBe(time)
})

describe('days', () => {
  it.each([
    ['every Tuesday', { freq: 'WEEKLY', byday: ['TU'] }],
    ['Tuesdays', { freq: 'WEEKLY', byday: ['TU'] }],
    ['Mon, Weds & Fri', { freq: 'WEEKLY', byday: ['MO', 'WE', 'FR'] }],
    ['Monday to Friday', { freq: 'WEEKLY', byday: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
    ['Mon-Fri', { freq: 'WEEKLY', byday: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
    ['Mon – Wed', { freq: 'WEEKLY', byday: ['MO', 'TU', 'WE'] }],
    ['Tues/Thurs', { freq: 'WEEKLY', byday: ['TU', 'TH'] }],
    ['weekly on Thursday', { freq: 'WEEKLY', byday: ['TH'] }],
    ['fortnightly on Wednesday', { freq: 'WEEKLY', interval: 2, byday: ['WE'] }],
    ['every 3 weeks on Monday', { freq: 'WEEKLY', interval: 3, byday: ['MO'] }],
    ['1st and 3rd Saturday', { freq: 'MONTHLY', byday: ['1SA', '3SA'] }],
    ['the first Monday of the month', { freq: 'MONTHLY', byday: ['1MO'] }],
    ['first Tues of month', { freq: 'MONTHLY', byday: ['1TU'] }],
    ['1st Weds in month', { freq: 'MONTHLY', byday: ['1WE'] }],
    ['1st and last Friday', { freq: 'MONTHLY', byday: ['1FR', '-1FR'] }],
    ['2nd last Sunday', { freq: 'MONTHLY', byday: ['-2SU'] }],
    ['last Friday of every month', { freq: 'MONTHLY', byday: ['-1FR'] }],
    ['1st Monday, every 2 months', { freq: 'MONTHLY', interval: 2, byday: ['1MO'] }],
    ['1st and 15th of the month', { freq: 'MONTHLY', bymonthday: [1, 15] }],
    ['05/12/2026; 12/12/2026', { freq: 'DATES', dates: ['2026-12-05', '2026-12-12'] }],
  ])('%s', (cell, days) => {
    expect(readWhen(cell)).toEqual(days)
  })

  it.each([
    'most Tuesdays',
    'every second Wednesday',
    '15th',
    'Friday to',
    'to Friday',
    'various',
    'term',
  ])('%s is not guessed at', (cell) => {
    expect(readWhen(cell)).toBeNull()
  })

  it('come back as they were', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        // Days from a month's end are no part of what is published.
        fc.pre(schedule.freq !== 'MONTHLY' || !schedule.bymonthday?.some((day) => day < 1))
        const { freq, interval, byday, bymonthday, dates } = { ...schedule } as ReturnType<
          typeof readWhen
        > &
          object
        expect(readWhen(writeWhen(schedule))).toEqual({ freq, interval, byday, bymonthday, dates })
      }),
      { numRuns: 500 },
    )
  })
})

it.each<[string, Cell, string, unknown]>([
  ['money', money, 'free', 0],
  ['money', money, '£2.50', 250],
  ['money', money, '2.5', 250],
  ['money', money, '50p', 50],
  ['money', money, 'two pounds', null],
  ['months', months, '5 years', 60],
  ['months', months, '18 months', 18],
  ['months', months, 'six', null],
  ['number', number, '52,68', 52.68],
  ['number', number, '-1.5', -1.5],
  ['yes or no', yesNo, 'TRUE', true],
  ['choice', choice({ 'drop-in': 'drop in' }), 'Drop-in', 'drop-in'],
  ['choice', choice({ 'drop-in': 'drop in' }), 'walk in', null],
  ['weekdays', weekdayList, 'Mon and Tue', ['MO', 'TU']],
])('%s: %o reads %s as %s', (_, cell, text, value) => {
  expect(valueOf(cell, text)).toEqual(value)
})

const anyText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((it) => it.trim().replaceAll('\uFFFD', '') || 'x')

it('a list comes back as it was', () => {
  const cell = listOf(text)
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, fc.constantFrom('none', 'None', ';', '\\', 'a;b'))),
      (list) => {
        expect(valueOf(cell, cell.write(list))).toEqual(list)
      },
    ),
  )
})

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+44 1263', '-x', '@sum', "'=1", '\tx', '＝1'])(
    '%s is made harmless',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`)
      expect(restored(harmless(cell))).toBe(cell)
    },
  )

  it('comes back, and every other text is left alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '1', '.') }),
        (text) => {
          expect(restored(harmless(text))).toBe(text)
          expect(/^[=+@]/.test(harmless(text))).toBe(false)
        },
      ),
    )
  })

  it('is no number', () => {
    expect(harmless('-1.5')).toBe('-1.5')
  })
})

it.each([
  ['UTF-8', new TextEncoder().encode('Café')],
  ['Windows-1252', new Uint8Array([67, 97, 102, 0xe9])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 67, 0, 97, 0, 102, 0, 0xe9, 0])],
])('%s is read', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ text: 'Café', encoding })
})

it.each([
  ['Titel', 'Title'],
  ['Sesion id', 'Session id'],
  ['Colour', undefined],
])('%s is most likely %s', (word, meant) => {
  expect(nearest(word, ['Title', 'Session id', 'Starts'])).toBe(meant)
})

it('a date is written as people in Britain do', () => {
  expect(writeDate('2026-11-05')).toBe('05/11/2026')
})

it.each([
  ['1.30', '1:30pm, if it is in the afternoon, or 1:30am, if it is in the night'],
  ['2', '2:00pm, if it is in the afternoon, or 2:00am, if it is in the night'],
  ['01:30', '1:30pm, if it is in the afternoon, or 1:30am, if it is in the night'],
  ['0.4', '12:40pm, if it is in the afternoon, or 12:40am, if it is in the night'],
  ['0.0625', '1:30pm, if it is in the afternoon, or 1:30am, if it is in the night'],
])('the time %s is asked about', (cell, expected) => {
  expect(time.read(cell)).toEqual({ is: 'misread', expected })
})

it.each(['1:30pm', '1.30am', '12:40am', '10', '13.30', 'midnight'])(
  'the time %s is plain',
  (cell) => {
    expect(time.read(cell).is).toBe('read')
  },
)

it('a time in the night says so', () => {
  expect(['00:40', '01:30', '06:00'].map(time.write)).toEqual(['12:40am', '1:30am', '06:00'])
})

it.each<[string, Cell, string, string]>([
  ['a number without its first 0', phone, '1603453210', '01603453210'],
  ['a number without its first 0, spaced', phone, '1603 453210', '01603 453210'],
  ['a short number', phone, '111', '111'],
  ['a number of abroad', phone, '+44 1603 453210', '+44 1603 453210'],
  ['a website without https', link, 'www.norfolk.gov.uk/x', 'https://www.norfolk.gov.uk/x'],
  ['a postcode in small letters', postcode, 'nr19 1dp', 'NR19 1DP'],
  ['a postcode without its space', postcode, 'NR191DP', 'NR19 1DP'],
  ['a postcode with a letter for a figure', postcode, 'PE3O 7RF', 'PE3O 7RF'],
  ['letters in the wrong encoding', text, 'CafÃ©, £2 â€“ Zoë', 'CafÃ©, £2 â€“ Zoë'],
  ['letters in the wrong encoding', text, 'CafÃ© Â£2 â€“ â€œhiâ€\u009d', 'Café £2 – “hi”'],
  ['letters that only look so', text, 'Ãrea', 'Ãrea'],
  ['a line break in a name', line, 'Acle\n Library', 'Acle Library'],
  ['a line break in a text', text, 'Songs.\nToys.', 'Songs.\nToys.'],
])('%s: %o reads %s', (_, cell, given, value) => {
  expect(valueOf(cell, given)).toBe(value)
})

it.each<[Cell, string]>([
  [phone, '1.60345E+09'],
  [text, 'Caf\uFFFD'],
])('%o asks for %s anew', (cell, given) => {
  expect(cell.read(given).is).toBe('misread')
})

it.each(['N/A', '-', 'tbc', '\\tbc', '\\\\none', '\\x', 'Nil'])(
  'the words %s come back',
  (words) => {
    expect(valueOf(text, text.write(words))).toBe(words)
  },
)

it.each([
  ['Friday to Monday', ['FR', 'SA', 'SU', 'MO']],
  ['Monday to Friday', ['MO', 'TU', 'WE', 'TH', 'FR']],
])('"%s" is all of its days', (cell, days) => {
  expect(weekdaysIn(cell.toLowerCase())).toEqual(days)
})

import {
  addDays,
  isLocalDate,
  isLocalTime,
  type LocalDate,
  type LocalTime,
} from '#domain/time/localDate.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/
const named =
  /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[- /.]+(?:of )?([a-z]+)[- /.,]+(\d{4}|\d{2})$/
const serial = /^\d{5}$/
/** A date with the midnight that spreadsheets add: "24/11/2026 00:00". */
const midnight = /[ t]0{1,2}:00(?::00(?:\.0+)?)?$/
/** Day 0 of a spreadsheet, so that its false 29 February 1900 is passed over. */
const spreadsheetZero = '1899-12-30' as LocalDate

/** As people in Britain write it: 24/11/2026. In this order a spreadsheet set to another country gives it back unharmed. */
export const writeDate = (date: string): string => date.split('-').reverse().join('/')

function made(year: string, month: number, day: string): LocalDate | null {
  const whole = year.length === 2 ? `20${year}` : year
  const text = `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}

/**
 * A date as people and spreadsheets write it, or null: 24/11/2026, 24-Nov-26, 24 November 2026, 2026-11-24, or a
 * spreadsheet's own number of a day from 1927 to 2173. The day comes before the month; two figures of a year are 20xx.
 */
export function readDate(text: string): LocalDate | null {
  const cell = text.toLowerCase().replace(/\s+/g, ' ').replace(midnight, '')
  const [, year, month, day] = iso.exec(cell) ?? []
  if (year && month && day) return made(year, Number(month), day)
  const [, d, m, y] = dayFirst.exec(cell) ?? []
  if (d && m && y) return made(y, Number(m), d)
  const [, dd, mmm = '', yyyy] = named.exec(cell) ?? []
  if (dd && yyyy && monthNamed(mmm) > 0) return made(yyyy, monthNamed(mmm), dd)
  return serial.test(cell) ? addDays(spreadsheetZero, Number(cell)) : null
}

const fullMonths =
  'january february march april may june july august september october november december'.split(' ')

/** 1 to 12, or 0 for what is no month: "nov", "sept" and "november" are, "novel" is not. */
function monthNamed(text: string): number {
  if (text.length < 3) return 0
  const index = months.indexOf(text.slice(0, 3))
  return fullMonths[index]?.startsWith(text) ? index + 1 : 0
}

const clock = /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]00(?:[.,]0+)?)? ?([ap])?\.?(?:m\.?)?$/
/** "930" and "1015". */
const bare = /^(\d{1,2})([0-5]\d)$/
/** 10.30 typed in a spreadsheet is a number, and comes back as 10.3. */
const shortened = /^(\d{1,2})\.([1-4])$/
/** A part of a day, as spreadsheets keep times: 0.416666666666667 is 10:00. */
const fraction = /^0[.,](\d{3,})$/

const minutesInDay = 1440

function timeOf(hours: number, minutes: number): LocalTime | null {
  const text = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
  return isLocalTime(text) ? text : null
}

/** 12am is 0 and 12pm is 12; NaN for an hour that no such clock shows. */
function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** A time as people and spreadsheets write it, or null: 10:00, 10:00:00, 10.00, 1000, 10am, 9:30 AM, midday. Without am or pm it is of 24 hours. */
export function readTime(text: string): LocalTime | null {
  const cell = text.toLowerCase().replace(/\s+/g, ' ')
  if (cell === 'midday' || cell === 'noon') return timeOf(12, 0)
  if (cell === 'midnight') return timeOf(0, 0)
  const [, hour, minute = '00', half] = clock.exec(cell) ?? bare.exec(cell) ?? []
  if (hour) return timeOf(hoursOf(Number(hour), half), Number(minute))
  const [, hours, tens] = shortened.exec(cell) ?? []
  if (hours && tens) return timeOf(Number(hours), Number(tens) * 10)
  const [, part] = fraction.exec(cell) ?? []
  if (part === undefined) return null
  const minutes = Math.round(Number(`0.${part}`) * minutesInDay)
  return timeOf(Math.floor(minutes / 60), minutes % 60)
}

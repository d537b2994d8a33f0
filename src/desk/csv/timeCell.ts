import type { LocalTime } from '#domain/time/calendar.ts'
import { isLocalTime } from '#domain/time/localDate.ts'

const clock = /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]00(?:[.,]0+)?)? ?([ap])?\.?(?:m\.?)?$/
/** 10.30 typed in a spreadsheet is a number, and comes back as 10.3. */
const shortened = /^(\d{1,2})\.([1-4])$/
/** A part of a day, as spreadsheets keep times: 0.416666666666667 is 10:00. */
const fraction = /^0[.,](\d{3,})$/

const minutesInDay = 1440

function made(hours: number, minutes: number): LocalTime | null {
  const text = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
  return isLocalTime(text) ? text : null
}

/** 12am is 0 and 12pm is 12; NaN for an hour that no such clock shows. */
function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** A time as people and spreadsheets write it, or null: 10:00, 10:00:00, 10.00, 10am, 9:30 AM, midday. Without am or pm it is of 24 hours. */
export function readTime(text: string): LocalTime | null {
  const cell = text.toLowerCase().replace(/\s+/g, ' ')
  if (cell === 'midday' || cell === 'noon') return made(12, 0)
  if (cell === 'midnight') return made(0, 0)
  const [, hour, minute = '00', half] = clock.exec(cell) ?? []
  if (hour) return made(hoursOf(Number(hour), half), Number(minute))
  const [, hours, tens] = shortened.exec(cell) ?? []
  if (hours && tens) return made(Number(hours), Number(tens) * 10)
  const [, part] = fraction.exec(cell) ?? []
  if (part === undefined) return null
  const minutes = Math.round(Number(`0.${part}`) * minutesInDay)
  return made(Math.floor(minutes / 60), minutes % 60)
}

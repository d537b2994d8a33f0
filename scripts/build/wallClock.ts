import type { LocalDate, LocalTime, Now } from '../../src/domain/time/calendar.ts'

/** What the clock on a wall says at a moment. Swedish is written as ISO 8601: "2026-11-24 09:00". */
export function wallClock(moment: Date, timeZone: string): Now {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [date = '', time = ''] = format.format(moment).split(' ')
  return { date: date as LocalDate, time: time as LocalTime }
}

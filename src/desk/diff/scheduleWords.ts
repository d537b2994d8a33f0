import type { LocalDate } from '#domain/time/calendar.ts'
import { daysBetween } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { dates } from '#words/en/dates.ts'
import { list } from '#words/en/list.ts'
import { writeWhen } from '#desk/csv/whenCell.ts'

/** "5 January", with its year where that would not be the next one to come. */
export function dayWords(date: LocalDate, today: LocalDate): string {
  const near = Math.abs(daysBetween(today, date)) < 300
  return near ? dates.dayAndMonth(date) : dates.fullDate(date)
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** "Tuesday 10:00", "1st and 3rd Saturday 10:00 to 11:30", "Every 2 weeks on Friday 9:30". */
export function timeWords(schedule: Schedule, today: LocalDate, withEnd: boolean): string {
  const { starts, ends } = schedule
  const days =
    schedule.freq === 'DATES'
      ? list(schedule.dates.map((it) => dayWords(it, today)))
      : capital(writeWhen(schedule).replace(/^every (?!\d)/, ''))
  return `${days} ${starts}${withEnd && ends !== undefined ? ` to ${ends}` : ''}`
}

/** " from 5 January", " until 20 July", "": the days a schedule lies between. */
export function boundsWords(schedule: Schedule, today: LocalDate, before?: Schedule): string {
  if (schedule.freq === 'DATES') return ''
  const old = before?.freq === 'DATES' ? undefined : before
  const { dtstart, until } = schedule
  const from =
    dtstart !== undefined && dtstart !== old?.dtstart ? ` from ${dayWords(dtstart, today)}` : ''
  const to = until !== undefined && until !== old?.until ? ` until ${dayWords(until, today)}` : ''
  return `${from}${to}`
}

import type { LocalDate, LocalTime, Weekday } from '#domain/time/calendar.ts'
import { addDays, weekdayOf } from '#domain/time/localDate.ts'
import { isUndecided, type Skip, type SkipReason } from '#domain/time/meetings.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { list, ordinal, weekday, weekdayShort } from './grammar.ts'

// A local date is formatted as if in UTC, so that no time zone can move it to another day.
const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (date: LocalDate) => format.format(Date.parse(`${date}T00:00Z`))
}
const dayAndMonth = part({ day: 'numeric', month: 'long' })
const dayAndShortMonth = part({ day: 'numeric', month: 'short' })
const fullDate = part({ day: 'numeric', month: 'long', year: 'numeric' })
const monthYear = part({ month: 'long', year: 'numeric' })

const day = (date: LocalDate) => `${weekday[weekdayOf(date)]} ${dayAndMonth(date)}`
const shortDay = (date: LocalDate) => `${weekdayShort[weekdayOf(date)]} ${dayAndShortMonth(date)}`

/** 10:00 is "10am", 13:30 "1:30pm", 12:00 "midday": a form nobody has to work out. */
function time(time: LocalTime): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return 'midday'
  if (minutes === 0 && hours === 0) return 'midnight'
  const hour = hours % 12 || 12
  return `${hour}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`
}

const times = (starts: LocalTime, ends?: LocalTime) =>
  ends ? `${time(starts)} to ${time(ends)}` : `from ${time(starts)}`

const nth: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'last but one',
}

/** "first and third Saturday" where the weekday is one, "first Monday and last Friday" where it is not. */
function monthlyDays(byday: string[]): string {
  const parts = byday.map((text) => ({ place: text.slice(0, -2), day: text.slice(-2) as Weekday }))
  const [first] = parts
  if (first && parts.every(({ day }) => day === first.day))
    return `${list(parts.map(({ place }) => nth[place] ?? place))} ${weekday[first.day]}`
  return list(parts.map(({ place, day }) => `${nth[place] ?? place} ${weekday[day]}`))
}

/** The days of a schedule: "Every Tuesday", "Every 2 weeks on Wednesday", "The first Saturday of the month". */
function days(schedule: Schedule): string {
  if (schedule.freq === 'DATES') return list(schedule.dates.map(day))
  const every = schedule.interval ?? 1
  if (schedule.freq === 'WEEKLY') {
    const named = list(schedule.byday.map((day) => weekday[day]))
    return every === 1 ? `Every ${named}` : `Every ${every} weeks on ${named}`
  }
  const named = schedule.byday
    ? monthlyDays(schedule.byday)
    : list(schedule.bymonthday.map(ordinal))
  return every === 1 ? `The ${named} of the month` : `The ${named}, every ${every} months`
}

const because: { [Why in SkipReason['why']]: (reason: SkipReason & { why: Why }) => string } = {
  'school-holidays': (reason) => reason.name,
  'term-time': () => 'school holidays only',
  'bank-holiday': (reason) => `bank holiday: ${reason.name}`,
  'bank-holiday-unknown': () => 'a bank holiday: ask if it is on',
  'place-shut': (reason) => `closed: ${reason.note}`,
  cancelled: (reason) => `cancelled: ${reason.note}`,
  'not-on-date': () => 'not meeting that day',
  'dates-not-confirmed': () => 'not confirmed yet',
}

/** Why a date is missed, in a few words. */
export function reason<Why extends SkipReason['why']>(reason: SkipReason & { why: Why }): string {
  return because[reason.why](reason)
}

/** How days, times and the reasons for missing one are said in English. */
export const dates = {
  day,
  shortDay,
  fullDate,
  monthYear,
  dayAndMonth,
  weekday: (day: Weekday) => weekday[day],
  weekdays: (day: Weekday) => `${weekday[day]}s`,
  weekdayShort: (day: Weekday) => weekdayShort[day],
  relativeDay(date: LocalDate, today: LocalDate): string {
    if (date === today) return 'Today'
    if (date === addDays(today, 1)) return 'Tomorrow'
    return day(date)
  },
  time,
  times,
  schedule: (schedule: Schedule) => `${days(schedule)}, ${times(schedule.starts, schedule.ends)}`,
  skip: (skip: Skip) =>
    isUndecided(skip.reason)
      ? `${dayAndMonth(skip.date)} is ${reason(skip.reason)}`
      : `Not on ${dayAndMonth(skip.date)} (${reason(skip.reason)})`,
}

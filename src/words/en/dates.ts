import {
  addDays,
  daysBetween,
  minutesOf,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { SkipReason } from '#domain/time/meeting.ts'
import { list, weekday, weekdayShort } from './grammar.ts'

// A local date is formatted as if in UTC, so that no time zone can move it to another day.
const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (date: LocalDate) => format.format(Date.parse(`${date}T00:00Z`))
}
const dayAndMonth = part({ day: 'numeric', month: 'long' })
const dayAndShortMonth = part({ day: 'numeric', month: 'short' })
const fullDate = part({ day: 'numeric', month: 'long', year: 'numeric' })
const monthYear = part({ month: 'long', year: 'numeric' })

const shortDay = (date: LocalDate) => `${weekdayShort[weekdayOf(date)]} ${dayAndShortMonth(date)}`

/** 10:00 is "10am", 13:30 "1:30pm", 12:00 "midday": a form nobody has to work out. */
function time(time: LocalTime): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return 'midday'
  if (minutes === 0 && hours === 0) return 'midnight'
  const hour = hours % 12 || 12
  return `${hour}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`
}

/** "10am to 10:45am", "10am". */
const clock = (starts: LocalTime, ends?: LocalTime) =>
  ends ? `${time(starts)} to ${time(ends)}` : time(starts)

const times = (starts: LocalTime, ends?: LocalTime) =>
  ends ? `${time(starts)} to ${time(ends)}` : `from ${time(starts)}`

/** How long it lasts: "45 min", "1 hour", "1½ hours", "1 hour 20". */
function length(starts: LocalTime, ends: LocalTime): string {
  const minutes = minutesOf(ends) - minutesOf(starts)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  if (rest === 30) return `${hours}½ hours`
  return `${hours} hour${hours === 1 ? '' : 's'}${rest === 0 ? '' : ` ${rest}`}`
}

/** The day words are read on; null where nobody knows, as on pages and files kept for long: then years are said. */
export type ReadOn = LocalDate | null

/** "10 December"; with its year where the next 10 December is not meant, or nobody knows. */
const nearDate = (date: LocalDate, on: ReadOn) => (isNear(date, on) ? dayAndMonth : fullDate)(date)

/** "Tuesday 1 December", with its year where that is not the next to come. */
const nearDay = (date: LocalDate, on: ReadOn) => `${weekday[weekdayOf(date)]} ${nearDate(date, on)}`

/** "Monday 28 December to Sunday 3 January 2027": the year of the second is said where it is not that of the first. */
const daySpan = (from: LocalDate, to: LocalDate, on: ReadOn) =>
  `${nearDay(from, on)} to ${weekday[weekdayOf(to)]} ${next(to, from, on)}`

/** What has just passed may be read as that: a day of the next year that has the same name has its year. */
const justPassed = 31

function isNear(date: LocalDate, on: ReadOn): boolean {
  if (on === null) return false
  const days = daysBetween(on, date)
  return days > -justPassed && days < 365 - justPassed
}

const inOrder = (all: readonly LocalDate[]) => [...new Set(all)].sort()

/** A date of a list: its year is said where it is not that of the date before. */
function next(date: LocalDate, before: LocalDate | undefined, on: ReadOn): string {
  const plain = before === undefined ? isNear(date, on) : date.startsWith(before.slice(0, 4))
  return plain ? dayAndMonth(date) : fullDate(date)
}

/** "3 and 10 December", "28 December and 4 January 2027", "3 and 10 December, and 7 January 2027": a month is said once. */
function dayList(all: readonly LocalDate[], on: ReadOn): string {
  const months: [LocalDate, ...LocalDate[]][] = []
  for (const date of inOrder(all)) {
    const month = months.at(-1)
    if (month !== undefined && date.startsWith(month[0].slice(0, 7))) month.push(date)
    else months.push([date])
  }
  const said = months.map((days, at) => {
    const before = days.slice(0, -1).map((date) => String(Number(date.slice(8))))
    return list([...before, next(days.at(-1) ?? days[0], months[at - 1]?.[0], on)])
  })
  const oneEach = months.every((days) => days.length === 1)
  if (oneEach || said.length === 1) return list(said)
  return `${said.slice(0, -1).join(', ')}, and ${said.at(-1) ?? ''}`
}

/** "Saturdays 5 and 12 December" where the weekday is one, "Saturday 5 December and Monday 7 December" where it is not. */
function weekdayList(all: readonly LocalDate[], on: ReadOn): string {
  const dates = inOrder(all)
  const names = [...new Set(dates.map((date) => weekday[weekdayOf(date)]))]
  if (names.length === 1)
    return `${list(names)}${dates.length > 1 ? 's' : ''} ${dayList(dates, on)}`
  return list(
    dates.map((date, at) => `${weekday[weekdayOf(date)]} ${next(date, dates[at - 1], on)}`),
  )
}

const because: { [Why in SkipReason['why']]: (reason: SkipReason & { why: Why }) => string } = {
  'school-holidays': (reason) => reason.name,
  'term-time': () => 'school holidays only',
  'bank-holiday': (reason) => `bank holiday: ${reason.name}`,
  'bank-holiday-unknown': () => 'a bank holiday: ask if it is on',
  'place-shut': (reason) => `closed: ${reason.note}`,
  cancelled: (reason) => `cancelled: ${reason.note}`,
  'moved-earlier': ({ to, note }) => `moved to ${time(to)}: ${note}`,
  'not-on-date': () => 'not meeting that day',
  'dates-not-confirmed': () => 'not confirmed yet',
}

/** Why a date is missed, in a few words. */
export function reason<Why extends SkipReason['why']>(reason: SkipReason & { why: Why }): string {
  return because[reason.why](reason)
}

/** How days, times and the reasons for missing one are said in English. */
export const dates = {
  date: nearDate,
  day: nearDay,
  daySpan,
  dayList,
  weekdayList,
  fullDate,
  monthYear,
  weekday: (day: Weekday) => weekday[day],
  weekdays: (day: Weekday) => `${weekday[day]}s`,
  weekdayShort: (day: Weekday) => weekdayShort[day],
  relativeDay(date: LocalDate, today: LocalDate): string {
    if (date === today) return 'Today'
    if (date === addDays(today, 1)) return 'Tomorrow'
    return nearDay(date, today)
  },
  /** The same where there is little room: "Today", "Tomorrow", "Tue 1 Dec". */
  shortRelativeDay: (date: LocalDate, today: LocalDate): string =>
    date <= addDays(today, 1)
      ? dates.relativeDay(date, today)
      : `${shortDay(date)}${isNear(date, today) ? '' : ` ${date.slice(0, 4)}`}`,
  time,
  clock,
  times,
  length,
  reason,
}

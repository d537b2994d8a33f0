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
import { current } from './current.ts'
import { dates as english } from './en/dates.ts'
import { grammarIn } from './grammar.ts'
import { once } from './once.ts'
import { wording } from './wording.ts'

/** The day words are read on; null where nobody knows, as on pages and files kept for long: then years are said. */
export type ReadOn = LocalDate | null

/** What has just passed may be read as that: a day of the next year that has the same name has its year. */
const justPassed = 31

function isNear(date: LocalDate, on: ReadOn): boolean {
  if (on === null) return false
  const days = daysBetween(on, date)
  return days > -justPassed && days < 365 - justPassed
}

const inOrder = (all: readonly LocalDate[]) => [...new Set(all)].sort()

/** Days that follow one another in the calendar of one month. */
type Month = [LocalDate, ...LocalDate[]]

function monthsOf(all: readonly LocalDate[]): Month[] {
  const months: Month[] = []
  for (const date of inOrder(all)) {
    const month = months.at(-1)
    if (month !== undefined && date.startsWith(month[0].slice(0, 7))) month.push(date)
    else months.push([date])
  }
  return months
}

const instant = (date: LocalDate) => Date.parse(`${date}T00:00Z`)

/** How days, times and the reasons for missing one are said. */
export const datesIn = wording('dates', english, (m, locale) => {
  const { say, list, formats } = locale
  const { weekday, weekdays, weekdayShort, beside, capital } = grammarIn(locale)

  // A local date is formatted as if in UTC, so that no time zone can move it to another day.
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(formats, { ...options, timeZone: 'UTC' }))
  const part = (options: Intl.DateTimeFormatOptions) => {
    const said = format(options)
    return (date: LocalDate) => said().format(instant(date))
  }
  const dayMonth = format({ day: 'numeric', month: 'long' })
  const dayAndMonth = (date: LocalDate) => dayMonth().format(instant(date))
  const dayAndShortMonth = part({ day: 'numeric', month: 'short' })
  const fullDate = part({ day: 'numeric', month: 'long', year: 'numeric' })
  const monthYear = part({ month: 'long', year: 'numeric' })

  /** Beside a day, where some languages put it in another case. */
  const month = (date: LocalDate) =>
    dayMonth()
      .formatToParts(instant(date))
      .find(({ type }) => type === 'month')?.value ?? ''

  /** 10:00 is "10am", 13:30 "1:30pm", 12:00 "midday": a form nobody has to work out. */
  function time(time: LocalTime): string {
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    if (rest === 0 && hours === 12) return m.midday
    if (rest === 0 && hours === 0) return m.midnight
    const hour = String(m.hours === '24' ? hours : hours % 12 || 12)
    const minutes = String(rest).padStart(2, '0')
    const isMorning = hours < 12
    return rest === 0
      ? say(isMorning ? m.wholeHourMorning : m.wholeHourLater, { hour })
      : say(isMorning ? m.morning : m.later, { hour, minutes })
  }

  const fromTo = (from: string, to: string) => say(m.fromTo, { from, to })

  /** "10am to 10:45am", "10am". */
  const clock = (starts: LocalTime, ends?: LocalTime) =>
    ends ? fromTo(time(starts), time(ends)) : time(starts)

  const times = (starts: LocalTime, ends?: LocalTime) =>
    ends ? clock(starts, ends) : say(m.fromTime, { time: time(starts) })

  /** How long it lasts: "45 min", "1 hour", "1½ hours", "1 hour 20". */
  function length(starts: LocalTime, ends: LocalTime): string {
    const all = minutesOf(ends) - minutesOf(starts)
    const [n, minutes] = [Math.floor(all / 60), all % 60]
    if (n === 0) return say(m.minutes, { n: minutes })
    if (minutes === 30) return say(m.hoursAndHalf, { n })
    return minutes === 0 ? say(m.hoursLong, { n }) : say(m.hoursAndMinutes, { n, minutes })
  }

  const ofWeek = (date: LocalDate, said: string) =>
    say(m.day, { weekday: weekday(weekdayOf(date)), date: said })

  /** "10 December"; with its year where the next 10 December is not meant, or nobody knows. */
  const nearDate = (date: LocalDate, on: ReadOn) =>
    (isNear(date, on) ? dayAndMonth : fullDate)(date)

  /** "Tuesday 1 December", with its year where that is not the next to come. */
  const nearDay = (date: LocalDate, on: ReadOn) => ofWeek(date, nearDate(date, on))

  /** The same at the start of a line. */
  const firstDay = (date: LocalDate, on: ReadOn) => capital(nearDay(date, on))

  /** The first day of a stretch: with its year where the last day has another that is not the next to come. */
  const startDate = (from: LocalDate, to: LocalDate, on: ReadOn) =>
    isNear(to, on) || to.startsWith(from.slice(0, 4)) ? nearDate(from, on) : fullDate(from)

  /** "Monday 28 December to Sunday 3 January 2027": the year of the second is said where it is not that of the first. */
  const daySpan = (from: LocalDate, to: LocalDate, on: ReadOn) =>
    fromTo(ofWeek(from, startDate(from, to, on)), ofWeek(to, next(to, from, on)))

  /** The day on which something ends: with its year where that is not the one it is read in. */
  const endDate = (date: LocalDate, on: ReadOn) => next(date, on ?? undefined, on)

  function isPlain(date: LocalDate, before: LocalDate | undefined, on: ReadOn): boolean {
    const isAsNear = isNear(date, on) || (before !== undefined && !isNear(before, on))
    return isAsNear && (before === undefined || date.startsWith(before.slice(0, 4)))
  }

  /** A date of a list: its year is said where it is not that of the date before, or not the next to come as that is. */
  const next = (date: LocalDate, before: LocalDate | undefined, on: ReadOn) =>
    (isPlain(date, before, on) ? dayAndMonth : fullDate)(date)

  /** "3 and 10 December": a month is said once. */
  function daysOf(days: Month, before: LocalDate | undefined, on: ReadOn): string {
    const last = days.at(-1) ?? days[0]
    if (days.length === 1) return next(last, before, on)
    const said = {
      days: list(days.map((date) => String(Number(date.slice(8))))),
      month: month(last),
    }
    return isPlain(last, before, on)
      ? say(m.daysOfMonth, said)
      : say(m.daysOfMonthAndYear, { ...said, year: last.slice(0, 4) })
  }

  /** "3 and 10 December", "28 December and 4 January 2027", "3 and 10 December, and 7 January 2027". */
  function dayList(all: readonly LocalDate[], on: ReadOn): string {
    const months = monthsOf(all)
    const said = months.map((days, at) => daysOf(days, months[at - 1]?.[0], on))
    const oneEach = months.every((days) => days.length === 1)
    if (oneEach || said.length === 1) return list(said)
    return say(m.andMonth, { before: beside(said.slice(0, -1)), last: said.at(-1) ?? '' })
  }

  /** "Saturdays 5 and 12 December" where the weekday is one, "Saturday 5 December and Monday 7 December" where it is not. */
  function weekdayList(all: readonly LocalDate[], on: ReadOn): string {
    const dates = inOrder(all)
    const [first, ...others] = dates
    if (first !== undefined && others.length > 0) {
      const day = weekdayOf(first)
      if (others.every((date) => weekdayOf(date) === day))
        return say(m.weekdayDates, { weekdays: weekdays(day), dates: dayList(dates, on) })
    }
    return list(dates.map((date, at) => ofWeek(date, next(date, dates[at - 1], on))))
  }

  /** Whether the name of a day says that it is a bank holiday: in English, or as the gloss of another language. */
  const saysBankHoliday = (name: string): boolean =>
    (locale.tag === 'en' ? / bank holiday$/i : /\(bank holiday\)/i).test(name)

  const { reasons } = m
  const because: { [Why in SkipReason['why']]: (reason: SkipReason & { why: Why }) => string } = {
    'school-holidays': ({ name }) => reasons['school-holidays'][name],
    'term-time': () => reasons['term-time'],
    'bank-holiday': ({ name }) =>
      saysBankHoliday(name) ? name : say(reasons['bank-holiday'], { name }),
    'bank-holiday-unknown': () => reasons['bank-holiday-unknown'],
    'place-shut': ({ note }) => say(reasons['place-shut'], { note }),
    cancelled: ({ note }) => say(reasons.cancelled, { note }),
    'over-early': ({ note }) => say(reasons['over-early'], { note }),
    'not-on-date': () => reasons['not-on-date'],
    'dates-not-confirmed': () => reasons['dates-not-confirmed'],
  }

  function relativeDay(date: LocalDate, today: LocalDate): string {
    if (date === today) return capital(m.today)
    return date === addDays(today, 1) ? capital(m.tomorrow) : firstDay(date, today)
  }

  /** The same where there is little room: "Today", "Tomorrow", "Tue 1 Dec". */
  function shortRelativeDay(date: LocalDate, today: LocalDate): string {
    if (date >= today && date <= addDays(today, 1)) return relativeDay(date, today)
    return capital(shortDay(date, today))
  }

  function shortDay(date: LocalDate, on: ReadOn): string {
    const said = { weekday: weekdayShort(weekdayOf(date)), date: dayAndShortMonth(date) }
    return isNear(date, on)
      ? say(m.shortDay, said)
      : say(m.shortDayOfYear, { ...said, year: date.slice(0, 4) })
  }

  return {
    date: nearDate,
    startDate,
    endDate,
    day: nearDay,
    firstDay,
    daySpan,
    dayList,
    weekdayList,
    fullDate,
    monthYear,
    /** At the start of a line, as are the next two. */
    weekday: (day: Weekday) => capital(weekday(day)),
    weekdays: (day: Weekday) => capital(weekdays(day)),
    weekdayShort: (day: Weekday) => capital(weekdayShort(day)),
    relativeDay,
    shortRelativeDay,
    shortDay,
    time,
    fromTo,
    clock,
    times,
    length,
    saysBankHoliday,
    /** Why a date is missed, in a few words. */
    reason: <Why extends SkipReason['why']>(reason: SkipReason & { why: Why }): string =>
      because[reason.why](reason),
  }
})

export const dates = datesIn(current)

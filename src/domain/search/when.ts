import {
  weekdays,
  addDays,
  dateOf,
  daysBetween,
  dayNumber,
  weekdayIndex,
  weekdayOf,
  type LocalDate,
  type Weekday,
} from '#domain/time/localDate.ts'
import { schoolCalendarOf, type Calendar, type SchoolBreak } from '#domain/time/schoolCalendar.ts'
import type { Search, When } from './search.ts'

/** Days looked at, both included; `to` null = without a last one. */
export interface Days {
  from: LocalDate
  to: LocalDate | null
}

/** The first day a search looks at: a day that is over is not one. */
export function firstDay(from: LocalDate | null, today: LocalDate): LocalDate {
  return from !== null && from > today ? from : today
}

/**
 * The days that a search looks at, counted from its `from`, or from today: that day, the next, the days of the weekend
 * that are not over, seven days, the break from school that is on or comes next, or all; all, too, where the calendar
 * knows of no break.
 */
export function daysOf(
  search: Pick<Search, 'when' | 'from' | 'show'>,
  today: LocalDate,
  calendar: Calendar,
): Days {
  const first = firstDay(search.from, today)
  const asked = isAnyTime(search) ? 'any' : search.when
  const ahead = asked === 'break' ? breakAhead(calendar, first) : null
  if (ahead) return { from: ahead.from, to: ahead.to }
  const when = asked === 'break' ? 'any' : asked
  const { start, length } = stretch[when](weekdayIndex(dayNumber(first)))
  const day = addDays(first, start)
  return { from: day, to: length === null ? null : addDays(day, length - 1) }
}

/** Whether a day is one of those looked at. */
export function isAmong({ from, to }: Days, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to)
}

/** Whether a search looks at any time: for places a week is that too, as they are there whether something is on or not. */
function isAnyTime({ when, show }: Pick<Search, 'when' | 'show'>): boolean {
  return when === 'any' || (when === 'week' && show === 'places')
}

/** The weekdays of some days; of days without end, all. */
export function weekdaysIn({ from, to }: Days): Weekday[] {
  if (to === null) return [...weekdays]
  const length = daysBetween(from, to) + 1
  return Array.from({ length }, (_, day) => weekdayOf(addDays(from, day)))
}

const saturday = 5
const sunday = 6

/** Where each begins, in days after a first one of that weekday (Monday 0), and how many days it has; null = all. */
const stretch: Record<
  Exclude<When, 'break'>,
  (weekday: number) => { start: number; length: number | null }
> = {
  today: () => ({ start: 0, length: 1 }),
  tomorrow: () => ({ start: 1, length: 1 }),
  weekend: (weekday) =>
    weekday === sunday ? { start: 0, length: 1 } : { start: saturday - weekday, length: 2 },
  week: () => ({ start: 0, length: 7 }),
  any: () => ({ start: 0, length: null }),
}

/** A gap between two terms. */
export interface Break {
  name: SchoolBreak
  /** Its first day that is not over. */
  from: LocalDate
  to: LocalDate
}

/** The break from school that a day is in or that comes after it, of one name where one is given; null = none is known. */
export function breakAhead(calendar: Calendar, day: LocalDate, named?: SchoolBreak): Break | null {
  const { spans } = schoolCalendarOf(calendar)
  const first = dayNumber(day)
  for (const [index, { from, says }] of spans.entries()) {
    const until = spans[index + 1]?.from ?? Infinity
    if (says.is !== 'break' || until <= first || (named ?? says.name) !== says.name) continue
    return { name: says.name, from: dateOf(Math.max(from, first)), to: dateOf(until - 1) }
  }
  return null
}

import type { Calendar, LocalDate } from '#domain/time/calendar.ts'
import { addDays, dateOf, dayNumber, startOfWeek, weekdayOf } from '#domain/time/localDate.ts'
import { schoolCalendarOf, type SchoolBreak } from '#domain/time/schoolCalendar.ts'

interface Stretch {
  /** Its first day that is not over. */
  from: LocalDate
  /** Its last day. */
  to: LocalDate
}

/** A stretch of days a family may want to look from. */
export type Shortcut = Stretch &
  (
    | { is: 'this-week' }
    | { is: 'next-week' }
    | {
        is: 'break'
        name: SchoolBreak
        /** Whether the council stands by the dates of its terms. */
        confirmed: boolean
      }
  )

/** This week, next week, and the break from school that is on or comes next, where the calendar knows one. */
export function shortcutsOf(calendar: Calendar, today: LocalDate): Shortcut[] {
  const monday = startOfWeek(today)
  return [
    { is: 'this-week', from: today, to: addDays(monday, 6) },
    { is: 'next-week', from: addDays(monday, 7), to: addDays(monday, 13) },
    ...nextBreak(calendar, today),
  ]
}

function nextBreak(calendar: Calendar, today: LocalDate): Shortcut[] {
  const { spans, confirmed } = schoolCalendarOf(calendar)
  const day = dayNumber(today)
  for (const [index, { from, says }] of spans.entries()) {
    const until = spans[index + 1]?.from ?? Infinity
    if (says.is !== 'break' || until <= day) continue
    const first = dateOf(Math.max(from, day))
    return [{ is: 'break', name: says.name, confirmed, from: first, to: dateOf(until - 1) }]
  }
  return []
}

/** The day whose week shows a stretch best: the Monday after, where it begins on a weekend and goes on past it. */
export function weekOfStretch({ from, to }: Stretch): LocalDate {
  const weekday = weekdayOf(from)
  if (weekday !== 'SA' && weekday !== 'SU') return from
  const monday = addDays(startOfWeek(from), 7)
  return monday <= to ? monday : from
}

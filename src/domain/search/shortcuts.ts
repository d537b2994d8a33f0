import { addDays, startOfWeek, type LocalDate } from '#domain/time/localDate.ts'
import type { Calendar, SchoolBreak } from '#domain/time/schoolCalendar.ts'
import type { Search } from './search.ts'
import { breakAhead, type Break } from './when.ts'

/** Days a family may want to look at. */
export interface Shortcut {
  is: 'week' | 'saturday' | 'next-week' | SchoolBreak
  from: LocalDate
  to: LocalDate
  /** The part of a search that looks at them. */
  change: Pick<Search, 'from' | 'when'>
}

/** Seven days from today, the Saturday to come, next week, and the next break of each name where the calendar knows one, the sooner first. */
export function shortcutsOf(calendar: Calendar, today: LocalDate): Shortcut[] {
  const monday = addDays(startOfWeek(today), 7)
  const [soon, later] = (['half-term', 'school holidays'] as const)
    .flatMap((name) => breakAhead(calendar, today, name) ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const one = (day: LocalDate) => {
    return { from: day, to: day, change: { from: day, when: 'today' as const } }
  }
  const week = (is: Shortcut['is'], first: LocalDate, from: LocalDate | null): Shortcut => {
    return { is, from: first, to: addDays(first, 6), change: { from, when: 'week' } }
  }
  const ofBreak = ({ name, from, to }: Break, start: LocalDate | null): Shortcut => {
    return { is: name, from, to, change: { from: start, when: 'break' } }
  }
  const saturday = addDays(monday, -2)
  return [
    week('week', today, null),
    ...(saturday > today ? [{ is: 'saturday' as const, ...one(saturday) }] : []),
    week('next-week', monday, monday),
    ...(soon ? [ofBreak(soon, null)] : []),
    ...(later ? [ofBreak(later, later.from)] : []),
  ]
}

import type { Source } from '#domain/catalogue/freshness.ts'
import { afterAllDays, beforeAllDays, dayNumber, type LocalDate } from './localDate.ts'

/** One unbroken run of school days; half-term is the gap between two of them. */
export interface Term {
  name: string
  from: LocalDate
  to: LocalDate
}

export interface BankHoliday {
  date: LocalDate
  name: string
}

/** School terms and bank holidays as published; `confirmed: false` is said wherever a date depends on it. */
export interface Calendar {
  terms: Term[]
  bankHolidays: BankHoliday[]
  source: Source
  confirmed: boolean
}

/** What a gap between two terms is called; which holiday a long one is, nobody has published. */
export type SchoolBreak = 'half-term' | 'school holidays'

/** What the school calendar says of a day; 'unknown' lies before the first known term or after the last. */
export type SchoolDay =
  { is: 'term'; name: string } | { is: 'break'; name: SchoolBreak } | { is: 'unknown' }

interface Span {
  from: number
  says: SchoolDay
}

/** A calendar in day numbers, made once. */
export interface SchoolCalendar {
  /** Rising, each until the next: before, term, break, term … after. */
  spans: Span[]
  /** The last day of the last known term; before every day where none is known. */
  lastTermDay: number
  /** The last known bank holiday; after every day where none is known, because then nobody keeps them here. */
  lastBankHoliday: number
  bankHolidays: ReadonlyMap<number, string>
  confirmed: boolean
}

/** Norfolk's half-terms are 9 days with their weekends, its shortest holiday 16. */
const longestHalfTerm = 11
const unknown: SchoolDay = { is: 'unknown' }
const calendars = new WeakMap<Calendar, SchoolCalendar>()

/** The day numbers of a published calendar, remembered for as long as it is. */
export function schoolCalendarOf(calendar: Calendar): SchoolCalendar {
  const known = calendars.get(calendar)
  if (known !== undefined) return known
  const made = makeSchoolCalendar(calendar)
  calendars.set(calendar, made)
  return made
}

function makeSchoolCalendar(calendar: Calendar): SchoolCalendar {
  const { confirmed } = calendar
  const spans = spansOf(calendar)
  const bankHolidays = new Map(
    calendar.bankHolidays.map(({ date, name }) => [dayNumber(date), name]),
  )
  return {
    spans,
    lastTermDay: (spans.at(-1)?.from ?? beforeAllDays) - 1,
    lastBankHoliday: bankHolidays.size === 0 ? afterAllDays : Math.max(...bankHolidays.keys()),
    bankHolidays,
    confirmed,
  }
}

function spansOf(calendar: Calendar): Span[] {
  const terms = calendar.terms
    .map(({ name, from, to }) => ({ name, from: dayNumber(from), to: dayNumber(to) }))
    .sort((a, b) => a.from - b.from)
  const spans: Span[] = [{ from: beforeAllDays, says: unknown }]
  let ended: number | null = null
  for (const { name, from, to } of terms) {
    if (ended !== null && from > ended) {
      spans.push({ from: ended, says: { is: 'break', name: breakName(from - ended) } })
    }
    spans.push({ from, says: { is: 'term', name } })
    ended = Math.max(ended ?? to + 1, to + 1)
  }
  spans.push({ from: ended ?? beforeAllDays, says: unknown })
  return spans
}

function breakName(days: number): SchoolBreak {
  return days <= longestHalfTerm ? 'half-term' : 'school holidays'
}

/** What the calendar says of a day: in a term, in the break between two, or not known. */
export function schoolDay(calendar: SchoolCalendar, day: number): SchoolDay {
  const { spans } = calendar
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.from ?? afterAllDays) <= day) low = middle
    else high = middle - 1
  }
  return spans[low]?.says ?? unknown
}

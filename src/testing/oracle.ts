import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Change, Schedule } from '#domain/catalogue/session.ts'

/**
 * The one rule for dates told again, as plainly and as slowly as can be: walk every day and ask.
 * It shares no line with the domain, so that the two can be held against each other.
 */
const dayLength = 86_400_000
const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const utc = (date: string) => new Date(`${date}T00:00Z`)
const text = (date: Date) => date.toISOString().slice(0, 10) as LocalDate
const shifted = (date: Date, days: number) => new Date(date.getTime() + days * dayLength)
const monday = (date: Date) => shifted(date, -((date.getUTCDay() + 6) % 7)).getTime()
const month = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth()

/** Every date from one to another, both included. */
export function everyDate(from: string, to: string): LocalDate[] {
  const dates: LocalDate[] = []
  for (let date = utc(from); text(date) <= to; date = shifted(date, 1)) dates.push(text(date))
  return dates
}

/** Whether a schedule gives a date, exdates not looked at. */
export function gives(schedule: Schedule, on: LocalDate): boolean {
  if (schedule.freq === 'DATES') return schedule.dates.includes(on)
  const { dtstart, until, interval = 1 } = schedule
  if (dtstart !== undefined && on < dtstart) return false
  if (until !== undefined && on > until) return false
  const date = utc(on)
  const weekday = names[date.getUTCDay()]
  if (interval > 1) {
    if (dtstart === undefined) return false
    const weeks = (monday(date) - monday(utc(dtstart))) / (7 * dayLength)
    const steps = schedule.freq === 'WEEKLY' ? weeks : month(date) - month(utc(dtstart))
    if (steps % interval !== 0) return false
  }
  if (schedule.freq === 'WEEKLY') return schedule.byday.some((day) => day === weekday)
  const day = date.getUTCDate()
  const left =
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - day
  if (schedule.bymonthday !== undefined) {
    return schedule.bymonthday.some((asked) => asked === day || asked === -(left + 1))
  }
  const nth = Math.ceil(day / 7)
  const nthLast = -Math.ceil((left + 1) / 7)
  return schedule.byday.some(
    (asked) => asked === `${nth}${weekday}` || asked === `${nthLast}${weekday}`,
  )
}

/**
 * What becomes of a start: `ask` = it meets, unless it turns out not to run in the school holidays; `bank-holiday` = nobody
 * knows if it meets on that bank holiday, so it is left out and said; `not-confirmed` = beyond what is known of terms or
 * bank holidays.
 */
export interface OracleStart {
  date: LocalDate
  starts: LocalTime
  ends: LocalTime | undefined
  is: 'meeting' | 'ask' | 'off' | 'bank-holiday' | 'not-confirmed'
}

/** A start as a schedule gives it on a date. */
interface Given {
  starts: LocalTime
  ends: LocalTime | undefined
  exdate: boolean
}

/** What becomes of every start of a session on a date. */
export function startsOn(session: ListedSession, calendar: Calendar, on: LocalDate): OracleStart[] {
  const { place, changes = [], schedules } = session
  if (place.status !== 'open') return []
  const closed = place.closures?.some(({ from, to }) => from <= on && on <= to) ?? false
  const holiday = calendar.bankHolidays.some(({ date }) => date === on)
  const off = closed || (holiday && session.onBankHolidays === false)
  const given = givenOn(schedules, on)
  const ofDay = changes.filter(({ date }) => date === on)
  const starts = new Map<LocalTime, OracleStart>()
  for (const one of given) {
    const change = changeOf(one, given, ofDay)
    const start = change?.starts ?? one.starts
    const end = change?.ends ?? (change?.starts ? asLong(one, change.starts) : one.ends)
    const left = off || one.exdate || change?.cancelled === true
    const is = left ? 'off' : calendarSays(session, calendar, on)
    const same = starts.get(start)
    if (same === undefined || (same.is === 'off' && is !== 'off')) {
      const ends = end !== undefined && end > start ? end : undefined
      starts.set(start, { date: on, starts: start, ends, is })
    }
  }
  return [...starts.values()].sort(byStart)
}

const byStart = (a: { starts: string }, b: { starts: string }) => (a.starts < b.starts ? -1 : 1)

/** The starts of a date, each once: one that a schedule leaves out still meets where another schedule gives it. */
function givenOn(schedules: readonly Schedule[], on: LocalDate): Given[] {
  const all = schedules
    .filter((schedule) => gives(schedule, on))
    .map(({ starts, ends, exdates }) => ({ starts, ends, exdate: exdates?.includes(on) ?? false }))
  const starts = [...new Set(all.map((one) => one.starts))]
  return starts
    .flatMap((start) => {
      const same = all.filter((one) => one.starts === start)
      return same.find((one) => !one.exdate) ?? same[0] ?? []
    })
    .sort(byStart)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The end that keeps the length of a start that is moved; undefined past midnight, or where no end is known. */
function asLong({ starts, ends }: Given, moved: LocalTime): LocalTime | undefined {
  if (ends === undefined) return undefined
  const end = minutes(moved) + minutes(ends) - minutes(starts)
  const two = (count: number) => String(count).padStart(2, '0')
  return end < 1440 ? (`${two(Math.floor(end / 60))}:${two(end % 60)}` as LocalTime) : undefined
}

/** The change that is about a start: one that names it; else one that names none and calls the date off or moves it. */
function changeOf(
  start: Given,
  given: readonly Given[],
  changes: readonly Change[],
): Change | undefined {
  const named = changes.findLast(({ usual }) => usual === start.starts)
  return (
    named ??
    changes.findLast((change) => {
      if (change.usual !== undefined) return false
      if (change.cancelled) return true
      const { starts: newStart, ends: newEnd } = change
      const time = newStart ?? newEnd
      if (time === undefined) return true
      const before = newStart === undefined ? given.filter((one) => one.starts < time) : []
      const able = before.length > 0 ? before : given
      const far = (one: Given) => Math.abs(minutes(one.starts) - minutes(time))
      const nearest = Math.min(...able.map(far))
      return able.find((one) => far(one) === nearest) === start
    })
  )
}

function calendarSays(
  session: ListedSession,
  calendar: Calendar,
  on: LocalDate,
): OracleStart['is'] {
  const school = schoolSays(session, calendar, on)
  if (school === 'off' || session.onBankHolidays === true) return school
  const holidays = calendar.bankHolidays.map(({ date }) => date)
  if (holidays.includes(on)) return 'bank-holiday'
  return holidays.length > 0 && holidays.every((date) => date < on) ? 'not-confirmed' : school
}

function schoolSays(
  { holds }: ListedSession,
  { terms }: Calendar,
  on: LocalDate,
): OracleStart['is'] {
  if (holds === 'all-year') return 'meeting'
  const first = terms.map(({ from }) => from).sort()[0]
  const last = terms
    .map(({ to }) => to)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined || on < first || on > last) return 'not-confirmed'
  const inTerm = terms.some(({ from, to }) => from <= on && on <= to)
  if (holds === undefined) return inTerm ? 'meeting' : 'ask'
  return inTerm === (holds === 'term-time') ? 'meeting' : 'off'
}

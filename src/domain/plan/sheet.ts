import {
  weekdays,
  addDays,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Now,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LeftOut } from '#domain/time/leftOut.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import type { ScheduleLine } from '#domain/time/scheduleLines.ts'
import { summaryOf, type ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import type { Closure, Place } from '#domain/catalogue/place.ts'
import type { PlanItem } from './plan.ts'

/** How long a sheet on a fridge is taken to be read: dates that are off are named for eight weeks. */
const daysAhead = 56
/** How many dates it names at least of what falls on no one weekday. */
const upcomingDates = 4

/** A start in the week, as it is on the next dates. */
export interface SheetTime {
  weekday: Weekday
  starts: LocalTime
  ends?: LocalTime | undefined
  /** What it is one day of. */
  line: ScheduleLine
  /** Its dates on this weekday, where they are named one by one; null = every week. */
  dates: LocalDate[] | null
}

/** A session as a sheet of paper shows it: what is true of its next weeks, in the order it is read. */
export interface SheetSession {
  /** On the map and in front of its line. */
  number: number
  session: ListedSession
  place: Place
  next: Next
  /** Its starts, what has started and Monday first; the first of them is the day it stands under. Empty = no date is known. */
  times: SheetTime[]
  /** What has no date that is known, as all of them wait for a calendar. */
  waiting: ScheduleLine[]
  /** What it keeps to of the school year. */
  school: ScheduleSummary['school']
  /** It meets on a bank holiday. */
  bankHolidays: boolean
  /** The dates on which it does not meet, or nobody knows: what begins up to `until`, told to its end, and any doubt of an end. */
  leftOut: LeftOut[]
  /** The dates of the next weeks at another time. */
  moved: Meeting[]
  /** Its dates depend on school terms that are not confirmed. */
  unconfirmed: boolean
  /** Its dates that are off are named up to this day; null where all of them are, as its last date is near. */
  until: LocalDate | null
}

/** A line under a weekday: the session itself, or a word that it meets on this day too. */
export type SheetLine =
  | { is: 'session'; of: SheetSession; time: SheetTime }
  | { is: 'also'; of: SheetSession; time: SheetTime }

export interface SheetDay {
  weekday: Weekday
  lines: SheetLine[]
}

export interface SheetPlace {
  number: number
  place: Place
  /** The days of the next weeks on which it is shut, each stretch told to its end. */
  closures: Closure[]
}

/** A plan as a sheet for the fridge. */
export interface Sheet {
  days: SheetDay[]
  /** What runs without a date that is known. */
  undated: SheetSession[]
  places: SheetPlace[]
  /** What was picked and is not published any more. */
  gone: string[]
  /** Dates that are off are named up to this day; null where there are none after it. */
  until: LocalDate | null
  /** Some of its dates depend on school terms that are not confirmed. */
  unconfirmed: boolean
}

/**
 * A plan by weekday, Monday first and by time within a day, numbered from 1 in the order it is read. A session that
 * meets on several days stands under the first, and is pointed to from the others.
 */
export function sheetOf(items: readonly PlanItem[], catalogue: Catalogue, now: Now): Sheet {
  const sessions = items.flatMap((item) =>
    item.is === 'session' ? [withDates(item.session, item.next, catalogue, now)] : [],
  )
  const dated = sessions.filter(({ times }) => times.length > 0).sort(byFirstTime)
  const undated = sessions.filter(({ times }) => times.length === 0)
  const inOrder = [...dated, ...undated].map((one, index) => ({ ...one, number: index + 1 }))
  const places = items.flatMap((item) => (item.is === 'place' ? [item.place] : []))
  const last = addDays(now.date, daysAhead)
  const ends = [...sessions.map(({ until }) => until), ...places.map(() => last)]
  return {
    days: weekdays.flatMap((weekday) => dayOf(weekday, inOrder.slice(0, dated.length))),
    undated: inOrder.slice(dated.length),
    places: places.map((place, index) => ({
      number: inOrder.length + index + 1,
      place,
      closures: (place.closures ?? []).filter(({ from, to }) => to >= now.date && from <= last),
    })),
    gone: items.flatMap((item) => (item.is === 'gone' ? [item.was ?? item.key] : [])),
    until: ends.filter((day) => day !== null).sort()[0] ?? null,
    unconfirmed: sessions.some(({ unconfirmed }) => unconfirmed),
  }
}

const placeInWeek = ({ weekday, starts }: SheetTime) => `${weekdays.indexOf(weekday)} ${starts}`

function byTime(a: SheetTime, b: SheetTime): number {
  return placeInWeek(a).localeCompare(placeInWeek(b))
}

function byFirstTime(a: Pick<SheetSession, 'times'>, b: Pick<SheetSession, 'times'>): number {
  const [first, second] = [a.times[0], b.times[0]]
  return first && second ? byTime(first, second) : 0
}

function dayOf(weekday: Weekday, sessions: SheetSession[]): SheetDay[] {
  const lines = sessions.flatMap((of) => {
    const [first, ...others] = of.times
    const here = others.filter((time) => time.weekday === weekday)
    const also: SheetLine[] = here.map((time) => ({ is: 'also', of, time }))
    const own: SheetLine[] = first?.weekday === weekday ? [{ is: 'session', of, time: first }] : []
    return [...own, ...also]
  })
  return lines.length > 0 ? [{ weekday, lines: lines.sort((a, b) => byTime(a.time, b.time)) }] : []
}

function withDates(
  session: ListedSession,
  next: Next,
  catalogue: Catalogue,
  now: Now,
): Omit<SheetSession, 'number'> {
  const summary = summaryOf(session, catalogue, now)
  const first = next.is === 'meeting' ? next.meeting.date : now.date
  const last = addDays(first, daysAhead)
  const waiting = summary.lines.flatMap((line) => waitingOf(line, summary.school) ?? [])
  const times = summary.lines.flatMap((line) => line.times)
  const until = times.some(({ dates }) => (dates.at(-1) ?? last) > last) ? last : null
  // That something for the school holidays is not on in term needs no list of dates.
  const isNamed = ({ reason: { why }, dates: [start] }: LeftOut) =>
    why !== 'term-time' && (until === null || start <= until)
  // A rule that waits is not said as if it were sure, nor is an end.
  const isDoubt = ({ reason: { why }, dates: [start] }: LeftOut) =>
    why === 'dates-not-confirmed' &&
    (waiting.length > 0 || times.some((time) => time.until !== null && time.until >= start))
  return {
    session,
    place: session.place,
    next,
    times: summary.lines.flatMap((line) => sheetTimes(line, summary.school)).sort(byStartThenTime),
    waiting,
    school: summary.school,
    bankHolidays: summary.bankHolidays,
    leftOut: summary.leftOut.filter((one) => isNamed(one) || isDoubt(one)),
    moved: summary.moved.filter(({ date }) => date <= last),
    unconfirmed: summary.mayChange,
    until,
  }
}

const isEveryWeek = ({ pattern }: ScheduleLine, school: ScheduleSummary['school']) =>
  pattern.freq === 'WEEKLY' && pattern.interval === 1 && school !== 'school-holidays'

/** What of a line has no date that is known: all of it, or some of its weekdays; null where each has one. */
function waitingOf(line: ScheduleLine, school: ScheduleSummary['school']): ScheduleLine | null {
  const { pattern, times } = line
  const [first] = times
  if (first.dates.length === 0) return line
  if (!('byday' in pattern) || isEveryWeek(line, school)) return null
  const known = new Set(times.flatMap(({ dates }) => dates.map(weekdayOf)))
  const isWaiting = (day: string) => !known.has(day.slice(-2) as Weekday)
  const without = { times: [{ ...first, dates: [] }] satisfies ScheduleLine['times'] }
  // The two are told apart for the compiler: a week has other days than a month.
  const rest =
    pattern.freq === 'WEEKLY'
      ? { ...pattern, byday: pattern.byday.filter(isWaiting) }
      : { ...pattern, byday: pattern.byday.filter(isWaiting) }
  return rest.byday.length === 0 ? null : { ...without, pattern: rest }
}

/**
 * The days of the week on which a line meets, each with its own dates and from the time on that has the first of them. Days
 * of the month fall on any weekday: those of the next dates count, all of 56 days and four at least.
 */
export function sheetTimes(line: ScheduleLine, school: ScheduleSummary['school']): SheetTime[] {
  const { pattern, times } = line
  const [{ starts, ends, dates, next }] = times
  if (dates.length === 0) return []
  if (pattern.freq === 'WEEKLY' && isEveryWeek(line, school)) {
    return pattern.byday.map((weekday) => ({ weekday, starts, ends, line, dates: null }))
  }
  const isNext = (date: LocalDate, at: number) =>
    at < upcomingDates || date <= addDays(next, daysAhead)
  const all = times.flatMap((one) => one.dates)
  const shown = 'bymonthday' in pattern ? all.filter(isNext) : all
  return [...new Set(shown.map(weekdayOf))].flatMap((weekday) => {
    const own = shown.filter((date) => weekdayOf(date) === weekday)
    const [first, ...later] = times.slice(
      times.findIndex((one) => one.dates.some((date) => own.includes(date))),
    )
    if (first === undefined) return []
    return {
      weekday,
      starts: first.starts,
      ends: first.ends,
      line: { pattern, times: [first, ...later] as const },
      dates: own.filter((date) => first.dates.includes(date)),
    }
  })
}

function byStartThenTime(a: SheetTime, b: SheetTime): number {
  const [from, other] = [a, b].map(({ line }) => line.times[0].from ?? '')
  return from === other ? byTime(a, b) : (from ?? '').localeCompare(other ?? '')
}

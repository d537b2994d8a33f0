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
import { leftOutOn, type LeftOut } from '#domain/time/leftOut.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import { summaryOf, type ScheduleLine, type ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { PlanItem } from './plan.ts'

/** How long a sheet on a fridge is taken to be read: dates that are off are named for eight weeks. */
const daysAhead = 56

/** A start in the week, as it is on the next dates. */
export interface SheetTime {
  weekday: Weekday
  starts: LocalTime
  ends?: LocalTime | undefined
  /** What it is one day of. */
  line: ScheduleLine
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
  /** What it keeps to of the school year. */
  school: ScheduleSummary['school']
  /** The dates of the next weeks on which it does not meet, or nobody knows. */
  leftOut: LeftOut[]
  /** The dates of the next weeks at another time. */
  moved: Meeting[]
  /** Its dates depend on school terms that are not confirmed. */
  unconfirmed: boolean
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
}

/** A plan as a sheet for the fridge. */
export interface Sheet {
  days: SheetDay[]
  /** What runs without a date that is known. */
  undated: SheetSession[]
  places: SheetPlace[]
  /** What was picked and is not published any more. */
  gone: string[]
  /** Dates that are off are named up to this day. */
  until: LocalDate
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
  return {
    days: weekdays.flatMap((weekday) => dayOf(weekday, inOrder.slice(0, dated.length))),
    undated: inOrder.slice(dated.length),
    places: places.map((place, index) => ({ number: inOrder.length + index + 1, place })),
    gone: items.flatMap((item) => (item.is === 'gone' ? [item.was ?? item.key] : [])),
    until: addDays(now.date, daysAhead),
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
  return {
    session,
    place: session.place,
    next,
    times: summary.lines.flatMap(timesOf).sort(byStartThenTime),
    school: summary.school,
    // That something for the school holidays is not on in term needs no list of dates.
    leftOut: leftOutOn(summary.leftOut, (date) => date <= last).filter(
      ({ reason }) => reason.why !== 'term-time',
    ),
    moved: summary.moved.filter(({ date }) => date <= last),
    unconfirmed: summary.mayChange,
  }
}

/** The days of the week on which a line meets in the next weeks. */
function timesOf(line: ScheduleLine): SheetTime[] {
  const [{ starts, ends, dates, next }] = line.times
  const soon = dates.filter((date) => date <= addDays(next, daysAhead))
  return [...new Set(soon.map(weekdayOf))].map((weekday) => ({ weekday, starts, ends, line }))
}

function byStartThenTime(a: SheetTime, b: SheetTime): number {
  const [from, other] = [a, b].map(({ line }) => line.times[0].from ?? '')
  return from === other ? byTime(a, b) : (from ?? '').localeCompare(other ?? '')
}

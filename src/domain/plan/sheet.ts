import {
  weekdays,
  type LocalDate,
  type LocalTime,
  type Now,
  type Weekday,
} from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { addDays, weekdayOf } from '#domain/time/localDate.ts'
import { meetingsBetween, type Meeting, type Next, type Skip } from '#domain/time/meetings.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { PlanItem } from './plan.ts'

/** How long a sheet on a fridge is taken to be read: dates that are off are named for eight weeks. */
const daysAhead = 56
/** How many dates are named of what does not meet every week. */
const datesNamed = 4

/** One usual start in the week. */
export interface SheetTime {
  weekday: Weekday
  starts: LocalTime
  ends?: LocalTime | undefined
}

/** A session as a sheet of paper shows it: what is true of its next weeks, in the order it is read. */
export interface SheetSession {
  /** On the map and in front of its line. */
  number: number
  session: ListedSession
  place: Place
  next: Next
  /** Its usual starts, Monday first; the first of them is the day it stands under. Empty = no date is known. */
  times: SheetTime[]
  /** The next dates, where it does not meet every week. */
  dates: LocalDate[]
  /** The dates it would meet on and does not. */
  off: Skip[]
  /** Dates at another time. */
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

type Timed = Pick<SheetSession, 'times'>

function byFirstTime(a: Timed, b: Timed): number {
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
  const first = next.is === 'meeting' ? next.meeting.date : now.date
  const ahead = meetingsBetween(session, catalogue, now.date, addDays(first, daysAhead), now)
  const meetings = ahead.meetings.filter(({ state }) => state !== 'finished')
  return {
    session,
    place: session.place,
    next,
    times: timesOf(meetings),
    dates: isWeekly(session) ? [] : datesOf(meetings),
    // That something for the school holidays is not on in term needs no list of dates.
    off: ahead.skipped.filter(({ reason }) => reason.why !== 'term-time'),
    moved: meetings.filter(({ moved }) => moved !== undefined),
    unconfirmed: meetings.some(({ unconfirmed }) => unconfirmed === 'term-dates'),
  }
}

function isWeekly({ schedules, holds }: ListedSession): boolean {
  const weekly = schedules.every((one) => one.freq === 'WEEKLY' && (one.interval ?? 1) === 1)
  return weekly && holds !== 'school-holidays'
}

function datesOf(meetings: Meeting[]): LocalDate[] {
  return [...new Set(meetings.map(({ date }) => date))].slice(0, datesNamed)
}

/** The usual starts of some meetings; the end of a date that was moved says nothing about the others. */
function timesOf(meetings: Meeting[]): SheetTime[] {
  const times = new Map<string, SheetTime>()
  for (const { date, starts, ends, usual } of meetings) {
    const time: SheetTime = { weekday: weekdayOf(date), starts: usual ?? starts }
    if (usual === undefined && ends !== undefined) time.ends = ends
    const known = times.get(placeInWeek(time))
    if (known?.ends === undefined) times.set(placeInWeek(time), { ...known, ...time })
  }
  return [...times.values()].sort(byTime)
}

import type { ListedSession, TimedSession } from '#domain/catalogue/catalogue.ts'
import type { Change, Schedule } from '#domain/catalogue/session.ts'
import {
  afterAllDays,
  dayNumber,
  minutesOf,
  timeOf,
  weekdayIndex,
  type LocalTime,
} from './localDate.ts'
import { minutesLong } from './meeting.ts'
import { nextDay, ruleOf, weekdaysOf, type Rule } from './recurrence.ts'
import { noWeekParts, weekPartAt, type WeekParts } from './weekParts.ts'

/** A start on a day as the schedules and changes give it, before the calendar and the place have their say. */
export interface Start {
  /** The start the schedule gives. */
  scheduled: LocalTime
  starts: LocalTime
  ends: LocalTime | undefined
  /** What is different on this date: it is called off, or moved in time. */
  change: Change | undefined
  /** The schedule leaves the date out. */
  exdate: boolean
  /** Minutes since midnight of the start, and how long it lasts. */
  minute: number
  length: number
  /** How long it lasts where nothing is changed. */
  usualLength: number
}

/** One schedule of a session, in day numbers. */
interface Line {
  rule: Rule
  /** Its start on a day that nothing changes, ready to be handed out. */
  usual: readonly [Start]
  exdates: ReadonlySet<number>
  /** The parts of the week it may give a start in. */
  parts: WeekParts
}

/** A session's schedules and changes and its place's closures, in day numbers. */
export interface Timetable {
  lines: Line[]
  changes: ReadonlyMap<number, Change[]>
  closures: { from: number; to: number; note: string }[]
}

const timetables = new WeakMap<TimedSession, Timetable>()

/** The timetable of a session, made once. */
export function timetableOf(session: TimedSession): Timetable {
  const known = timetables.get(session)
  if (known !== undefined) return known
  const made = makeTimetable(session)
  timetables.set(session, made)
  return made
}

function makeTimetable(session: TimedSession): Timetable {
  const { schedules, changes = [], place } = session
  const isPlain = changes.length === 0 && !place.closures?.length
  if (isPlain) return plainTimetable(schedules)
  const byDay = new Map<number, Change[]>()
  for (const change of changes) {
    const day = dayNumber(change.date)
    byDay.set(day, [...(byDay.get(day) ?? []), change])
  }
  return {
    lines: schedules.map(lineOf),
    changes: byDay,
    closures: (place.closures ?? []).map(({ from, to, note }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      note,
    })),
  }
}

const plainTimetables = new Map<string, Timetable>()

/**
 * The timetable of schedules that nothing changes. A county has many sessions and few timetables, "Tuesdays at 10" and the
 * like: those that say the same share theirs, which halves the time that a fortnight of 10,000 sessions takes.
 */
function plainTimetable(schedules: readonly Schedule[]): Timetable {
  const said = JSON.stringify(schedules)
  const known = plainTimetables.get(said)
  if (known !== undefined) return known
  const made = { lines: schedules.map(lineOf), changes: new Map<number, Change[]>(), closures: [] }
  plainTimetables.set(said, made)
  return made
}

function lineOf(schedule: Schedule): Line {
  const { starts, ends, exdates = [] } = schedule
  const rule = ruleOf(schedule)
  const minute = minutesOf(starts)
  const length = minutesLong(schedule)
  const usual = { scheduled: starts, starts, ends, change: undefined, exdate: false }
  return {
    rule,
    usual: [{ ...usual, minute, length, usualLength: length }],
    exdates: new Set(exdates.map(dayNumber)),
    parts: weekdaysOf(rule).reduce((all, day) => all | weekPartAt(day, minute), noWeekParts),
  }
}

/** Whether some schedule, from a day on, says how often but not from when: its dates are not known. */
export function isPhaseless({ lines }: Timetable, from: number): boolean {
  return lines.some(({ rule }) => rule.freq === 'PHASELESS' && rule.last >= from)
}

/** The parts of the week in which schedules that go on to a day or past it may give a start. */
export function partsGoingOn({ lines }: Timetable, day: number): WeekParts {
  return lines.reduce((all, { rule, parts }) => (rule.last >= day ? all | parts : all), noWeekParts)
}

/** The parts of the week in which any start may fall from a day on; some may turn out never to. */
export function possibleParts(timetable: Timetable, from: number): WeekParts {
  let parts = partsGoingOn(timetable, from)
  for (const [day, changes] of timetable.changes) {
    if (day < from) continue
    for (const { starts } of changes) {
      if (starts !== undefined) parts |= weekPartAt(weekdayIndex(day), minutesOf(starts))
    }
  }
  return parts
}

/** The first day from `from` to `to` on which any schedule gives a start; afterAllDays where none does. */
export function nextScheduledDay({ lines }: Timetable, from: number, to: number): number {
  let earliest = afterAllDays
  for (const { rule } of lines) earliest = Math.min(earliest, nextDay(rule, from, to))
  return earliest
}

/** The starts of a day that some schedule gives, in time order; the same start from two schedules is one. */
export function startsOn(timetable: Timetable, day: number): readonly Start[] {
  const scheduled = scheduledOn(timetable, day)
  const changes = timetable.changes.get(day)
  return changes === undefined ? scheduled : inTimeOrder(changed(scheduled, changes))
}

function scheduledOn({ lines }: Timetable, day: number): readonly Start[] {
  const [only] = lines
  if (only !== undefined && lines.length === 1) return startOfLine(only, day)
  return inTimeOrder(
    lines.flatMap((line) => (nextDay(line.rule, day, day) === day ? startOfLine(line, day) : [])),
  )
}

function startOfLine({ usual, exdates }: Line, day: number): readonly [Start] {
  return exdates.has(day) ? [{ ...usual[0], exdate: true }] : usual
}

const isOff = ({ exdate, change }: Start) => exdate || change?.cancelled === true

/** A start that is left out or called off still meets when another schedule, or a move, gives the same. */
function inTimeOrder(starts: readonly Start[]): Start[] {
  const byMinute = new Map<number, Start>()
  for (const start of starts) {
    const same = byMinute.get(start.minute)
    if (same === undefined || (isOff(same) && !isOff(start))) byMinute.set(start.minute, start)
  }
  return [...byMinute.values()].sort((a, b) => a.minute - b.minute)
}

/** The starts of a day as its changes leave them; a change that names its start counts before one that does not. */
function changed(scheduled: readonly Start[], changes: readonly Change[]): Start[] {
  const ofStart = new Map<Start, Change>()
  const namesOne = (change: Change) => change.usual !== undefined
  for (const change of [...changes.filter((it) => !namesOne(it)), ...changes.filter(namesOne)]) {
    for (const start of meantBy(change, scheduled)) ofStart.set(start, change)
  }
  const starts = scheduled.map((start) => {
    const change = ofStart.get(start)
    return change === undefined ? start : changedStart(start, change)
  })
  return starts.map((start, at) => joined(start, at, starts, scheduled))
}

/** A start that is moved onto another of its day is no second meeting: at its own time it is off, for the reason of the move. */
function joined(
  start: Start,
  at: number,
  starts: readonly Start[],
  scheduled: readonly Start[],
): Start {
  const own = scheduled[at]
  if (own === undefined || start.change === undefined || isOff(start)) return start
  if (start.minute === own.minute) return start
  const isOther = (one: Start, index: number) =>
    index !== at &&
    !isOff(one) &&
    one.minute === start.minute &&
    scheduled[index]?.minute === one.minute
  return starts.some(isOther) ? { ...own, change: { ...start.change, cancelled: true } } : start
}

/**
 * The starts of a day that a change is about: the one it names; all of them where it calls the date off; else the one
 * nearest to the new time, because a change says how one start differs. Source: docs/data.md, `changes`.
 */
function meantBy(change: Change, scheduled: readonly Start[]): readonly Start[] {
  const { usual, cancelled, starts, ends } = change
  if (usual !== undefined) return scheduled.filter((start) => start.scheduled === usual)
  const time = starts ?? ends
  if (cancelled || time === undefined) return scheduled
  const minute = minutesOf(time)
  // A new end is for a start before it, where there is one.
  const before = starts === undefined ? scheduled.filter((start) => start.minute < minute) : []
  return (before.length > 0 ? before : scheduled).reduce<Start[]>(
    ([nearest], start) =>
      nearest === undefined || distance(start, minute) < distance(nearest, minute)
        ? [start]
        : [nearest],
    [],
  )
}

const distance = (start: Start, minute: number) => Math.abs(start.minute - minute)

/**
 * A session with one of its schedules alone, or with one like it, and those of its changes that are about the starts of that one:
 * a change that names no start is about one of the whole day's, so it cannot be judged with the other schedules gone.
 */
export function withOneSchedule(session: ListedSession, schedule: Schedule): ListedSession {
  const { schedules, changes } = session
  if (changes === undefined || schedules.length < 2) return { ...session, schedules: [schedule] }
  const timetable = timetableOf(session)
  const own = [...timetable.changes].flatMap(([day, ofDay]) => {
    const start = changed(scheduledOn(timetable, day), ofDay).find(
      ({ scheduled }) => scheduled === schedule.starts,
    )
    return start?.change === undefined ? [] : [{ ...start.change, usual: schedule.starts }]
  })
  return { ...session, schedules: [schedule], changes: own }
}

/** A start moved without a new end keeps its length. */
function changedStart(usual: Start, change: Change): Start {
  const { starts = usual.starts } = change
  const minute = minutesOf(starts)
  const ends = change.ends ?? (usual.ends && timeOf(minute + usual.length)) ?? undefined
  // An end that is not after the start is not known.
  const later = ends !== undefined && minutesOf(ends) > minute ? ends : undefined
  const length = minutesLong({ starts, ends: later })
  return { ...usual, starts, ends: later, change, minute, length }
}

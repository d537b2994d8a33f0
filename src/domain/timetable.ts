import type { ListedSession } from './catalogue.ts'
import type { LocalTime } from './calendar.ts'
import { dayNumber, minutesOf, weekdayIndex } from './localDate.ts'
import { nextDay, ruleOf, weekdaysOf, type Rule } from './recurrence.ts'
import type { Change, Schedule } from './session.ts'
import { noSlots, slotAt, type Slots } from './slots.ts'

/** One schedule of a session, in day numbers. */
interface Line {
  rule: Rule
  starts: LocalTime
  ends: LocalTime | undefined
  exdates: ReadonlySet<number>
  /** The parts of the week it may give a start in. */
  slots: Slots
}

/** A session's schedules, changes and its place's closures in day numbers, made once. */
export interface Timetable {
  lines: Line[]
  changes: ReadonlyMap<number, Change>
  closures: { from: number; to: number; note: string }[]
  /** The last day of any schedule that repeats at an interval nobody has given a start for. */
  phaselessUntil: number
}

/** A start on a day, as the schedules and the changes give it, before anything is taken out. */
export interface Slot {
  /** The start the schedule gives. */
  scheduled: LocalTime
  starts: LocalTime
  ends: LocalTime | undefined
  moved: string | undefined
  exdate: boolean
}

const timetables = new WeakMap<ListedSession, Timetable>()

/** The timetable of a session, remembered for as long as the session is. */
export function timetableOf(session: ListedSession): Timetable {
  const known = timetables.get(session)
  if (known !== undefined) return known
  const made = makeTimetable(session)
  timetables.set(session, made)
  return made
}

function makeTimetable(session: ListedSession): Timetable {
  const lines = session.schedules.map(lineOf)
  const closures = session.place.closures ?? []
  return {
    lines,
    changes: new Map((session.changes ?? []).map((change) => [dayNumber(change.date), change])),
    closures: closures.map(({ from, to, note }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      note,
    })),
    phaselessUntil: Math.max(
      ...lines.map(({ rule }) => (rule.freq === 'PHASELESS' ? rule.last : -Infinity)),
    ),
  }
}

function lineOf(schedule: Schedule): Line {
  const { starts, ends, exdates = [] } = schedule
  const rule = ruleOf(schedule)
  const slots = weekdaysOf(rule).reduce((all, day) => all | slotAt(day, starts), noSlots)
  return { rule, starts, ends, exdates: new Set(exdates.map(dayNumber)), slots }
}

/** The parts of the week in which any start may fall from a day on; some may turn out never to. */
export function possibleSlots(timetable: Timetable, from: number): Slots {
  let slots = noSlots
  for (const line of timetable.lines) if (line.rule.last >= from) slots |= line.slots
  for (const [day, { starts }] of timetable.changes) {
    if (starts !== undefined && day >= from) slots |= slotAt(weekdayIndex(day), starts)
  }
  return slots
}

/** The first day from `from` to `to` on which any schedule gives a start; Infinity where none does. */
export function nextScheduledDay(timetable: Timetable, from: number, to: number): number {
  let earliest = Infinity
  for (const { rule } of timetable.lines) earliest = Math.min(earliest, nextDay(rule, from, to))
  return earliest
}

/** The starts of one day in time order; the same start from two schedules is one. */
export function slotsOn(timetable: Timetable, day: number): Slot[] {
  const change = timetable.changes.get(day)
  const slots: Slot[] = []
  for (const line of timetable.lines) {
    if (nextDay(line.rule, day, day) === day) add(slots, slotOf(line, day, change))
  }
  return slots.length > 1 ? slots.sort((a, b) => (a.starts < b.starts ? -1 : 1)) : slots
}

function add(slots: Slot[], slot: Slot): void {
  const same = slots.findIndex(({ starts }) => starts === slot.starts)
  const twin = slots[same]
  if (twin === undefined) slots.push(slot)
  // A date left out of one schedule still meets when another gives the same start.
  else if (twin.exdate && !slot.exdate) slots[same] = slot
}

function slotOf(line: Line, day: number, change: Change | undefined): Slot {
  const { starts: scheduled, ends, exdates } = line
  const exdate = exdates.size > 0 && exdates.has(day)
  if (change === undefined || (change.starts === undefined && change.ends === undefined)) {
    return { scheduled, starts: scheduled, ends, moved: undefined, exdate }
  }
  const starts = change.starts ?? scheduled
  const end = change.ends ?? ends
  // An end that the move has left behind is not known any more.
  const later = end !== undefined && minutesOf(end) > minutesOf(starts) ? end : undefined
  return { scheduled, starts, ends: later, moved: change.note, exdate }
}

import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LocalTime } from './calendar.ts'
import { afterAllDays, beforeAllDays, dayNumber, minutesOf, weekdayIndex } from './localDate.ts'
import { nextDay, ruleOf, weekdaysOf, type Rule } from './recurrence.ts'
import type { Change, Schedule } from '#domain/catalogue/session.ts'
import { noSlots, slotAt, type Slots } from './slots.ts'
import { minutesWithoutEnd } from './standing.ts'

/** One schedule of a session, in day numbers. */
interface Line {
  rule: Rule
  /** Its start on a day that nothing changes, ready to be handed out. */
  usual: readonly [Slot]
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
  /** The parts of the week it gives starts in for ever; null where that changes as time passes. */
  lastingSlots: Slots | null
}

/** A start on a day, as the schedules and the changes give it, before anything is taken out. */
export interface Slot {
  /** The start the schedule gives. */
  scheduled: LocalTime
  starts: LocalTime
  ends: LocalTime | undefined
  moved: string | undefined
  exdate: boolean
  /** Minutes since midnight of the start, and how long it lasts: an hour where no end is known. */
  minute: number
  length: number
}

const timetables = new WeakMap<ListedSession, Timetable>()
/** By what the schedules say. A county has many sessions and few timetables, "Tuesdays at 10" and the like. */
const plainTimetables = new Map<string, Timetable>()

/** The timetable of a session, remembered for as long as the session is; do not change it: others may share it. */
export function timetableOf(session: ListedSession): Timetable {
  const known = timetables.get(session)
  if (known !== undefined) return known
  const isPlain = !session.changes?.length && !session.place.closures?.length
  const made = isPlain ? plainTimetable(session) : makeTimetable(session)
  timetables.set(session, made)
  return made
}

/** Sessions that say the same share one timetable, which then stays in the processor's own small memory. */
function plainTimetable(session: ListedSession): Timetable {
  const said = JSON.stringify(session.schedules)
  const known = plainTimetables.get(said)
  if (known !== undefined) return known
  const made = makeTimetable(session)
  plainTimetables.set(said, made)
  return made
}

function makeTimetable(session: ListedSession): Timetable {
  const lines = session.schedules.map(lineOf)
  const closures = session.place.closures ?? []
  const lasting = !session.changes?.length && lines.every(({ rule }) => rule.last === afterAllDays)
  return {
    lines,
    lastingSlots: lasting ? lines.reduce((all, { slots }) => all | slots, noSlots) : null,
    changes: new Map((session.changes ?? []).map((change) => [dayNumber(change.date), change])),
    closures: closures.map(({ from, to, note }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      note,
    })),
    phaselessUntil: Math.max(
      beforeAllDays,
      ...lines.map(({ rule }) => (rule.freq === 'PHASELESS' ? rule.last : beforeAllDays)),
    ),
  }
}

function lineOf(schedule: Schedule): Line {
  const { starts, ends, exdates = [] } = schedule
  const rule = ruleOf(schedule)
  return {
    rule,
    usual: [slotOf(starts, starts, ends)],
    exdates: new Set(exdates.map(dayNumber)),
    slots: weekdaysOf(rule).reduce((all, day) => all | slotAt(day, minutesOf(starts)), noSlots),
  }
}

function slotOf(
  scheduled: LocalTime,
  starts: LocalTime,
  ends: LocalTime | undefined,
  moved?: string,
): Slot {
  const minute = minutesOf(starts)
  const length = ends === undefined ? minutesWithoutEnd : minutesOf(ends) - minute
  return { scheduled, starts, ends, moved, exdate: false, minute, length }
}

/** The parts of the week in which any start may fall from a day on; some may turn out never to. */
export function possibleSlots(timetable: Timetable, from: number): Slots {
  if (timetable.lastingSlots !== null) return timetable.lastingSlots
  let slots = noSlots
  for (const line of timetable.lines) if (line.rule.last >= from) slots |= line.slots
  for (const [day, { starts }] of timetable.changes) {
    if (starts !== undefined && day >= from) slots |= slotAt(weekdayIndex(day), minutesOf(starts))
  }
  return slots
}

/** The first day from `from` to `to` on which any schedule gives a start; afterAllDays where none does. */
export function nextScheduledDay(timetable: Timetable, from: number, to: number): number {
  let earliest = afterAllDays
  for (const { rule } of timetable.lines) earliest = Math.min(earliest, nextDay(rule, from, to))
  return earliest
}

/** The starts of a day that some schedule gives, in time order; the same start from two schedules is one. */
export function slotsOn(timetable: Timetable, day: number): readonly Slot[] {
  const { lines, changes } = timetable
  const [only] = lines
  if (only !== undefined && lines.length === 1) return slotsOfLine(only, day, changes.get(day))
  const slots: Slot[] = []
  for (const line of lines) {
    if (nextDay(line.rule, day, day) !== day) continue
    for (const slot of slotsOfLine(line, day, changes.get(day))) add(slots, slot)
  }
  return slots.sort((a, b) => a.minute - b.minute)
}

function add(slots: Slot[], slot: Slot): void {
  const same = slots.findIndex(({ minute }) => minute === slot.minute)
  const twin = slots[same]
  if (twin === undefined) slots.push(slot)
  // A date left out of one schedule still meets when another gives the same start.
  else if (twin.exdate && !slot.exdate) slots[same] = slot
}

function slotsOfLine(line: Line, day: number, change: Change | undefined): readonly [Slot] {
  const exdate = line.exdates.size > 0 && line.exdates.has(day)
  if (change === undefined && !exdate) return line.usual
  const [usual] = line.usual
  return [{ ...(change === undefined ? usual : movedSlot(usual, change)), exdate }]
}

function movedSlot(usual: Slot, change: Change): Slot {
  if (change.starts === undefined && change.ends === undefined) return usual
  const starts = change.starts ?? usual.starts
  const ends = change.ends ?? usual.ends
  // An end that the move has left behind is not known any more.
  const later = ends !== undefined && minutesOf(ends) > minutesOf(starts) ? ends : undefined
  return slotOf(usual.scheduled, starts, later, change.note)
}

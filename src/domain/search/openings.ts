import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { addDays, type LocalDate, type Now } from '#domain/time/localDate.ts'
import { isUndecided } from '#domain/time/meeting.ts'
import { hasUnknownTimes, nextMeeting, openWeekParts } from '#domain/time/nextMeeting.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import { allWeekParts, noWeekParts, type WeekParts } from '#domain/time/weekParts.ts'
import { slotOf } from './timing.ts'
import { breakAhead } from './when.ts'

/** Beside the parts of the week: the bit of what has no times, and so fits days that cannot be, such as a Monday tomorrow. */
export const untimed: WeekParts = allWeekParts + 1

/** The parts of the week in which a session meets, or may, from a day on. Seven days have seven weekdays: a part of `week` is one day's. */
export interface Openings {
  ever: WeekParts
  /** Of the first seven days. */
  week: WeekParts
  /** Of these, where it does meet. */
  dated: WeekParts
  /** The same of the break from school that is on or comes next. */
  break: WeekParts
  breakDated: WeekParts
  /** Whether it has a date at all in some parts of the week: looked for when asked, as it may be years ahead. */
  hasDate: (slots: WeekParts) => boolean
}

const rememberOpenings = rememberBySession<Openings>()

const never: Openings = {
  ever: noWeekParts,
  week: noWeekParts,
  dated: noWeekParts,
  break: noWeekParts,
  breakDated: noWeekParts,
  hasDate: () => false,
}

/** The openings of each session of a catalogue from a day on. */
export function openingsFrom(
  catalogue: Catalogue,
  from: LocalDate,
  now: Now,
): (session: ListedSession) => Openings {
  const ahead = breakAhead(catalogue.calendar, from)
  return rememberOpenings(catalogue, `${from} ${now.date} ${now.time}`, (session) => {
    const open = openWeekParts(session, catalogue, from, now)
    if (open === noWeekParts) return never
    const week = partsBetween(session, catalogue, from, addDays(from, 6), now)
    const inBreak = ahead && partsBetween(session, catalogue, ahead.from, ahead.to, now)
    return {
      ever: open | (hasUnknownTimes(session, from) ? untimed : noWeekParts),
      week: week.open,
      dated: week.dated,
      break: inBreak?.open ?? noWeekParts,
      breakDated: inBreak?.dated ?? noWeekParts,
      hasDate: datedFrom(session, catalogue, from, now),
    }
  })
}

/** Whether a session has a date from a day on, in some parts of the week; each answer is worked out once. */
function datedFrom(
  session: ListedSession,
  catalogue: Catalogue,
  from: LocalDate,
  now: Now,
): Openings['hasDate'] {
  const answers = new Map<WeekParts, boolean>()
  return (slots) => {
    // What has no times has no date in any part of the week.
    const parts = slots & allWeekParts
    const known = answers.get(parts)
    if (known !== undefined) return known
    const found = nextMeeting(session, catalogue, from, now, parts).is === 'meeting'
    answers.set(parts, found)
    return found
  }
}

/** The parts of the week in which a session has a date in some days, and those in which it may. */
function partsBetween(
  session: ListedSession,
  catalogue: Catalogue,
  from: LocalDate,
  to: LocalDate,
  now: Now,
): { dated: WeekParts; open: WeekParts } {
  const { meetings, skipped } = meetingsBetween(session, catalogue, from, to, now)
  let dated = noWeekParts
  for (const meeting of meetings) if (meeting.state !== 'finished') dated |= slotOf(meeting)
  let open = dated | (hasUnknownTimes(session, from) ? untimed : noWeekParts)
  for (const skip of skipped) if (isUndecided(skip.reason)) open |= slotOf(skip)
  return { dated, open }
}

import {
  addDays,
  dayNumber,
  minutesOf,
  weekdayIndex,
  type LocalDate,
  type Now,
} from '#domain/time/localDate.ts'
import { isOver, isUndecided, type Next, type Skip } from '#domain/time/meeting.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { nextMeeting, openWeekParts, hasUnknownTimes } from '#domain/time/nextMeeting.ts'
import { allWeekParts, noWeekParts, weekPartAt, type WeekParts } from '#domain/time/weekParts.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import type { Days } from './when.ts'

/**
 * How a session stands to some days: it meets `in` them; or may, as its times are not published or a date of theirs is
 * not confirmed: `ask`; or only `later`.
 */
export interface Timing {
  is: 'in' | 'ask' | 'later'
  /** What is known of when it meets next: in those days, or after them. */
  next: Next
}

const remember = rememberBySession<Timing | null>()

/**
 * How each session of a catalogue stands to the days looked at, in the parts of the week asked for; null = it is over, or
 * at a place that is closed.
 */
export function timingsIn(
  catalogue: Catalogue,
  days: Days,
  slots: WeekParts,
  now: Now,
): (session: ListedSession) => Timing | null {
  const question = `${days.from} ${days.to} ${now.date} ${now.time} ${slots}`
  return remember(catalogue, question, (session) => timing(session, catalogue, days, slots, now))
}

function timing(
  session: ListedSession,
  catalogue: Catalogue,
  { from, to }: Days,
  slots: WeekParts,
  now: Now,
): Timing | null {
  const next = nextMeeting(session, catalogue, from, now, slots)
  if (isOver(next)) return null
  if (next.is === 'times-unknown') return { is: 'ask', next }
  if (to === null) return { is: next.is === 'meeting' ? 'in' : 'ask', next }
  if (next.is === 'meeting' && next.meeting.date <= to) return { is: 'in', next }
  if (hasUnknownTimes(session, from)) return { is: 'ask', next: { is: 'times-unknown' } }
  const skipped =
    next.is === 'meeting'
      ? next.skipped
      : meetingsBetween(session, catalogue, from, to, now).skipped
  const mayMeet = skipped.some(
    (skip) => isUndecided(skip.reason) && skip.date <= to && (slotOf(skip) & slots) !== noWeekParts,
  )
  return mayMeet ? { is: 'ask', next: { is: 'dates-not-confirmed' } } : { is: 'later', next }
}

const slotOf = ({ date, starts }: Pick<Skip, 'date' | 'starts'>): WeekParts =>
  weekPartAt(weekdayIndex(dayNumber(date)), minutesOf(starts))

const rememberDated = rememberBySession<boolean>()

/** Whether each session of a catalogue has a date from a day on, in the parts of the week asked for. */
export function datedFrom(
  catalogue: Catalogue,
  from: LocalDate,
  slots: WeekParts,
  now: Now,
): (session: ListedSession) => boolean {
  return rememberDated(
    catalogue,
    `${from} ${now.date} ${now.time} ${slots}`,
    (session) => nextMeeting(session, catalogue, from, now, slots).is === 'meeting',
  )
}

/** Beside the parts of the week: the bit of what has no times, and so fits days that cannot be, such as a Monday tomorrow. */
export const untimed: WeekParts = allWeekParts + 1

/** The parts of the week in which a session meets, or may, from a day on. Seven days have seven weekdays: a part of `week` is one day's. */
export interface Openings {
  ever: WeekParts
  /** Of the first seven days. */
  week: WeekParts
  /** Of these, where it does meet. */
  dated: WeekParts
}

const rememberOpenings = rememberBySession<Openings>()

/** The openings of each session of a catalogue from a day on. */
export function openingsFrom(
  catalogue: Catalogue,
  from: LocalDate,
  now: Now,
): (session: ListedSession) => Openings {
  return rememberOpenings(catalogue, `${from} ${now.date} ${now.time}`, (session) => {
    const open = openWeekParts(session, catalogue, from, now)
    if (open === noWeekParts) return { ever: noWeekParts, week: noWeekParts, dated: noWeekParts }
    const { meetings, skipped } = meetingsBetween(session, catalogue, from, addDays(from, 6), now)
    let dated = noWeekParts
    for (const meeting of meetings) if (meeting.state !== 'finished') dated |= slotOf(meeting)
    const unknown = hasUnknownTimes(session, from) ? untimed : noWeekParts
    let week = dated | unknown
    for (const skip of skipped) if (isUndecided(skip.reason)) week |= slotOf(skip)
    return { ever: open | unknown, week, dated }
  })
}

import {
  addDays,
  dayNumber,
  minutesOf,
  weekdayIndex,
  type LocalDate,
  type Now,
} from '#domain/time/localDate.ts'
import { isOver, isUndecided, type Meeting, type Next, type Skip } from '#domain/time/meeting.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { nextMeeting, hasUnknownTimes } from '#domain/time/nextMeeting.ts'
import { noWeekParts, weekPartAt, type WeekParts } from '#domain/time/weekParts.ts'
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
  /** The meetings that follow it in those days; of days without end, in the week from it. */
  also: Meeting[]
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
  const question = JSON.stringify([days, slots, now])
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
  const ask = (next: Next): Timing => ({ is: 'ask', next, also: [] })
  if (next.is === 'times-unknown') return ask(next)
  const following = (meeting: Meeting, last: LocalDate | null) =>
    meetingsAfter(meeting, last ?? addDays(meeting.date, 6), session, catalogue, slots, now)
  if (to === null) {
    if (next.is !== 'meeting') return ask(next)
    return { is: 'in', next, also: following(next.meeting, null) }
  }
  if (next.is === 'meeting' && next.meeting.date <= to) {
    return { is: 'in', next, also: following(next.meeting, to) }
  }
  if (hasUnknownTimes(session, from)) return ask({ is: 'times-unknown' })
  const skipped =
    next.is === 'meeting'
      ? next.skipped
      : meetingsBetween(session, catalogue, from, to, now).skipped
  const mayMeet = skipped.some(
    (skip) => isUndecided(skip.reason) && skip.date <= to && (slotOf(skip) & slots) !== noWeekParts,
  )
  if (mayMeet) return ask({ is: 'dates-not-confirmed' })
  return { is: 'later', next, also: next.is === 'meeting' ? following(next.meeting, null) : [] }
}

/** The meetings that follow one, up to a day, in the parts of the week asked for. */
function meetingsAfter(
  { date, starts }: Meeting,
  last: LocalDate,
  session: ListedSession,
  catalogue: Catalogue,
  slots: WeekParts,
  now: Now,
): Meeting[] {
  const { meetings } = meetingsBetween(session, catalogue, date, last, now)
  return meetings.filter(
    (one) => (one.date > date || one.starts > starts) && (slotOf(one) & slots) !== noWeekParts,
  )
}

/** The part of the week in which a meeting, or one that is left out, starts. */
export const slotOf = ({ date, starts }: Pick<Skip, 'date' | 'starts'>): WeekParts =>
  weekPartAt(weekdayIndex(dayNumber(date)), minutesOf(starts))

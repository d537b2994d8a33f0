import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { dayNumber, minutesOf, weekdayIndex, type LocalDate, type Now } from './localDate.ts'
import { isOver, isUndecided, minutesWithoutEnd, type Next, type Skip } from './meeting.ts'
import {
  lastKnownDay,
  meetingOf,
  overEarly,
  skipOf,
  stateOf,
  visitOccurrences,
  type Dates,
} from './occurrences.ts'
import { schoolCalendarOf } from './schoolCalendar.ts'
import { isPhaseless, partsGoingOn, possibleParts, timetableOf, type Start } from './timetable.ts'
import { allWeekParts, noWeekParts, weekPartAt, type WeekParts } from './weekParts.ts'

/**
 * How far ahead dates are looked for, whoever asks: thirty years of days, in which every day of a month falls on every
 * weekday. Few are walked: a date that is found ends the search, and so does the first that nobody can confirm.
 */
export const farthest = 10_958

const placeClosed: Next = { is: 'place-closed' }
const timesUnknown: Next = { is: 'times-unknown' }
const notConfirmed: Next = { is: 'dates-not-confirmed' }
const over: Next = { is: 'over' }

/** What can be said of a session without looking at any date; null = its dates decide. */
function knownWithoutDates({ place, schedules }: ListedSession): Next | null {
  if (place.status !== 'open') return placeClosed
  return schedules.length === 0 ? timesUnknown : null
}

/** Whether a session runs at an open place, but some of its times from a date on are not published. */
export function hasUnknownTimes(session: ListedSession, from: LocalDate): boolean {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown'
  return isPhaseless(timetableOf(session), dayNumber(from))
}

const partOf = (day: number, { minute }: Start) => weekPartAt(weekdayIndex(day), minute)

/**
 * The first meeting on or after `from` (or now, where that is later) that is not finished and falls in a part of the week
 * that is wanted, with the wanted dates skipped on the way. See docs/architecture.md, "One rule for dates".
 */
export function nextMeeting(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  now: Now,
  wanted: WeekParts = allWeekParts,
): Next {
  const known = knownWithoutDates(session)
  if (known !== null) return known
  const timetable = timetableOf(session)
  const start = firstDayFrom(from, now)
  const possible = possibleParts(timetable, start)
  const next =
    (possible & wanted) === noWeekParts
      ? over
      : firstMeeting(session, catalogue, start, now, wanted)
  return isOver(next) && isPhaseless(timetable, start) ? timesUnknown : next
}

/** The first day of which a meeting may be to come or on: one whose end nobody knows may be on past midnight. */
export function firstDayFrom(from: LocalDate, { date, time }: Now): number {
  if (from > date) return dayNumber(from)
  return dayNumber(date) - (minutesOf(time) < minutesWithoutEnd ? 1 : 0)
}

function firstMeeting(
  session: ListedSession,
  catalogue: Dates,
  start: number,
  now: Now,
  wanted: WeekParts,
): Next {
  const calendar = schoolCalendarOf(catalogue.calendar)
  const lastKnown = lastKnownDay(session, calendar)
  const skipped: Skip[] = []
  const today = dayNumber(now.date)
  let mayMeet = (partsPast(session, start + farthest) & wanted) !== noWeekParts
  const found = visitOccurrences<Next>(
    session,
    calendar,
    start,
    start + farthest,
    (day, one, reason) => {
      if ((partOf(day, one) & wanted) === noWeekParts) return null
      if (reason === null) {
        if (stateOf(day, one, now) === 'finished') {
          skipped.push(...overEarly(day, one, now))
          return null
        }
        return { is: 'meeting', meeting: meetingOf(session, calendar, day, one, now), skipped }
      }
      if (day < today) return null
      skipped.push(skipOf(day, one, reason))
      if (!isUndecided(reason)) return null
      mayMeet = true
      // Past what is known no later date can be confirmed either.
      return day > lastKnown ? notConfirmed : null
    },
  )
  if (found !== null) return found
  if (mayMeet) return notConfirmed
  // What is over early has met.
  const calledOff = skipped.filter(({ reason }) => reason.why !== 'over-early')
  return calledOff.length > 0 ? { is: 'called-off', skipped: calledOff } : over
}

/** The parts of the week in which a session goes on past a day: then it is not over, whatever is known until that day. */
function partsPast(session: ListedSession, day: number): WeekParts {
  return partsGoingOn(timetableOf(session), day + 1)
}

/**
 * The parts of the week in which a session has a next meeting, or may have one once its dates are known: nextMeeting finds
 * something exactly when these have a part in common with what is wanted.
 */
export function openWeekParts(
  session: ListedSession,
  catalogue: Dates,
  from: LocalDate,
  now: Now,
): WeekParts {
  const known = knownWithoutDates(session)
  if (known !== null) return known.is === 'times-unknown' ? allWeekParts : noWeekParts
  const timetable = timetableOf(session)
  const start = firstDayFrom(from, now)
  if (isPhaseless(timetable, start)) return allWeekParts
  const calendar = schoolCalendarOf(catalogue.calendar)
  const possible = possibleParts(timetable, start)
  let open = partsPast(session, start + farthest)
  if (open === possible) return open
  const today = dayNumber(now.date)
  visitOccurrences(session, calendar, start, start + farthest, (day, one, reason) => {
    const mayMeet = reason !== null && day >= today && isUndecided(reason)
    const meets = reason === null ? stateOf(day, one, now) !== 'finished' : mayMeet
    if (meets) open |= partOf(day, one)
    return open === possible || null
  })
  return open
}

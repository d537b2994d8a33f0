import { dayNumber, minutesOf, weekdayIndex, type LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Metres } from '#domain/geo/distance.ts'
import { isUndecided, type Meeting } from '#domain/time/meeting.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { meetingsInOrder, placesInOrder } from './order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { placeFits, prepare, sessionFits } from './matching.ts'
import type { PreparedSearch, Where } from './filters.ts'
import type { Search } from './search.ts'
import { allWeekParts, noWeekParts, weekPartAt } from '#domain/time/weekParts.ts'
import { hasUnknownTimes } from '#domain/time/nextMeeting.ts'

/** One meeting of one session that fits a search. */
export interface OnThen {
  session: ListedSession
  place: Place
  metres: Metres | null
  about: boolean
  meeting: Meeting
}

/** What fits a search between two dates. */
export interface WhatsOn {
  /** In time order, finished ones too; the nearest first of those that start together. */
  meetings: OnThen[]
  /** Sessions that fit, but some of whose times or dates in these days nobody has published. */
  toAskAbout: ListedSession[]
}

/** Every meeting from `from` to `to`, both included, of the sessions that fit a search; the search's own `from` is not looked at. */
export function whatsOn(
  catalogue: Catalogue,
  search: Search,
  where: Where,
  from: LocalDate,
  to: LocalDate,
): WhatsOn {
  const prepared = prepare(catalogue, search, where)
  const on: WhatsOn = { meetings: [], toAskAbout: [] }
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    for (const session of sessions) {
      if (sessionFits(session, prepared)) add(on, session, catalogue, prepared, where, from, to)
    }
  }
  return { ...on, meetings: meetingsInOrder(on.meetings) }
}

function add(
  on: WhatsOn,
  session: ListedSession,
  catalogue: Catalogue,
  prepared: PreparedSearch,
  { now }: Where,
  from: LocalDate,
  to: LocalDate,
): void {
  const { place } = session
  const { meetings, skipped } = meetingsBetween(session, catalogue, from, to, now)
  const metres = prepared.metresTo(place)
  const about = prepared.aboutTo(place)
  for (const meeting of meetings) {
    if (isAsked(prepared, meeting)) on.meetings.push({ session, place, metres, about, meeting })
  }
  const waiting = skipped.some((skip) => isUndecided(skip.reason) && isAsked(prepared, skip))
  if (waiting || hasUnknownTimes(session, from)) on.toAskAbout.push(session)
}

function isAsked(
  { slots }: PreparedSearch,
  { date, starts }: Pick<Meeting, 'date' | 'starts'>,
): boolean {
  if (slots === allWeekParts) return true
  return (weekPartAt(weekdayIndex(dayNumber(date)), minutesOf(starts)) & slots) !== noWeekParts
}

/** The meetings that fit a search and have finished by the moment it is asked, of that day, in time order. */
export function finishedToday(catalogue: Catalogue, search: Search, where: Where): OnThen[] {
  const today = where.now.date
  const { meetings } = whatsOn(catalogue, search, where, today, today)
  return meetings.filter(({ meeting }) => meeting.state === 'finished')
}

import type { LocalDate } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Where } from './find.ts'
import { dayNumber, minutesOf, weekdayIndex } from '#domain/time/localDate.ts'
import { isUndecided, meetingsBetween, type Meeting } from '#domain/time/meetings.ts'
import { meetingsInOrder, placesInOrder } from './order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { ask, placeFits, sessionFits, type Asked } from './questions.ts'
import type { Search } from './search.ts'
import { allSlots, noSlots, slotAt } from '#domain/time/slots.ts'
import { hasUnknownTimes } from '#domain/time/withoutDates.ts'

/** One meeting of one session that fits a search. */
export interface OnThen {
  session: ListedSession
  place: Place
  metres: Metres | null
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
  const asked = ask(catalogue, search, where.origin)
  const on: WhatsOn = { meetings: [], toAskAbout: [] }
  for (const { place, sessions } of placesInOrder(catalogue, asked)) {
    if (!placeFits(place, asked)) continue
    for (const session of sessions) {
      if (sessionFits(session, asked)) add(on, session, catalogue, asked, where, from, to)
    }
  }
  return { ...on, meetings: meetingsInOrder(on.meetings) }
}

function add(
  on: WhatsOn,
  session: ListedSession,
  catalogue: Catalogue,
  asked: Asked,
  { now }: Where,
  from: LocalDate,
  to: LocalDate,
): void {
  const { place } = session
  const { meetings, skipped } = meetingsBetween(session, catalogue, from, to, now)
  const metres = asked.metresTo(place)
  for (const meeting of meetings) {
    if (isAsked(asked, meeting)) on.meetings.push({ session, place, metres, meeting })
  }
  const waiting = skipped.some((skip) => isUndecided(skip.reason) && isAsked(asked, skip))
  if (waiting || hasUnknownTimes(session, from)) on.toAskAbout.push(session)
}

function isAsked({ slots }: Asked, { date, starts }: Pick<Meeting, 'date' | 'starts'>): boolean {
  if (slots === allSlots) return true
  return (slotAt(weekdayIndex(dayNumber(date)), minutesOf(starts)) & slots) !== noSlots
}

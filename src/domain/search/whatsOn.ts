import { dayNumber, minutesInDay, weekdayIndex, type LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Metres } from '#domain/geo/distance.ts'
import { isUndecided, type Meeting, type ToAsk } from '#domain/time/meeting.ts'
import { meetingOf, visitOccurrences } from '#domain/time/occurrences.ts'
import { schoolCalendarOf } from '#domain/time/schoolCalendar.ts'
import { inOrderOf, placesInOrder } from './order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { placeFits, prepare, sessionFits } from './matching.ts'
import type { PreparedSearch, Standpoint } from './filters.ts'
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
  /** Sessions that fit, but some of whose times nobody has published, or some of whose dates in these days nobody has confirmed. */
  toAskAbout: { session: ListedSession; why: ToAsk }[]
}

/** Every meeting from `from` to `to`, both included, of the sessions that fit a search; the search's own `from` is not looked at. */
export function whatsOn(
  catalogue: Catalogue,
  search: Search,
  where: Standpoint,
  from: LocalDate,
  to: LocalDate,
): WhatsOn {
  const prepared = prepare(catalogue, search, where)
  const calendar = schoolCalendarOf(catalogue.calendar)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const meetings: OnThen[] = []
  const starts: number[] = []
  const toAskAbout: WhatsOn['toAskAbout'] = []
  for (const { place, sessions } of placesInOrder(catalogue, prepared)) {
    if (!placeFits(place, prepared)) continue
    const metres = prepared.metresTo(place)
    const about = prepared.aboutTo(place)
    for (const session of sessions) {
      if (!sessionFits(session, prepared)) continue
      let why: ToAsk | null = hasUnknownTimes(session, from) ? 'times-unknown' : null
      visitOccurrences(session, calendar, first, last, (day, start, reason) => {
        if (!isAsked(prepared, day, start.minute)) return null
        if (reason === null) {
          const meeting = meetingOf(session, calendar, day, start, where.now)
          meetings.push({ session, place, metres, about, meeting })
          starts.push(day * minutesInDay + start.minute)
        } else if (isUndecided(reason)) why ??= 'dates-not-confirmed'
        return null
      })
      if (why !== null) toAskAbout.push({ session, why })
    }
  }
  return { meetings: inOrderOf(meetings, (_, at) => starts[at] ?? 0), toAskAbout }
}

function isAsked({ slots }: PreparedSearch, day: number, minute: number): boolean {
  return slots === allWeekParts || (weekPartAt(weekdayIndex(day), minute) & slots) !== noWeekParts
}

/** The meetings that fit a search and have finished by the moment it is asked, of that day, in time order. */
export function finishedToday(catalogue: Catalogue, search: Search, where: Standpoint): OnThen[] {
  const today = where.now.date
  const { meetings } = whatsOn(catalogue, search, where, today, today)
  return meetings.filter(({ meeting }) => meeting.state === 'finished')
}

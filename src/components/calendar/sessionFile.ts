import type { Area } from '#domain/catalogue/area.ts'
import { meetingEvent, seriesEvents, type Describe } from '#domain/calendar/calendarEvents.ts'
import { lastOfYear } from '#domain/calendar/calendarFeeds.ts'
import type { LocalDate, Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { writeCalendar } from '#domain/calendar/icalendar.ts'
import type { Meeting } from '#domain/time/meetings.ts'
import type { CalendarText } from '#words/en/calendarText.ts'

/** One date, or every date of a year from one on. */
export type Wanted = { is: 'date'; meeting: Meeting } | { is: 'series'; from: LocalDate }

interface Making {
  now: Now
  /** Now, in UTC. */
  utc: Now
  /** The whole address of the session's page. */
  url: string
  text: CalendarText
}

/** A session's dates as the text of a calendar file. */
export function sessionFile(
  session: ListedSession,
  catalogue: Catalogue,
  wanted: Wanted,
  { now, utc, url, text }: Making,
): string {
  const { area } = catalogue
  const describe = describeFor(area, text, () => url)
  const events =
    wanted.is === 'date'
      ? [meetingEvent(session, wanted.meeting, describe)]
      : seriesEvents(session, catalogue, wanted.from, lastOfYear(wanted.from), now, describe)
  return writeCalendar(events, {
    name: text.sessionName(session),
    productId: text.productId,
    timeZone: area.timeZone,
    stamp: stampOf(utc),
  })
}

/** What an event says of a session of an area; `urlOf` gives the whole address of its page. */
export function describeFor(
  { serviceTypes, council }: Area,
  text: CalendarText,
  urlOf: (session: ListedSession) => string,
): Describe {
  return (session, meeting) => {
    const type = serviceTypes.find(({ id }) => id === session.serviceType)?.summary
    return {
      summary: text.summary(session),
      description: text.description(session, meeting, { type, council }),
      url: urlOf(session),
    }
  }
}

/** RFC 5545 3.3.5, form 2: `20261124T090000Z`. */
export function stampOf({ date, time }: Now): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00Z`
}

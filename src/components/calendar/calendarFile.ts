import { writeCalendar, type CalendarEvent } from '#domain/calendar/icalendar.ts'
import { lastOfYear, type EventsOf } from '#domain/calendar/series.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { calendarText as words } from '#words/calendarText.ts'
import { schedule } from '#words/schedule.ts'

export interface FileOf {
  catalogue: Catalogue
  now: Now
  /** The last day that is looked at; left out = a year from now. */
  to?: LocalDate
  name: string
  /** The whole address of the page of a session; undefined where that is not known. */
  urlOf: (session: ListedSession) => string | undefined
  /** It is subscribed to. */
  feed?: boolean
  /** Minutes before each date that the device reminds of it; left out = it does not. */
  reminder?: number | undefined
}

/** The text of a calendar file: a session's, a plan's or a feed's, which all say the same of the same dates. */
export function calendarFile(of: FileOf, eventsFrom: (of: EventsOf) => CalendarEvent[]): string {
  const { area } = of.catalogue
  const { name, feed = false, reminder } = of
  return writeCalendar(eventsInWords(of, eventsFrom), {
    name,
    productId: words.productId,
    timeZone: area.timeZone,
    revised: area.updated,
    feed,
    reminder,
  })
}

/** The dates of a calendar file, in words. */
export function eventsInWords(
  { catalogue, now, to = lastOfYear(now.date), urlOf }: Omit<FileOf, 'name'>,
  eventsFrom: (of: EventsOf) => CalendarEvent[],
): CalendarEvent[] {
  const { area } = catalogue
  const types = new Map(area.serviceTypes.map(({ id, summary }) => [id, summary]))
  // What is over by the hour is not left out, so that a day gives the same bytes.
  const startOfDay = { ...now, time: '00:00' as LocalTime }
  return eventsFrom({
    catalogue,
    now,
    to,
    describe(session) {
      const when = schedule.whole(summaryOf(session, catalogue, startOfDay), null)
      const around = { when, type: types.get(session.serviceType), council: area.council }
      return (meeting) => ({
        summary: words.summary(session),
        description: words.description(session, meeting, around),
        url: urlOf(session),
      })
    },
  })
}

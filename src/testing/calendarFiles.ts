import { writeCalendar, type CalendarEvent } from '#domain/calendar/icalendar.ts'
import {
  dateEvents,
  lastOfYear,
  overEvent,
  seriesEvents,
  type EventsOf,
} from '#domain/calendar/series.ts'
import type { PublishedFiles } from '#domain/catalogue/catalogue.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import type { CalendarClient } from './calendarClient.ts'
import {
  date,
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from './samples.ts'

/** The calendar files of a session as it is published on a day, seen on the frozen morning or at another moment, and the dates they are to show. */
export function publishedOn(
  updated: string,
  session: Partial<Session>,
  files: Partial<PublishedFiles> = {},
  now = sampleNow,
) {
  const area = sampleArea({ updated: date(updated) })
  const places = [samplePlace({ name: 'Święta Łąka Library, Testham; upstairs' })]
  const sessions = [sampleSession(session)]
  const catalogue = sampleCatalogue({ area, places, sessions, ...files })
  const [only] = catalogue.sessions.values()
  if (only === undefined) throw new Error('The sample session has no place')
  const of: EventsOf = {
    catalogue,
    now,
    to: lastOfYear(now.date),
    describe:
      ({ title }) =>
      ({ moved = '' }) => ({ summary: title, description: moved }),
  }
  const { meetings } = meetingsBetween(only, catalogue, now.date, of.to, now)
  const head = { name: 'x', productId: 'x', timeZone: area.timeZone, revised: area.updated }
  const file = (events: CalendarEvent[]) => writeCalendar(events, head)
  return {
    session: only,
    catalogue,
    /** As `shown`. */
    meant: meetings.map(({ date, starts, ends = '' }) => `${date} ${starts}-${ends}`),
    series: file(seriesEvents(only, of)),
    single(on: string): string {
      const meeting = meetings.find((one) => one.date === on)
      return file(meeting ? dateEvents(only, meeting, of) : [])
    },
    over: file([overEvent(only, of, { summary: 'Over', description: '' })]),
  }
}

/** The dates that a family sees: "2026-11-24 10:00-10:45". */
export function shown(client: CalendarClient): string[] {
  return client.kept
    .filter(({ status }) => status !== 'CANCELLED')
    .map(
      ({ starts, ends = '' }) => `${starts.slice(0, 16).replace('T', ' ')}-${ends.slice(11, 16)}`,
    )
}

import type { LocalDate, Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { CalendarEvent } from './icalendar.ts'
import { meetingsBetween, type Meeting } from '#domain/time/meetings.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

/** What an event says, in words; the words say so where the times are examples or the dates not confirmed. */
export interface EventText {
  summary: string
  description: string
  url?: string | undefined
}
export type Describe = (session: ListedSession, meeting: Meeting) => EventText

/** One meeting as a calendar event; its id stays the same when its time is moved. */
export function meetingEvent(
  session: ListedSession,
  meeting: Meeting,
  describe: Describe,
): CalendarEvent {
  const { date, starts, ends, usual = starts } = meeting
  return {
    ...describe(session, meeting),
    uid: uidOf(session, `${date}-${usual.replace(':', '')}`),
    date,
    starts,
    ends,
    location: locationOf(session.place),
    point: session.place,
    tentative: meeting.unconfirmed !== null || session.example,
  }
}

/**
 * A session from one date to another as calendar events: one that repeats where its schedule alone is the truth in that
 * time, else one for each meeting, because some calendars forget dates that are taken out of a rule.
 */
export function seriesEvents(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  to: LocalDate,
  now: Now,
  describe: Describe,
): CalendarEvent[] {
  const { meetings, skipped } = meetingsBetween(session, catalogue, from, to, now)
  const [first] = meetings
  const [schedule, ...others] = session.schedules
  if (first === undefined || schedule === undefined) return []
  const moved = meetings.some((meeting) => meeting.moved !== undefined)
  const rule = ruleText(schedule, meetings.length)
  if (rule === null || others.length > 0 || skipped.length > 0 || moved || meetings.length === 1) {
    return meetings.map((meeting) => meetingEvent(session, meeting, describe))
  }
  return [{ ...meetingEvent(session, first, describe), uid: uidOf(session, 'series'), rule }]
}

/** The RRULE of a schedule for so many dates from its first; null for fixed dates. Source: RFC 5545 3.3.10. */
export function ruleText(schedule: Schedule, count: number): string | null {
  if (schedule.freq === 'DATES') return null
  const { freq, interval = 1, byday } = schedule
  const parts = [`FREQ=${freq}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (byday !== undefined) parts.push(`BYDAY=${byday.join(',')}`)
  else parts.push(`BYMONTHDAY=${schedule.bymonthday.join(',')}`)
  if (freq === 'WEEKLY') parts.push('WKST=MO')
  return [...parts, `COUNT=${count}`].join(';')
}

/** Ids are ours alone, so the part after the `@` need not be a host. */
function uidOf({ id }: ListedSession, which: string): string {
  return `${id}-${which}@family-hub-map`
}

function locationOf({ name, address: { lines, town, postcode } }: Place): string {
  return [name, ...lines, town, postcode].filter((part) => part !== undefined).join(', ')
}

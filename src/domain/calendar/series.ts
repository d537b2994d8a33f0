import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { addDays, type LocalDate, type LocalTime, type Now } from '#domain/time/localDate.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import { meetingsFromNow } from '#domain/time/occurrences.ts'
import { isOver, type Meeting, type Skip } from '#domain/time/meeting.ts'
import type { CalendarEvent } from './icalendar.ts'
import { commonest, recurrenceSetOf, type RecurrenceSet } from './recurrenceSet.ts'
import { nameAndAddress } from '#domain/catalogue/postalAddress.ts'

/** What an event says, in words; the words say so where the times are examples or the dates not confirmed. */
export interface EventText {
  summary: string
  description: string
  url?: string | undefined
}

/** What is said of a session, then of each of its dates. */
export type Describe = (session: ListedSession) => (meeting: Meeting) => EventText

/** The dates that events are made of, from today to a day, and what they say. */
export interface EventsOf {
  catalogue: Pick<Catalogue, 'area' | 'calendar'>
  now: Now
  to: LocalDate
  describe: Describe
}

/** The last day of a calendar that starts on a date: a year ahead, the last day before the date comes round again. */
export function lastOfYear(from: LocalDate): LocalDate {
  return addDays(from, 364)
}

/** The last date of a session that is known, where later ones depend on a calendar that is not published yet; else null. */
function lastKnownOf(meetings: readonly Meeting[], skipped: readonly Skip[]): LocalDate | null {
  const last = meetings.at(-1)?.date
  if (last === undefined) return null
  const isCut = ({ date, reason }: Skip) => date > last && reason.why === 'dates-not-confirmed'
  return skipped.some(isCut) ? last : null
}

/** The last day that a session's series can say something of, in a year from a date: its last date, where none comes after. */
export function endOfSeries(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'calendar'>,
  from: LocalDate,
  now: Now,
): { to: LocalDate; isLastKnown: boolean } {
  const to = lastOfYear(from)
  const { meetings, skipped } = meetingsFromNow(session, catalogue, to, now)
  const lastKnown = lastKnownOf(meetings, skipped)
  if (lastKnown !== null) return { to: lastKnown, isLastKnown: true }
  const after = nextMeeting(session, catalogue, addDays(to, 1), now)
  return { to: (isOver(after) ? meetings.at(-1)?.date : undefined) ?? to, isLastKnown: false }
}

/**
 * The dates of a session as calendar events of one UID: the series, and each date that differs from it. Events made of
 * later data have the same UID, so they take the place of all that earlier ones said of the session.
 */
export function seriesEvents(session: ListedSession, of: EventsOf): CalendarEvent[] {
  const { series, dates } = eventsOf(session, of)
  return series ? [series, ...dates.filter((date) => !isLike(series, date))] : dates
}

/** One date of a session alone: the UID of its series, and the start that it has there as RECURRENCE-ID. */
export function dateEvents(
  session: ListedSession,
  { date, starts }: Pick<Meeting, 'date' | 'starts'>,
  of: EventsOf,
): CalendarEvent[] {
  const year = lastOfYear(date)
  const to = of.to < year ? year : of.to
  const { dates } = eventsOf(session, { ...of, to })
  return dates.filter((one) => one.date === date && one.starts === starts)
}

/** An event that calls off all that stands under the UID of a session that is over. */
export function overEvent(
  session: ListedSession,
  { catalogue, now }: EventsOf,
  text: EventText,
): CalendarEvent {
  const midnight = '00:00' as LocalTime
  return {
    ...identityOf(session, catalogue.area.id),
    ...text,
    date: now.date,
    starts: midnight,
    status: 'cancelled',
  }
}

/** `series` is null where there are not two dates to make one of. */
function eventsOf(
  session: ListedSession,
  { catalogue, now, to, describe }: EventsOf,
): { series: CalendarEvent | null; dates: CalendarEvent[] } {
  const { meetings, skipped } = meetingsFromNow(session, catalogue, to, now)
  const textOf = describe(session)
  const dates = meetings.map((meeting): CalendarEvent => ({
    ...identityOf(session, catalogue.area.id),
    ...textOf(meeting),
    date: meeting.date,
    starts: meeting.starts,
    ends: meeting.ends,
    status: meeting.unconfirmed !== null || session.example ? 'tentative' : 'confirmed',
  }))
  const set = recurrenceSetOf(session.schedules, meetings, skipped)
  if (set === null) return { series: null, dates }
  const inSet = dates.map((date, at) => ({ ...date, recurrenceId: set.starts[at] }))
  return { series: seriesOf(inSet, set), dates: inSet }
}

/** What a series repeats is what most of its dates are, of those at the rule's own start. */
function seriesOf(dates: CalendarEvent[], set: RecurrenceSet): CalendarEvent | null {
  const [first] = dates
  if (first === undefined) return null
  const { time } = set
  const plain = dates.filter((one) => one.starts === time && one.recurrenceId?.time === time)
  const shape = commonest(plain.map(shapeOf))
  const usual = plain.find((one) => shapeOf(one) === shape) ?? { ...first, ends: undefined }
  return { ...usual, date: first.date, starts: time, recurrenceId: undefined, repeats: set }
}

function isLike(series: CalendarEvent, date: CalendarEvent): boolean {
  return date.recurrenceId?.time === series.starts && shapeOf(date) === shapeOf(series)
}

const shapeOf = ({ starts, ends, summary, description, status }: CalendarEvent): string =>
  JSON.stringify([starts, ends, summary, description, status])

/** A UID holds nothing that may change. It is ours alone, so the part after the `@` need not be a host. */
function identityOf({ id, place }: ListedSession, area: string) {
  return {
    uid: `${id}.${area}@family-hub-map`,
    location: nameAndAddress(place),
    point: place.precision === 'building' ? place : undefined,
  }
}

import { yearOfEvents } from '#domain/calendar/calendarFeeds.ts'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { writeCalendar } from '#domain/calendar/icalendar.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { describeFor, stampOf } from '#components/calendar/sessionFile.ts'
import type { CalendarText } from '#words/en/calendarText.ts'

interface Making {
  now: Now
  /** Now, in UTC. */
  utc: Now
  name: string
  text: CalendarText
  urlOf: (session: ListedSession) => string
}

/** Every date of a year of the sessions in a plan as the text of one calendar file. */
export function planFile(
  items: readonly PlanItem[],
  catalogue: Catalogue,
  { now, utc, name, text, urlOf }: Making,
): string {
  const { area } = catalogue
  const sessions = items.flatMap((item) => (item.is === 'session' ? [item.session] : []))
  const events = yearOfEvents(sessions, catalogue, now, describeFor(area, text, urlOf))
  return writeCalendar(events, {
    name,
    productId: text.productId,
    timeZone: area.timeZone,
    stamp: stampOf(utc),
  })
}

import type { CalendarEvent } from '#domain/calendar/icalendar.ts'
import { instantOf } from '#data/clock.ts'

/** A calendar on the web: its name, its host, and the address of its own form for one date. */
export interface OnlineCalendar {
  name: string
  host: string
  href: string
}

/**
 * The forms of two calendars on the web, filled in with one date; each is a plain link, and nothing is asked of them until
 * somebody follows it. A series is never sent so: neither form reads one. An end that is not known is left to them.
 */
export function onlineCalendars(event: CalendarEvent, timeZone: string): OnlineCalendar[] {
  return [
    { name: 'Google Calendar', host: 'google.com', href: google(event, timeZone) },
    { name: 'Outlook', host: 'live.com', href: outlook(event, timeZone) },
  ]
}

function link(address: string, fields: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(fields)) if (value) query.set(key, value)
  return `${address}?${query}`
}

/** Google's form takes the wall clock's time and the name of its zone, and wants an end. */
function google(event: CalendarEvent, timeZone: string): string {
  const at = (time: string) => `${event.date}T${time}00`.replace(/[-:]/g, '')
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.summary,
    dates: `${at(event.starts)}/${at(event.ends ?? event.starts)}`,
    ctz: timeZone,
    details: detailsOf(event),
    location: event.location,
  })
}

/** Outlook's takes instants. */
function outlook(event: CalendarEvent, timeZone: string): string {
  const at = (time: CalendarEvent['starts']) =>
    new Date(instantOf(timeZone, event.date, time)).toISOString().replace('.000', '')
  return link('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.summary,
    startdt: at(event.starts),
    enddt: event.ends && at(event.ends),
    body: detailsOf(event),
    location: event.location,
  })
}

const detailsOf = ({ description, url }: CalendarEvent) =>
  [description, url].filter(Boolean).join('\n')

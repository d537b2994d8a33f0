import { daysBetween, type LocalDate, type LocalTime } from '#domain/time/localDate.ts'
import type { RecurrenceSet, LocalDateTime } from './recurrenceSet.ts'

/** One VEVENT, its text already in words. */
export interface CalendarEvent {
  uid: string
  /** The start that this has in the series of its UID, of which it is one date. */
  recurrenceId?: LocalDateTime | undefined
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
  /** All its dates, of which its own is the first. */
  repeats?: RecurrenceSet | undefined
  summary: string
  description: string
  location: string
  /** Where its door is; left out where only the middle of a postcode or town is known. */
  point?: { lat: number; lon: number } | undefined
  /** Where more is said; left out where the address of this deployment is not known. */
  url?: string | undefined
  /** `tentative` = it may yet change: its date is not confirmed, or its times are examples. */
  status: 'confirmed' | 'tentative' | 'cancelled'
}

/** What a whole calendar says of itself. */
export interface CalendarHead {
  name: string
  /** Who made it, such as `-//Family Hub Map//EN`. */
  productId: string
  /** IANA name. Times of a zone whose rules are not known here are written without a zone, as the wall clock shows them. */
  timeZone: string
  /** The day that what it says was published. Later data makes a later revision; the same data, the same bytes. */
  revised: LocalDate
  /** It is subscribed to: programs look again each day (RFC 7986), and it makes nobody look busy. */
  feed?: boolean
  /** How many minutes before each date the device says so; left out = it does not. */
  reminder?: number | undefined
}

/** British summer time as the law has had it since 1996. */
const london = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
]
const zones: ReadonlyMap<string, readonly string[]> = new Map([['Europe/London', london]])

/** RFC 7986 5.7, and the name Outlook has for it. */
const refreshDaily = ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']

/** A whole calendar as RFC 5545 text: folded at 75 octets, lines ended by CRLF, for a file in UTF-8. */
export function writeCalendar(events: readonly CalendarEvent[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escape(head.productId)}`,
    'CALSCALE:GREGORIAN',
    // Both names: the standard's own, and the one that programs read before there was a standard.
    `NAME:${escape(head.name)}`,
    `X-WR-CALNAME:${escape(head.name)}`,
    ...(head.feed ? refreshDaily : []),
    ...(zones.get(head.timeZone) ?? []),
    ...events.flatMap((event) => eventLines(event, head)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** SEQUENCE counts days, because no more is known of what was published before than the day. */
const firstRevision = '2020-01-01' as LocalDate

function eventLines(event: CalendarEvent, head: CalendarHead): string[] {
  const { timeZone, revised, feed, reminder } = head
  const zone = zones.has(timeZone) ? `;TZID=${timeZone}` : ''
  const at = (name: string, date: LocalDate, time: LocalTime) =>
    `${name}${zone}:${digits(date)}T${digits(time)}00`
  const starts = (name: string, all: LocalDateTime[]) =>
    all.map(({ date, time }) => at(name, date, time))
  const { date, ends, repeats, recurrenceId, point, url, status } = event
  // Without a METHOD, DTSTAMP is the moment of the last revision (3.8.7.2), not of the file.
  const revision = `${digits(revised)}T000000Z`
  return [
    'BEGIN:VEVENT',
    `UID:${escape(event.uid)}`,
    ...(recurrenceId ? starts('RECURRENCE-ID', [recurrenceId]) : []),
    `DTSTAMP:${revision}`,
    `LAST-MODIFIED:${revision}`,
    `SEQUENCE:${Math.max(0, daysBetween(firstRevision, revised))}`,
    at('DTSTART', date, event.starts),
    ...(ends === undefined ? [] : [at('DTEND', date, ends)]),
    ...(repeats
      ? [
          `RRULE:${repeats.rule}`,
          ...starts('EXDATE', repeats.without),
          ...starts('RDATE', repeats.also),
        ]
      : []),
    `SUMMARY:${escape(event.summary)}`,
    `DESCRIPTION:${escape(event.description)}`,
    `LOCATION:${escape(event.location)}`,
    ...(point === undefined ? [] : [`GEO:${point.lat.toFixed(6)};${point.lon.toFixed(6)}`]),
    ...(url === undefined ? [] : [`URL:${withoutControls(url)}`]),
    `STATUS:${status.toUpperCase()}`,
    `TRANSP:${feed ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(reminder === undefined || status === 'cancelled' ? [] : alarmLines(event, reminder)),
    'END:VEVENT',
  ]
}

/** RFC 5545 3.6.6: a text shown so many minutes before the start. */
const alarmLines = ({ summary }: CalendarEvent, minutes: number) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(summary)}`,
  `TRIGGER:-PT${minutes}M`,
  'END:VALARM',
]

const digits = (text: LocalDate | LocalTime): string => text.replace(/[-:]/g, '')

/** RFC 5545 3.3.11: backslash, semicolon and comma are escaped, a new line is written `\n`. */
function escape(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(withoutControls)
  return lines.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n')
}

function withoutControls(text: string): string {
  return text.replace(/\p{Control}/gu, '')
}

const longestLine = 75
const isShort = /^[ -~]{0,75}$/

/** RFC 5545 3.1: lines of at most 75 octets of UTF-8, no letter cut in two, each but the first after a space. */
function fold(line: string): string {
  // Most lines are: a county's feeds hold hundreds of thousands.
  if (isShort.test(line)) return line
  let folded = ''
  let length = 0
  for (const letter of line) {
    const octets = octetsOf(letter)
    if (length + octets > longestLine) {
      folded += '\r\n '
      length = 1
    }
    folded += letter
    length += octets
  }
  return folded
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

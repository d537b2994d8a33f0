import type { LocalDate, LocalTime } from '#domain/time/calendar.ts'

/** One VEVENT, its text already in words. */
export interface CalendarEvent {
  uid: string
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
  /** An RRULE value, where the event repeats by it and by nothing else. */
  rule?: string | undefined
  summary: string
  description: string
  location: string
  point: { lat: number; lon: number }
  /** Where more is said; left out where the address of this deployment is not known. */
  url?: string | undefined
  /** It may yet change: its dates are not confirmed, or its times are examples. */
  tentative: boolean
}

/** What a whole calendar says of itself. */
export interface CalendarHead {
  name: string
  /** Who made it, such as `-//Family Hub Map//EN`. */
  productId: string
  /** IANA name. Times of a zone whose rules are not known here are written without a zone, as the wall clock shows them. */
  timeZone: string
  /** When it was made, in UTC: `20261124T090000Z`. */
  stamp: string
  /** It is subscribed to: programs look again each day (RFC 7986), and it makes nobody look busy. */
  feed?: boolean
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
    'METHOD:PUBLISH',
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

function eventLines(event: CalendarEvent, { timeZone, stamp, feed }: CalendarHead): string[] {
  const zone = zones.has(timeZone) ? `;TZID=${timeZone}` : ''
  const at = (time: LocalTime) =>
    `${zone}:${event.date.replaceAll('-', '')}T${time.replace(':', '')}00`
  const { ends, rule, point, url } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escape(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${at(event.starts)}`,
    ...(ends === undefined ? [] : [`DTEND${at(ends)}`]),
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escape(event.summary)}`,
    `DESCRIPTION:${escape(event.description)}`,
    `LOCATION:${escape(event.location)}`,
    `GEO:${point.lat.toFixed(6)};${point.lon.toFixed(6)}`,
    ...(url === undefined ? [] : [`URL:${withoutControls(url)}`]),
    `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    `TRANSP:${feed ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

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

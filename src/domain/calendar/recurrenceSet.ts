import {
  weekdays,
  addDays,
  daysBetween,
  startOfWeek,
  weekdayOf,
  type LocalDate,
  type LocalTime,
} from '#domain/time/localDate.ts'
import type { Meeting, Skip } from '#domain/time/meeting.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

/** A start by the wall clock. */
export interface LocalDateTime {
  date: LocalDate
  time: LocalTime
}

/** The starts of a session's dates as one set (RFC 5545 3.8.5): those of a rule, less some, and some more. */
export interface RecurrenceSet {
  /** The start of each date in the set, by which alone it can be changed: its RECURRENCE-ID. */
  starts: LocalDateTime[]
  /** The value of an RRULE, and the start of all that it gives. */
  rule: string
  time: LocalTime
  /** EXDATE, in order. */
  without: LocalDateTime[]
  /** RDATE, in order: second starts of a day and later ones, which the rule cannot give. */
  also: LocalDateTime[]
}

interface Rule {
  freq: 'WEEKLY' | 'MONTHLY'
  interval?: number | undefined
  byday?: readonly string[] | undefined
  bymonthday?: readonly number[] | undefined
}

/**
 * The recurrence set of a session's dates, in order; null where there are fewer than two. The rule is that of the
 * session's schedule, where it has one and that repeats; else the weekdays it meets on, at the start that most dates
 * have. Fixed dates and several schedules could be RDATEs, but Apple's calendars and Outlook pass those over.
 */
export function recurrenceSetOf(
  schedules: readonly Schedule[],
  meetings: readonly Meeting[],
  skipped: readonly Skip[],
): RecurrenceSet | null {
  const time = commonest(meetings.map(scheduled))
  if (time === undefined || meetings.length < 2) return null
  const dates = datesOf(meetings)
  const [schedule, ...others] = schedules
  const given =
    schedule === undefined || schedule.freq === 'DATES' || others.length > 0
      ? weekdaysOf(dates)
      : { rule: schedule, dates: datesOf([...meetings, ...between(dates, skipped)]) }
  const starts = startsOf(meetings, time)
  return {
    starts,
    rule: ruleText(given.rule, given.dates.length),
    time,
    without: given.dates.filter((date) => !dates.includes(date)).map((date) => ({ date, time })),
    also: starts.filter((start) => start.time !== time),
  }
}

/** The start that the schedule gives, also where the meeting was moved. */
const scheduled = ({ starts, usual = starts }: Meeting): LocalTime => usual

/** Each once, in order. */
const datesOf = (starts: readonly { date: LocalDate }[]): LocalDate[] =>
  [...new Set(starts.map(({ date }) => date))].sort()

const between = (dates: readonly LocalDate[], skipped: readonly Skip[]): Skip[] =>
  skipped.filter(({ date }) => date > (dates[0] ?? date) && date < (dates.at(-1) ?? date))

/** Of the meetings of a date one has the rule's start, the others have their own. */
function startsOf(meetings: readonly Meeting[], time: LocalTime): LocalDateTime[] {
  const ruled = new Map<LocalDate, Meeting>()
  for (const meeting of meetings) {
    if (!ruled.has(meeting.date) || scheduled(meeting) === time) ruled.set(meeting.date, meeting)
  }
  return meetings.map((meeting) => {
    const { date } = meeting
    return { date, time: ruled.get(date) === meeting ? time : scheduled(meeting) }
  })
}

/** The weekdays that some dates fall on, from the first date to the last, in no more weeks than they need. */
function weekdaysOf(dates: readonly LocalDate[]): { rule: Rule; dates: LocalDate[] } {
  const [first, last] = [dates[0], dates.at(-1)]
  const byday = weekdays.filter((weekday) => dates.some((date) => weekdayOf(date) === weekday))
  const given: LocalDate[] = []
  if (first === undefined || last === undefined)
    return { rule: { freq: 'WEEKLY', byday }, dates: given }
  const monday = startOfWeek(first)
  const week = (date: LocalDate) => Math.floor(daysBetween(monday, date) / 7)
  const interval = dates.map(week).reduce(commonDivisor, 0) || 1
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (week(date) % interval === 0 && byday.includes(weekdayOf(date))) given.push(date)
  }
  return { rule: { freq: 'WEEKLY', interval, byday }, dates: given }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** The text that is there most often; of several, the one that came first. */
export function commonest<Text extends string>(texts: readonly Text[]): Text | undefined {
  const counts = new Map<Text, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

/** The RRULE of a schedule for so many dates from its first. Source: RFC 5545 3.3.10. */
export function ruleText({ freq, interval = 1, byday, bymonthday }: Rule, count: number): string {
  const parts = [`FREQ=${freq}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (byday !== undefined) parts.push(`BYDAY=${byday.join(',')}`)
  if (bymonthday !== undefined) parts.push(`BYMONTHDAY=${bymonthday.join(',')}`)
  if (freq === 'WEEKLY') parts.push('WKST=MO')
  return [...parts, `COUNT=${count}`].join(';')
}

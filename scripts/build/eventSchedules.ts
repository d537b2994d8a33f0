import { lastOfYear } from '../../src/domain/calendar/calendarFeeds.ts'
import type { LocalDate, Weekday } from '../../src/domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '../../src/domain/catalogue/catalogue.ts'
import { meetingsBetween, type Meeting } from '../../src/domain/time/meetings.ts'
import type { Schedule } from '../../src/domain/catalogue/session.ts'
import { wallClock } from './wallClock.ts'

/** Days of the week by their names at schema.org. */
export const dayNames: Partial<Record<string, string>> & Record<Weekday, string> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
}

/**
 * When a session meets in the year from `moment`, as schema.org Schedules: each has the dates of the one rule for
 * dates, with those that are off left out. [] for example times, and where any date depends on terms not confirmed.
 */
export function eventSchedules(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'area' | 'calendar'>,
  moment: Date,
): Record<string, unknown>[] {
  if (session.example) return []
  const { timeZone } = catalogue.area
  const now = wallClock(moment, timeZone)
  const year = session.schedules.map((schedule) => {
    const alone = { ...session, schedules: [schedule] }
    const to = lastOfYear(now.date)
    return { schedule, ...meetingsBetween(alone, catalogue, now.date, to, now) }
  })
  if (year.some(({ meetings }) => meetings.some(({ unconfirmed }) => unconfirmed !== null)))
    return []
  return year.flatMap(({ schedule, meetings, skipped }) => {
    const [first] = meetings
    const last = meetings.at(-1)
    if (!first || !last) return []
    if (schedule.freq === 'DATES') return meetings.map((one) => onOneDay(one, timeZone))
    const moved = meetings.filter((one) => one.moved !== undefined)
    const off = [...skipped, ...moved].map(({ date }) => date)
    return [
      {
        '@type': 'Schedule',
        ...repeating(schedule),
        startDate: first.date,
        endDate: last.date,
        startTime: schedule.starts,
        ...(schedule.ends !== undefined && { endTime: schedule.ends }),
        scheduleTimezone: timeZone,
        ...exceptions(off.filter((date) => date > first.date && date < last.date)),
      },
      ...moved.map((one) => onOneDay(one, timeZone)),
    ]
  })
}

type Repeating = Exclude<Schedule, { freq: 'DATES' }>

function repeating({
  freq,
  interval = 1,
  byday,
  bymonthday,
}: Repeating & { bymonthday?: number[] }) {
  const repeatFrequency = `P${interval}${freq === 'WEEKLY' ? 'W' : 'M'}`
  if (byday === undefined) return { repeatFrequency, byMonthDay: bymonthday }
  return { repeatFrequency, byDay: byday.map((day) => dayNames[day] ?? day) }
}

const exceptions = (dates: LocalDate[]) =>
  dates.length > 0 ? { exceptDate: [...new Set(dates)].sort() } : {}

function onOneDay({ date, starts, ends }: Meeting, timeZone: string) {
  return {
    '@type': 'Schedule',
    startDate: date,
    endDate: date,
    repeatCount: 1,
    startTime: starts,
    ...(ends !== undefined && { endTime: ends }),
    scheduleTimezone: timeZone,
  }
}

import { wallClock } from '#data/clock.ts'
import { lastOfYear } from '#domain/calendar/series.ts'
import type { ListedSession, Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { meetingsFromNow } from '#domain/time/occurrences.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { withOneSchedule } from '#domain/time/timetable.ts'
import type { Deployment } from './deployment.ts'
import { spotOf } from './placeData.ts'
import { dayNames, known, type StructuredData } from './schemaOrg.ts'

/** An event where its times are confirmed; else a service, which is there without saying when. */
export function sessionOf(
  session: ListedSession,
  catalogue: Catalogue,
  url: string,
  placeUrl: string,
  { moment }: Deployment,
): StructuredData {
  const { place, ages, cost } = session
  const schedules = eventSchedules(session, catalogue, moment)
  const location = spotOf(place, placeUrl) ?? undefined
  const provider = session.provider && { '@type': 'Organization', name: session.provider }
  const offers = cost && {
    '@type': 'Offer',
    price: (cost.pence / 100).toFixed(2),
    priceCurrency: 'GBP',
    ...known({ url: session.bookingUrl }),
  }
  const audience = ages && {
    '@type': 'PeopleAudience',
    suggestedAge: {
      '@type': 'QuantitativeValue',
      minValue: ages.from,
      ...known({ maxValue: ages.to }),
      unitCode: 'MON',
    },
  }
  const type = catalogue.area.serviceTypes.find(({ id }) => id === session.serviceType)
  const shared = known({
    description: session.summary ?? type?.summary,
    audience,
    offers,
  })
  if (schedules.length === 0)
    return {
      '@type': 'Service',
      name: session.title,
      url,
      ...shared,
      ...known({ serviceType: type?.name, provider }),
      areaServed: catalogue.area.name,
      availableChannel: { '@type': 'ServiceChannel', serviceLocation: location },
    }
  return {
    '@type': 'Event',
    name: `${session.title}, ${place.name}`,
    url,
    ...shared,
    ...known({ organizer: provider, isAccessibleForFree: cost && cost.pence === 0 }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location,
    eventSchedule: schedules,
  }
}

/**
 * When a session meets in the year from `moment`, as schema.org Schedules: each has the dates of the one rule for
 * dates, with those that are off left out. [] for example times, and where any date depends on terms not confirmed.
 */
function eventSchedules(
  session: ListedSession,
  catalogue: Pick<Catalogue, 'area' | 'calendar'>,
  moment: Date,
): Record<string, unknown>[] {
  if (session.example) return []
  const { timeZone } = catalogue.area
  const now = wallClock(timeZone, moment.getTime())
  const to = lastOfYear(now.date)
  const all = meetingsFromNow(session, catalogue, to, now).meetings
  if (all.some(({ unconfirmed }) => unconfirmed !== null)) return []
  // What two schedules give is one meeting, and has the end of the first.
  const untold = new Set(all.map(keyOf))
  return session.schedules.flatMap((schedule) => {
    const alone = withOneSchedule(session, schedule)
    const given = meetingsFromNow(alone, catalogue, to, now)
    const meetings = given.meetings.filter((one) => untold.delete(keyOf(one)))
    const others = given.meetings.filter((one) => !meetings.includes(one))
    if (schedule.freq === 'DATES') return meetings.map((one) => onOneDay(one, timeZone))
    const moved = meetings.filter((one) => one.moved !== undefined)
    const usual = meetings.filter((one) => one.moved === undefined)
    const [first, last] = [usual[0], usual.at(-1)]
    if (!first || !last) return moved.map((one) => onOneDay(one, timeZone))
    const off = [...given.skipped, ...others, ...moved].map(({ date }) => date)
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

const keyOf = ({ date, starts, ends }: Meeting) => `${date} ${starts} ${ends ?? ''}`

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

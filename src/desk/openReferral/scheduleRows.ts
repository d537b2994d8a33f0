import type { Place } from '#domain/catalogue/place.ts'
import type { Holds, Schedule, Session } from '#domain/catalogue/session.ts'
import { weekdayOf } from '#domain/time/localDate.ts'
import { withOneSchedule } from '#domain/time/timetable.ts'
import { dates } from '#words/english.ts'
import { uuidOf } from './uuid.ts'
import { withoutNothing } from './values.ts'

/** A row of Open Referral's `schedules`. */
export interface ScheduleRow {
  id: string
  freq: 'WEEKLY' | 'MONTHLY'
  interval?: number | undefined
  byday?: string | undefined
  bymonthday?: string | undefined
  dtstart?: string | undefined
  valid_from?: string | undefined
  valid_to?: string | undefined
  opens_at: string
  closes_at?: string | undefined
  description?: string | undefined
}

const inTheYear: Record<Holds, string> = {
  'all-year': 'All year, in the school holidays too.',
  'term-time': 'In school term time only.',
  'school-holidays': 'In the school holidays only.',
}

/**
 * What Open Referral has no field for and a reader must know before it shows a date: term time, bank holidays, days left
 * out, called off or shut. Undefined where there is nothing to say.
 */
export function whenInWords(
  session: Session,
  place: Place,
  schedule: Schedule,
): string | undefined {
  const { holds, onBankHolidays } = session
  const { changes = [] } = withOneSchedule({ ...session, place, example: false, nth: 0 }, schedule)
  const { exdates = [] } = schedule
  const parts = [
    ...(holds === undefined ? [] : [inTheYear[holds]]),
    ...(onBankHolidays === undefined
      ? []
      : [onBankHolidays ? 'Also on bank holidays.' : 'Not on bank holidays.']),
    ...(exdates.length > 0 ? [`Not on ${exdates.map(dates.fullDate).join(', ')}.`] : []),
    ...changes.map(
      ({ date, cancelled, note }) =>
        `${cancelled === true ? 'Called off' : 'At another time'} on ${dates.fullDate(date)}: ${note}.`,
    ),
    ...(place.closures ?? []).map(
      ({ from, to, note }) =>
        `The place is shut from ${dates.fullDate(from)} to ${dates.fullDate(to)}: ${note}.`,
    ),
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** A schedule as rows: one, or one for each day of a list of dates. The UK profile has no `until`: `valid_to` stands for it. */
export function scheduleRows(schedule: Schedule, key: string, description?: string): ScheduleRow[] {
  const times = { opens_at: schedule.starts, closes_at: schedule.ends, description }
  if (schedule.freq === 'DATES')
    return schedule.dates
      .filter((date) => schedule.exdates?.includes(date) !== true)
      .map((date) =>
        withoutNothing({
          id: uuidOf(`${key} ${date}`),
          freq: 'WEEKLY' as const,
          byday: weekdayOf(date),
          dtstart: date,
          valid_from: date,
          valid_to: date,
          ...times,
        }),
      )
  const { freq, interval, dtstart, until, byday, bymonthday } = {
    bymonthday: undefined,
    ...schedule,
  }
  return [
    withoutNothing({
      id: uuidOf(key),
      freq,
      interval,
      byday: byday?.join(','),
      bymonthday: bymonthday?.join(','),
      dtstart,
      valid_to: until,
      ...times,
    }),
  ]
}

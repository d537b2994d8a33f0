import { weekdayOf } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { withoutNothing } from '#desk/openReferral/withoutNothing.ts'
import { uuidOf } from './ids.ts'

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
}

/** A schedule as rows: one, or one for each day of a list of dates. The UK profile has no `until`: `valid_to` stands for it. */
export function scheduleRows(schedule: Schedule, key: string): ScheduleRow[] {
  const times = { opens_at: schedule.starts, closes_at: schedule.ends }
  if (schedule.freq === 'DATES')
    return schedule.dates.map((date) =>
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

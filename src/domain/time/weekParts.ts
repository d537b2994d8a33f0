import { timesOfDay, type TimeOfDay } from '#domain/search/search.ts'
import { weekdays, type Weekday } from './localDate.ts'

/** Some of the parts of a week, mornings, afternoons and evenings of its days: one bit each, Monday morning is bit 0. */
export type WeekParts = number

/** Every part of every weekday. */
export const allWeekParts: WeekParts = (1 << (weekdays.length * timesOfDay.length)) - 1
export const noWeekParts: WeekParts = 0

const midday = 12 * 60
const evening = 17 * 60

/** Which time of day a start in minutes falls in: before 12:00, from 12:00, from 17:00. */
export function timeOfDay(minute: number): TimeOfDay {
  if (minute < midday) return 'am'
  return minute < evening ? 'pm' : 'eve'
}

const column: Record<TimeOfDay, number> = { am: 0, pm: 1, eve: 2 }

/** The one part of a weekday, Monday 0 to Sunday 6, that a start in minutes since midnight falls in. */
export function weekPartAt(weekday: number, minute: number): WeekParts {
  return 1 << (weekday * timesOfDay.length + column[timeOfDay(minute)])
}

/** The parts of every pair of the weekdays and times asked for; none asked for means any. */
export function weekPartsOf(days: readonly Weekday[], times: readonly TimeOfDay[]): WeekParts {
  let parts = noWeekParts
  weekdays.forEach((weekday, row) => {
    if (days.length > 0 && !days.includes(weekday)) return
    for (const time of times.length > 0 ? times : timesOfDay) {
      parts |= 1 << (row * timesOfDay.length + column[time])
    }
  })
  return parts
}

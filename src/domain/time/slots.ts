import { weekdays, type Weekday } from './calendar.ts'
import { timesOfDay, type Search, type TimeOfDay } from '#domain/search/search.ts'

/** Which parts of which weekdays, one bit for each of 7 × 3: Monday morning is bit 0. */
export type Slots = number

/** Every part of every weekday. */
export const allSlots: Slots = (1 << (weekdays.length * timesOfDay.length)) - 1
export const noSlots: Slots = 0

const midday = 12 * 60
const evening = 17 * 60

/** Which time of day a start in minutes falls in: before 12:00, from 12:00, from 17:00. Source: interfaces, `time`. */
export function timeOfDay(minute: number): TimeOfDay {
  if (minute < midday) return 'am'
  return minute < evening ? 'pm' : 'eve'
}

const column: Record<TimeOfDay, number> = { am: 0, pm: 1, eve: 2 }

/** The one bit of a weekday, Monday 0 to Sunday 6, and a start in minutes since midnight. */
export function slotAt(weekday: number, minute: number): Slots {
  return 1 << (weekday * timesOfDay.length + column[timeOfDay(minute)])
}

/** The bits of every pair of the weekdays and times asked for; none asked for means any. */
export function slotsOf(days: readonly Weekday[], times: readonly TimeOfDay[]): Slots {
  let slots = noSlots
  weekdays.forEach((weekday, row) => {
    if (days.length > 0 && !days.includes(weekday)) return
    for (const time of times.length > 0 ? times : timesOfDay) {
      slots |= 1 << (row * timesOfDay.length + column[time])
    }
  })
  return slots
}

/** Which days and times are wanted, as a search holds them. */
export type Wanted = Pick<Search, 'days' | 'time'>

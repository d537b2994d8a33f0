import { weekdays, type LocalTime, type Weekday } from './calendar.ts'
import { timesOfDay, type Search, type TimeOfDay } from './search.ts'

/** Which parts of which weekdays, one bit for each of 7 × 3: Monday morning is bit 0. */
export type Slots = number

/** Every part of every weekday. */
export const allSlots: Slots = (1 << (weekdays.length * timesOfDay.length)) - 1
export const noSlots: Slots = 0

/** Starts before 12:00 are `am`, from 17:00 `eve`, between them `pm`. Source: interfaces, `time`. */
export function timeOfDay(starts: LocalTime): TimeOfDay {
  if (starts < '12:00') return 'am'
  return starts < '17:00' ? 'pm' : 'eve'
}

/** The one bit of a weekday, Monday 0 to Sunday 6, and a start. */
export function slotAt(weekday: number, starts: LocalTime): Slots {
  return 1 << (weekday * timesOfDay.length + timesOfDay.indexOf(timeOfDay(starts)))
}

/** The bits of every pair of the weekdays and times asked for; none asked for means any. */
export function slotsOf(days: readonly Weekday[], times: readonly TimeOfDay[]): Slots {
  let slots = noSlots
  weekdays.forEach((weekday, row) => {
    timesOfDay.forEach((time, column) => {
      const asked =
        (days.length === 0 || days.includes(weekday)) &&
        (times.length === 0 || times.includes(time))
      if (asked) slots |= 1 << (row * timesOfDay.length + column)
    })
  })
  return slots
}

/** Which days and times are wanted, as a search holds them. */
export type Wanted = Pick<Search, 'days' | 'time'>

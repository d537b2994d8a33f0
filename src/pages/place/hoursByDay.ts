import { weekdays, type Weekday } from '#domain/time/localDate.ts'
import type { OpeningHours } from '#domain/catalogue/place.ts'

export interface DayHours {
  day: Weekday
  hours: OpeningHours[]
}

/** Opening hours as a week, Monday first; a day with no hours is closed. */
export function hoursByDay(opening: OpeningHours[]): DayHours[] {
  return weekdays.map((day) => ({
    day,
    hours: opening
      .filter(({ byday }) => byday.includes(day))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1)),
  }))
}

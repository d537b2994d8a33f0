import type { LocalDate, LocalTime, Now } from './calendar.ts'
import { dayNumber, minutesOf } from './localDate.ts'

/** A meeting is `next` before `starts`, `on-now` until `ends` (60 minutes without one), `finished` from then on. */
export type MeetingState = 'next' | 'on-now' | 'finished'

/** How long a meeting is taken to last where nobody says when it ends. Source: data-format, "The one rule for dates". */
export const minutesWithoutEnd = 60

interface Timed {
  date: LocalDate
  starts: LocalTime
  ends?: LocalTime | undefined
}

/** The state of a meeting of so many minutes, so many minutes after its start. */
export function stateAfter(minutesSinceStart: number, length: number): MeetingState {
  if (minutesSinceStart < 0) return 'next'
  return minutesSinceStart < length ? 'on-now' : 'finished'
}

/** Where a meeting stands; `soon` = it starts in fewer than 60 minutes. */
export type Standing = { is: MeetingState } | { is: 'soon'; minutes: number }

/** Where a meeting stands at any moment, not only the one it was found at. */
export function standingOf({ date, starts, ends }: Timed, now: Now): Standing {
  const start = minutesOf(starts)
  const since = (dayNumber(now.date) - dayNumber(date)) * 1440 + minutesOf(now.time) - start
  if (since < 0 && since > -60) return { is: 'soon', minutes: -since }
  const length = ends === undefined ? minutesWithoutEnd : minutesOf(ends) - start
  return { is: stateAfter(since, length) }
}

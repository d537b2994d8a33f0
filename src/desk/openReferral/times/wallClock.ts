import type { LocalDate, LocalTime } from '#domain/time/calendar.ts'
import { isLocalDate, isLocalTime } from '#domain/time/localDate.ts'

/** A time of day, and the zone that was written behind it: "Z", "+01:00". */
export interface WallTime {
  time: LocalTime
  zone?: string | undefined
}

const shape =
  /^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * A time as the wall clock shows it, whatever zone stands behind it: feeds write "09:00:00Z" for nine o'clock, in
 * summer too. Undefined where it is no time of day.
 */
export function wallTime(found: string): WallTime | undefined {
  const parts = shape.exec(found.trim())
  if (parts === null) return undefined
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}`
  return isLocalTime(time) ? { time, zone: parts[3] } : undefined
}

/** A date, also where a time stands behind it. Undefined where there is no such day. */
export function dateIn(found: string | undefined): LocalDate | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(found?.trim() ?? '')?.[1] ?? ''
  return isLocalDate(date) ? date : undefined
}

import type { LocalDate } from '#domain/time/localDate.ts'
import { monthsBefore, type Checked } from './freshness.ts'

/** How many facts were found to be true in the last calendar month; what has no day is not one of them. */
export function countConfirmed(checks: readonly Checked[], today: LocalDate): number {
  const since = monthsBefore(today, 1)
  return checks.filter((one) => one !== undefined && one >= since).length
}

/** The days on which the oldest and the newest of some facts were checked; `all` = the day of each is known. */
export interface CheckedSpan {
  oldest: LocalDate
  newest: LocalDate
  all: boolean
}

/** From when to when some facts were checked; null where the day of none is known. */
export function checkedSpan(checks: readonly Checked[]): CheckedSpan | null {
  const known = checks.filter((one) => one !== undefined)
  const [first] = known
  if (first === undefined) return null
  return {
    oldest: known.reduce((oldest, one) => (one < oldest ? one : oldest), first),
    newest: known.reduce((newest, one) => (one > newest ? one : newest), first),
    all: known.length === checks.length,
  }
}

import type { LocalDate } from '#domain/time/localDate.ts'

/** Who said so. */
export interface Source {
  name: string
  url?: string | undefined
}

/** When a fact was last found to be true; undefined = not known, which is never taken for fresh. */
export type Checked = LocalDate | undefined

/**
 * Whether a fact was last checked more than six calendar months before `today`, or on a day that is not known; six
 * months to the day is still fresh (docs/data.md, "Sessions").
 */
export function isStale(checked: Checked, today: LocalDate): boolean {
  return checked === undefined || checked < monthsBefore(today, 6)
}

/**
 * The day some calendar months before a date, as text to compare days with: a day that a shorter month lacks
 * (31 August to "31 February") still compares.
 */
export function monthsBefore(date: LocalDate, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const then = year * 12 + (month - 1) - months
  const yearThen = String(Math.floor(then / 12)).padStart(4, '0')
  return `${yearThen}-${String((then % 12) + 1).padStart(2, '0')}${date.slice(7)}`
}

/** Orders checks oldest first; those whose day is not known come before all others. */
export function byCheck(a: Checked, b: Checked): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** The oldest of some checks; undefined as soon as the day of one is not known. */
export function oldestCheck(checks: readonly [Checked, ...Checked[]]): Checked {
  // Not by sorting: an array puts `undefined` last, whatever it is compared by.
  return checks.reduce((oldest, one) => (byCheck(one, oldest) < 0 ? one : oldest))
}

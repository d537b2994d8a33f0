import type { LocalDate } from '#domain/time/calendar.ts'

/**
 * Whether a fact was last checked more than six calendar months before `today`; six months to the day is still
 * fresh (data-format, Session `checked`).
 */
export function isStale(checked: LocalDate, today: LocalDate): boolean {
  return !isWithin(checked, today, 6)
}

/** Whether a day lies at most so many calendar months before `today`; that many to the day is still within. */
export function isWithin(checked: LocalDate, today: LocalDate, months: number): boolean {
  return checked >= monthsBefore(today, months)
}

/** ISO dates compare as text, so a day that a shorter month lacks (31 August to "31 February") still compares. */
function monthsBefore(date: LocalDate, count: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const months = year * 12 + (month - 1) - count
  const then = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  return `${then}${date.slice(7)}`
}

import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { count, dates } from '#words/english.ts'

export const { day } = dates

/** "Tuesday 1 December", with the start where a day has several. */
export const dayAt = (date: LocalDate, on: LocalDate, at: LocalTime | undefined) =>
  `${day(date, on)}${at === undefined ? '' : ` at ${dates.time(at)}`}`
export const of = (title: string, place: string) => `${title}, ${place}`

/** As much is said of what somebody typed. */
const most = 40

/** What somebody typed, in quotation marks and never long. */
export const quoted = (typed: string) =>
  `“${typed.length > most ? `${typed.slice(0, most)}…` : typed}”`

/** "1 error and 2 warnings": what the check found is counted so wherever it is counted. */
export const problems = (errors: number, warnings: number) =>
  [
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ].join(' and ')

export const rests = (n: number) =>
  n === 0 ? '' : ` ${count(n, 'warning waits', 'warnings wait')}.`

import type { LeftOut } from '#domain/time/leftOut.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { bare } from '#words/grammar.ts'
import { count, dates } from '#words/english.ts'

export const { day } = dates

/** "Tuesday 1 December", with the start where a day has several. */
export const dayAt = (date: LocalDate, on: LocalDate, at: LocalTime | undefined) =>
  `${day(date, on)}${at === undefined ? '' : ` at ${dates.time(at)}`}`

/** "Not on Wednesday 2 December (cancelled: the hall is in use)": one date of a list that has each with its weekday. */
export function dayOff({ reason, dates: [date], starts }: LeftOut, on: LocalDate): string {
  const it = dates.firstDay(date, on)
  if (reason.why === 'over-early')
    return `${it}: ${dates.clock(reason.from, reason.to)}, finished (${bare(reason.note)})`
  if (reason.why === 'bank-holiday-unknown') return `${it} is a bank holiday: ask if it is on`
  if (reason.why === 'dates-not-confirmed') return `${it} is not confirmed yet`
  const why = reason.why === 'not-on-date' ? '' : ` (${bare(dates.reason(reason))})`
  return `Not on ${dayAt(date, on, starts ?? undefined)}${why}`
}

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

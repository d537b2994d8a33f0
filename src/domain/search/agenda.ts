import type { LocalDate } from '#domain/time/localDate.ts'
import type { Result } from './find.ts'

/** What is on one day; `date` null = no date is known, or the results are places. */
export interface AgendaDay<R extends Result = Result> {
  date: LocalDate | null
  results: R[]
}

const dateOfNext = (result: Result): LocalDate | null =>
  result.is === 'session' && result.next.is === 'meeting' ? result.next.meeting.date : null

/** Results in time order, parted by the day of their next meeting; they keep their order. */
export function agendaOf<R extends Result>(results: readonly R[]): AgendaDay<R>[] {
  const days: AgendaDay<R>[] = []
  for (const result of results) {
    const date = dateOfNext(result)
    const last = days.at(-1)
    if (last?.date === date) last.results.push(result)
    else days.push({ date, results: [result] })
  }
  return days
}

/** Whether the next meeting of a result is on a date or before it. */
export function meetsBy(result: Result, date: LocalDate): boolean {
  const next = dateOfNext(result)
  return next !== null && next <= date
}

/** Tells the results of a list apart: a session is listed on each of its days. */
export function keyOf(result: Result): string {
  if (result.is === 'place') return result.place.id
  const { session, next } = result
  return next.is === 'meeting'
    ? `${session.id} ${next.meeting.date} ${next.meeting.starts}`
    : session.id
}

import type { LocalDate } from '#domain/time/localDate.ts'
import { startOf, type OffThen } from './calledOff.ts'
import type { Result } from './find.ts'

/** What stands in a list: a result, or a date that was called off. */
export type AgendaLine = Result | OffThen

/** What is on one day; `date` null = no date is known, or the results are places. */
export interface AgendaDay<R extends AgendaLine = Result> {
  date: LocalDate | null
  results: R[]
}

function dateOfNext(line: AgendaLine): LocalDate | null {
  if (line.is === 'off') return line.off.date
  return line.is === 'session' && line.next.is === 'meeting' ? line.next.meeting.date : null
}

/** Results in time order, parted by the day of their next meeting; they keep their order. */
export function agendaOf<R extends AgendaLine>(results: readonly R[]): AgendaDay<R>[] {
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
export function keyOf(result: AgendaLine): string {
  if (result.is === 'off') return `${result.session.id} ${result.off.date} ${result.off.starts}`
  if (result.is === 'place') return result.place.id
  const { session, next } = result
  return next.is === 'meeting'
    ? `${session.id} ${next.meeting.date} ${next.meeting.starts}`
    : session.id
}

/**
 * The results of a list that are drawn, with what was called off before the first that starts later; in order of distance, after
 * all. What would stand after the last of them waits until the whole list is drawn.
 */
export function withCalledOff<R extends Result>(
  drawn: readonly R[],
  off: readonly OffThen[],
  byDay: boolean,
  isWhole: boolean,
): (R | OffThen)[] {
  const left = [...off]
  const lines = drawn.flatMap((result) => {
    const next =
      byDay && result.is === 'session' && result.next.is === 'meeting' && result.next.meeting
    const before = next ? left.filter((one) => startOf(one.off) <= startOf(next)) : []
    return [...left.splice(0, before.length), result]
  })
  return isWhole ? [...lines, ...left] : lines
}

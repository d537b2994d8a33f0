import type { LocalDate } from '#domain/time/localDate.ts'
import type { ListedSession } from './catalogue.ts'
import { isStale } from './freshness.ts'

/** What is so of nearly all sessions, so that a list says it once and a row only says where it is otherwise. */
export interface Usual {
  /** Some times are made up. */
  example: boolean
  /** They have not been checked for six months, or nobody knows when. */
  stale: boolean
}

/** How many of ten make it usual. */
const nearlyAll = 0.9

/**
 * What is usual of sessions on a day: `stale` where at least nine in ten are (see isStale), `example` as soon as one has
 * times that are made up. Nothing is usual of none.
 */
export function usualOf(sessions: Iterable<ListedSession>, today: LocalDate): Usual {
  let [all, stale, example] = [0, 0, 0]
  for (const session of sessions) {
    all += 1
    if (isStale(session.checked, today)) stale += 1
    if (session.example) example += 1
  }
  return { example: example > 0, stale: all > 0 && stale >= all * nearlyAll }
}

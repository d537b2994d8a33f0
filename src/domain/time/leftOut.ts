import type { LocalDate, LocalTime } from './localDate.ts'
import type { Meeting, Skip, SkipReason } from './meeting.ts'

/** Dates in a row that are left out for one reason: the session does not meet between them. */
export interface LeftOut {
  reason: SkipReason
  /** Rising, each once. */
  dates: [LocalDate, ...LocalDate[]]
  /** The start that is left out, where the session meets at another on each of these dates; null = the whole day. */
  starts: LocalTime | null
  /** No meeting is known after it. */
  toTheEnd: boolean
}

/** What is left out on those dates that are wanted. */
export function leftOutOn(
  all: readonly LeftOut[],
  wanted: (date: LocalDate) => boolean,
): LeftOut[] {
  return all.flatMap(({ dates, ...one }) => {
    const [first, ...others] = dates.filter(wanted)
    return first === undefined ? [] : [{ ...one, dates: [first, ...others] }]
  })
}

/**
 * The dates that are left out of some meetings, gathered by reason; both in order. Where dates are not confirmed from one
 * on, what lies beyond it is not said.
 */
export function leftOutOf(meetings: readonly Meeting[], skipped: readonly Skip[]): LeftOut[] {
  const daysOn = new Set(meetings.map(({ date }) => date))
  const inOrder = [...new Set([...daysOn, ...skipped.map(({ date }) => date)])].sort()
  const all: LeftOut[] = []
  let running = new Map<string, LeftOut>()
  for (const date of inOrder) {
    if (daysOn.has(date)) {
      running.forEach((one) => (one.toTheEnd = false))
      running = new Map()
    }
    for (const { starts, reason } of skipped.filter((skip) => skip.date === date)) {
      const start = daysOn.has(date) ? starts : null
      const key = JSON.stringify([reason, start])
      const known = running.get(key)
      if (known === undefined) {
        const one: LeftOut = { reason, dates: [date], starts: start, toTheEnd: true }
        running.set(key, one)
        all.push(one)
      } else if (known.dates.at(-1) !== date) known.dates.push(date)
    }
  }
  const open = all.find(({ reason, toTheEnd }) => toTheEnd && reason.why === 'dates-not-confirmed')
  return open === undefined ? all : all.filter(({ dates }) => dates[0] <= open.dates[0])
}

import type { Skip } from '#domain/time/meetings.ts'

/** More dates than this are counted, not listed. */
const most = 3

/** The dates a session misses before it next meets, as few as say it. */
export interface Missed {
  /** The first of them, each with its reason. */
  listed: Skip[]
  /** How many more there are. */
  more: number
  /** It keeps to the school holidays: one reason for every date in a term. */
  onlyHolidays: boolean
}

/** What to say of missed dates: a term's worth of them has one reason, which is said once. */
export function missedOf(skipped: readonly Skip[]): Missed {
  const own = skipped.filter(({ reason }) => reason.why !== 'term-time')
  const listed = own.slice(0, most)
  return {
    listed,
    more: own.length - listed.length,
    onlyHolidays: own.length < skipped.length,
  }
}

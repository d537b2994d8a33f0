import { addDays, type Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { clashesOf, type Clash } from './clash.ts'
import type { PlanItem } from './plan.ts'
import { pickedBetween, type PickedMeeting } from '#domain/search/week.ts'

/** Two weeks: every fortnightly session meets in it. */
const lookAhead = 13

/** A clash of a plan. */
export interface PlanClash extends Clash<PickedMeeting> {
  /** The next meeting of either of the two on a day that nothing clashes with; null = none in the two weeks. */
  instead: PickedMeeting | null
}

/**
 * What of a plan cannot all be gone to in the two weeks from now on: each pair of sessions once, on its first date, with
 * another date of one of them that can be kept.
 */
export function planClashes(
  items: readonly PlanItem[],
  catalogue: Catalogue,
  now: Now,
): PlanClash[] {
  const ids = items.filter(({ is }) => is === 'session').map(({ key }) => key)
  const last = addDays(now.date, lookAhead)
  const picked = pickedBetween(catalogue, ids, now, now.date, last)
  const clashes = clashesOf(picked).filter(
    ({ first, second }) =>
      first.session.id !== second.session.id && second.meeting.state !== 'finished',
  )
  const clashing = new Set(clashes.flatMap(({ first, second }) => [first, second]))
  const first = new Map<string, PlanClash>()
  for (const clash of clashes) {
    const pair = [clash.first.session.id, clash.second.session.id].sort()
    const isFree = (one: PickedMeeting) =>
      pair.includes(one.session.id) &&
      one.meeting.state === 'next' &&
      one.meeting.date !== clash.first.meeting.date &&
      !clashing.has(one)
    const key = pair.join(' ')
    if (!first.has(key)) first.set(key, { ...clash, instead: picked.find(isFree) ?? null })
  }
  return [...first.values()]
}

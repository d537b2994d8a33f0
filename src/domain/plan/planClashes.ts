import { addDays, type Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Clash } from './clash.ts'
import type { PlanItem } from './plan.ts'
import { clashesBetween, type PickedMeeting } from '#domain/search/week.ts'

/** Two weeks: every fortnightly session meets in it. */
const lookAhead = 13

/** What of a plan cannot all be gone to in the two weeks from now on: each pair of sessions once, on its first date. */
export function planClashes(
  items: readonly PlanItem[],
  catalogue: Catalogue,
  now: Now,
): Clash<PickedMeeting>[] {
  const ids = items.filter(({ is }) => is === 'session').map(({ key }) => key)
  const first = new Map<string, Clash<PickedMeeting>>()
  for (const clash of clashesBetween(
    catalogue,
    ids,
    { now },
    now.date,
    addDays(now.date, lookAhead),
  )) {
    if (clash.first.session.id === clash.second.session.id) continue
    if (clash.second.meeting.state === 'finished') continue
    const pair = [clash.first.session.id, clash.second.session.id].sort().join(' ')
    if (!first.has(pair)) first.set(pair, clash)
  }
  return [...first.values()]
}

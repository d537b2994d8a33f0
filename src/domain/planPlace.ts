import type { Now } from './calendar.ts'
import type { Catalogue } from './catalogue.ts'
import { soonestFirst } from './order.ts'
import type { Place } from './place.ts'
import { planItems, type SessionItem } from './plan.ts'

/** The sessions at a place that are not over, soonest first; none at a place that is shut. */
export function sessionsAtPlace(place: Place, catalogue: Catalogue, now: Now): SessionItem[] {
  const here = catalogue.sessionsAt.get(place.id) ?? []
  const picks = here.map(({ id }) => ({ is: 'session' as const, id }))
  const items = planItems(picks, catalogue, now).filter((item) => item.is === 'session')
  return soonestFirst(items.filter(({ next }) => next.is !== 'over' && next.is !== 'place-closed'))
}

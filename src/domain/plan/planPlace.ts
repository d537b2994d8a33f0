import type { Now } from '#domain/time/localDate.ts'
import { isOver } from '#domain/time/meeting.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { soonestFirst } from '#domain/search/order.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { planItems, type SessionItem } from './plan.ts'

/** The sessions at a place that are not over, soonest first; none at a place that is shut. */
export function sessionsAtPlace(place: Place, catalogue: Catalogue, now: Now): SessionItem[] {
  const here = catalogue.sessionsAt.get(place.id) ?? []
  const picks = here.map(({ id }) => ({ is: 'session' as const, id }))
  const items = planItems(picks, catalogue, now).filter((item) => item.is === 'session')
  return soonestFirst(items.filter(({ next }) => !isOver(next)))
}

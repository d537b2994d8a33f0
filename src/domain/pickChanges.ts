import type { Now } from './calendar.ts'
import type { Place } from './place.ts'
import type { PlanItem } from './plan.ts'
import {
  closuresOf,
  lastDay,
  nameOf,
  noticesOf,
  savedPlace,
  savedSession,
  type Notice,
  type SavedPick,
} from './savedPick.ts'
import type { Schedule } from './session.ts'

/** Something that is not as it was when a pick was saved. What is no longer published is a GoneItem instead. */
export type PickChange =
  | { is: 'times'; was: Schedule[] }
  | { is: 'place'; was: string }
  | { is: 'closed'; status: Exclude<Place['status'], 'open'> }
  | { is: 'reopened' }
  | Notice

/** What to keep of an item; null of one that is gone. */
export function savedItem(item: PlanItem): SavedPick | null {
  if (item.is === 'gone') return null
  return item.is === 'session' ? savedSession(item.session) : savedPlace(item.place)
}

/** What changed for a pick since it was saved, of today and later. */
export function changesSince(saved: SavedPick, item: PlanItem, now: Now): PickChange[] {
  const fresh = savedItem(item)
  if (fresh === null || item.is === 'gone') return []
  const notices = [
    ...(item.is === 'session' ? noticesOf(item.session) : []),
    ...closuresOf(item.place),
  ]
  return [
    ...statusChange(saved, fresh),
    ...(saved.place === fresh.place || fresh.is === 'place'
      ? []
      : [{ is: 'place' as const, was: saved.place }]),
    ...(JSON.stringify(saved.schedules) === JSON.stringify(fresh.schedules)
      ? []
      : [{ is: 'times' as const, was: saved.schedules }]),
    ...notices.filter(
      (notice) => lastDay(notice) >= now.date && !saved.known.includes(nameOf(notice)),
    ),
  ]
}

function statusChange(saved: SavedPick, { status }: SavedPick): PickChange[] {
  if (saved.status === status) return []
  return [status === 'open' ? { is: 'reopened' } : { is: 'closed', status }]
}

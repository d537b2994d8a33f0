import type { LocalDate, LocalTime, Now } from './calendar.ts'
import type { ListedSession } from './catalogue.ts'
import type { Place } from './place.ts'
import type { Pick, PlanItem } from './plan.ts'
import type { Schedule } from './session.ts'

/** A pick, and as much of what it said when it was saved as is needed to say what has changed. */
export type SavedPick = Pick & {
  title: string
  place: string
  status: Place['status']
  schedules: Schedule[]
  /** The dates off or moved that were known of, as `noticesOf` names them. */
  known: string[]
}

/** Something that is not as it was when a pick was saved. What is no longer published is a GoneItem instead. */
export type PickChange =
  | { is: 'times'; was: Schedule[] }
  | { is: 'place'; was: string }
  | { is: 'closed'; status: Exclude<Place['status'], 'open'> }
  | { is: 'reopened' }
  | Notice

/** A date called off or moved in time, or days on which the place is shut. */
type Notice =
  | { is: 'cancelled'; date: LocalDate; note: string }
  | { is: 'moved'; date: LocalDate; starts: LocalTime; note: string }
  | { is: 'shut'; date: LocalDate; to: LocalDate; note: string }

/** What to keep of a session in a plan. */
export function savedSession(session: ListedSession): SavedPick {
  const { id, title, schedules, place } = session
  const known = [...noticesOf(session), ...closuresOf(place)].map(nameOf)
  return { is: 'session', id, title, place: place.name, status: place.status, schedules, known }
}

/** What to keep of a place in a plan. */
export function savedPlace(place: Place): SavedPick {
  const { id, name, status } = place
  const known = closuresOf(place).map(nameOf)
  return { is: 'place', id, title: name, place: name, status, schedules: [], known }
}

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

function noticesOf({ changes = [] }: ListedSession): Notice[] {
  return changes.flatMap(({ date, cancelled, starts, note }): Notice[] => {
    if (cancelled) return [{ is: 'cancelled', date, note }]
    return starts === undefined ? [] : [{ is: 'moved', date, starts, note }]
  })
}

const closuresOf = ({ closures = [] }: Place): Notice[] =>
  closures.map(({ from, to, note }) => ({ is: 'shut', date: from, to, note }))

const lastDay = (notice: Notice) => (notice.is === 'shut' ? notice.to : notice.date)

const nameOf = (notice: Notice): string =>
  `${notice.is} ${notice.date} ${notice.is === 'moved' ? notice.starts : lastDay(notice)}`

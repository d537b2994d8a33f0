import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { ScheduleLine } from '#domain/time/scheduleLines.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Change } from '#domain/catalogue/session.ts'
import type { PlanItem } from './plan.ts'
import { changeKey, closureKey, savedPlace, savedSession, type SavedPick } from './savedPick.ts'

/** Something that is not as it was when a pick was saved. What is no longer published is a GoneItem instead. */
export type PickChange =
  /** `was` = as its old times would be told today: [] where they are over; null where none were known. */
  | { is: 'times'; was: ScheduleLine[] | null }
  | { is: 'place'; was: string }
  | { is: 'closed'; status: Exclude<Place['status'], 'open'> }
  | { is: 'reopened' }
  | { is: 'cancelled'; date: LocalDate; note: string }
  | { is: 'moved'; date: LocalDate; starts: LocalTime; note: string }
  /** It starts when it did. */
  | { is: 'ends'; date: LocalDate; ends: LocalTime; note: string }
  | { is: 'shut'; date: LocalDate; to: LocalDate; note: string }

/** What to keep of an item; null of one that is gone. */
export function savedItem(item: PlanItem): SavedPick | null {
  if (item.is === 'gone') return null
  return item.is === 'session' ? savedSession(item.session) : savedPlace(item.place)
}

/** What changed for a pick since it was saved, of today and later. */
export function changesSince(
  saved: SavedPick,
  item: PlanItem,
  catalogue: Catalogue,
  now: Now,
): PickChange[] {
  const fresh = savedItem(item)
  if (fresh === null || item.is === 'gone') return []
  const changes = statusChange(saved, fresh)
  if (item.is === 'session') {
    if (saved.place !== fresh.place) changes.push({ is: 'place', was: saved.place })
    changes.push(...timesChanged(saved, item.session, catalogue, now))
    changes.push(...datesChanged(saved, item.session, now.date))
  }
  return [...changes, ...daysShut(saved, item.place, now.date)]
}

/** Schedules that are written otherwise and told alike have not changed. */
function timesChanged(
  { schedules }: SavedPick,
  session: ListedSession,
  catalogue: Catalogue,
  now: Now,
): PickChange[] {
  const isSame = (was: unknown, is: unknown) => JSON.stringify(was) === JSON.stringify(is)
  if (isSame(schedules, session.schedules)) return []
  if (schedules.length === 0) return [{ is: 'times', was: null }]
  const was = summaryOf({ ...session, schedules }, catalogue, now).lines
  if (isSame(was, summaryOf(session, catalogue, now).lines)) return []
  return [{ is: 'times', was }]
}

function statusChange(saved: SavedPick, { status }: SavedPick): PickChange[] {
  if (saved.status === status) return []
  return [status === 'open' ? { is: 'reopened' } : { is: 'closed', status }]
}

function datesChanged(
  { known }: SavedPick,
  { changes = [] }: ListedSession,
  today: LocalDate,
): PickChange[] {
  return changes.flatMap((change): PickChange[] => {
    const { date, cancelled, starts, ends, note } = change
    if (date < today || isKnown(change, known)) return []
    if (cancelled) return [{ is: 'cancelled', date, note }]
    if (starts !== undefined) return [{ is: 'moved', date, starts, note }]
    return ends === undefined ? [] : [{ is: 'ends', date, ends, note }]
  })
}

/**
 * Older plans know of a change its date and new start alone. That can mean only one thing where a whole day's start is moved; what
 * else it may have meant is told once more.
 */
const isKnown = (change: Change, known: readonly string[]): boolean =>
  known.includes(changeKey(change)) ||
  (change.usual === undefined &&
    change.starts !== undefined &&
    known.includes(change.date + change.starts))

function daysShut({ known }: SavedPick, { closures = [] }: Place, today: LocalDate): PickChange[] {
  return closures
    .filter((closure) => closure.to >= today && !known.includes(closureKey(closure)))
    .map(({ from, to, note }) => ({ is: 'shut', date: from, to, note }))
}

import type { LocalDate, LocalTime } from './calendar.ts'
import type { ListedSession } from './catalogue.ts'
import type { Place } from './place.ts'
import type { Pick } from './plan.ts'
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

/** A date called off or moved in time, or days on which the place is shut. */
export type Notice =
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

/** What is known of a session's dates that are off or moved. */
export function noticesOf({ changes = [] }: ListedSession): Notice[] {
  return changes.flatMap(({ date, cancelled, starts, note }): Notice[] => {
    if (cancelled) return [{ is: 'cancelled', date, note }]
    return starts === undefined ? [] : [{ is: 'moved', date, starts, note }]
  })
}

/** The days on which a place is known to be shut. */
export const closuresOf = ({ closures = [] }: Place): Notice[] =>
  closures.map(({ from, to, note }) => ({ is: 'shut', date: from, to, note }))

/** The last day a notice is about. */
export const lastDay = (notice: Notice) => (notice.is === 'shut' ? notice.to : notice.date)

/** Tells a notice from all others of its session or place, whatever words it uses. */
export const nameOf = (notice: Notice): string =>
  `${notice.is} ${notice.date} ${notice.is === 'moved' ? notice.starts : lastDay(notice)}`

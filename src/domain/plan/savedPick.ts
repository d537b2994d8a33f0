import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Closure, Place } from '#domain/catalogue/place.ts'
import type { Pick } from './plan.ts'
import type { Change, Schedule } from '#domain/catalogue/session.ts'

/** A pick, and as much of what it said when it was saved as is needed to say what has changed. */
export type SavedPick = Pick & {
  title: string
  place: string
  status: Place['status']
  schedules: Schedule[]
  /** The changes and closures that were known of, as `changeKey` and `closureKey` name them. */
  known: string[]
}

/** Tells what is changed of a date from all else that may be of its session, whatever words it uses. */
export const changeKey = ({ date, usual, cancelled, starts, ends }: Change): string =>
  [date, usual, cancelled, starts, ends].join()

/** Tells days on which a place is shut from its others, whatever words they use. */
export const closureKey = ({ from, to }: Closure): string => from + to

/** What to keep of a place in a plan. */
export function savedPlace({ id, name, status, closures = [] }: Place): SavedPick {
  const known = closures.map(closureKey)
  return { is: 'place', id, title: name, place: name, status, schedules: [], known }
}

/** What to keep of a session in a plan. */
export function savedSession({
  id,
  title,
  schedules,
  place,
  changes = [],
}: ListedSession): SavedPick {
  const there = savedPlace(place)
  const known = [...changes.map(changeKey), ...there.known]
  return { ...there, is: 'session', id, title, schedules, known }
}

import { changesOn } from '#domain/time/changesOn.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Change, Session } from '#domain/catalogue/session.ts'
import { placeFileOf, placeFiles } from '#data/published.ts'
import { isSame, published, readJson, type Files } from '#desk/files.ts'
import { idsOf, type Ids } from '#desk/openReferral/ids.ts'
import type { Edit, Outcome, RecordChange } from './draft.ts'

// The jobs that are done most: each is one edit of a draft.

/** The file of an area's sessions, and of its places of a kind, by its name below the data folder. */
export const sessionsFile = (area: string) => `${area}/sessions.json`
export const placesFile = (area: string, { kind }: Pick<Place, 'kind'>) =>
  `${area}/${placeFileOf[kind]}`

/** The file of an area's made-up times, by its name below the data folder. */
export const examplesFile = (area: string) => `${area}/example-times.json`

/** One record put in the place of another; fields that are undefined are left out, as in a file. */
export function put(file: string, before: object | undefined, after: object): RecordChange {
  const { id } = after as { id: string }
  return { file, id, before, after: JSON.parse(published(after)) as unknown }
}

/** A whole file put in the place of what it was; fields that are undefined are left out, as in a file. */
export const wholeChanged = (file: string, before: unknown, after: unknown): RecordChange => ({
  ...{ file, id: null, before },
  after: JSON.parse(published(after)) as unknown,
})

/**
 * What a form was changed to, put on a record as it is now: fields that the form left alone stay as another tab may have made
 * them since.
 */
export function onTopOf<One extends object>(now: One, was: Partial<One>, is: One): One {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof One>
  const mine = [...fields].filter((field) => !isSame(was[field], is[field]))
  return { ...now, ...Object.fromEntries(mine.map((field) => [field, is[field]])) }
}

/** What a list was changed to by a form, put on the list as it is now, each by its key: what the form left alone stays as it is there. */
export function listOnTopOf<One extends object>(
  now: readonly One[],
  was: readonly One[],
  is: readonly One[],
  key: (one: One) => string,
): One[] {
  // The order is the form's, where there is nothing that it has not seen.
  if (isSame(now, was)) return [...is]
  const [nowBy, wasBy, isBy] = [now, was, is].map(
    (list) => new Map(list.map((one) => [key(one), one])),
  )
  const kept = now.flatMap((one) => {
    const [before, after] = [wasBy?.get(key(one)), isBy?.get(key(one))]
    if (after !== undefined) return onTopOf(one, before ?? {}, after)
    return before === undefined ? one : []
  })
  const mine = is.filter((one) => !nowBy?.has(key(one)) && !isSame(wasBy?.get(key(one)), one))
  return [...kept, ...mine]
}

/** A place as it is to be; one that has become of another kind moves to the file of that kind. */
export function putPlace(area: string, before: Place | undefined, after: Place): RecordChange[] {
  const [from, to] = [before && placesFile(area, before), placesFile(area, after)]
  if (from === undefined || from === to) return [put(to, before, after)]
  return [{ file: from, id: after.id, before }, put(to, undefined, after)]
}

/** The ids that an area has in use, and new ones beside them, which stay as they are for ever. */
export function idsInUse(files: Files, area: string): Ids {
  const lists = ['sessions.json', ...placeFiles].map((file) => readJson(files, `${area}/${file}`))
  const records = lists.flatMap((it) =>
    it.is === 'json' && Array.isArray(it.value) ? (it.value as { id?: unknown }[]) : [],
  )
  return idsOf(records.flatMap(({ id }) => (typeof id === 'string' ? id : [])))
}

/** An id for one new record, made from its name. */
export const idFor = (name: string, files: Files, area: string): string =>
  idsInUse(files, area).fresh(name)

/** What happens to one date of a session. */
export type DateChange =
  | { is: 'cancelled'; note: string }
  | { is: 'moved'; starts: LocalTime; ends?: LocalTime | undefined; note: string }
  | { is: 'as-usual' }

/**
 * A session with one of its dates called off, moved in time, or as usual again; every other date stays as it was. `usual`
 * = the start it is about, where the date has several: the others of that day then stay too.
 */
export function onDate(
  session: Session,
  date: LocalDate,
  change: DateChange,
  usual?: LocalTime,
): Session {
  const { changes = [], ...rest } = session
  const others = changes.filter((one) => one.date !== date)
  const stay =
    usual === undefined ? [] : changesOn(session, date).filter((one) => one.usual !== usual)
  const all = [...others, ...stay, ...said({ date, usual }, change)].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
  return all.length === 0 ? rest : { ...rest, changes: all }
}

function said(at: Pick<Change, 'date' | 'usual'>, change: DateChange): Change[] {
  switch (change.is) {
    case 'cancelled':
      return [{ ...at, cancelled: true, note: change.note }]
    case 'moved':
      return [{ ...at, starts: change.starts, ends: change.ends, note: change.note }]
    case 'as-usual':
      return []
  }
}

/** Who found something to be true, and when: an office, never a person; '' where it has not been said. */
export interface Check {
  today: LocalDate
  team: string
}

/** A session that was found to be right as it is. */
export const checkedSession = (session: Session, { today, team }: Check): Session => ({
  ...session,
  checked: today,
  checkedBy: team === '' ? undefined : team,
})

/** A place and what is on there, as they stand in the files. */
export interface Venue {
  place: Place
  sessions: readonly Session[]
}

/** Everything at a venue found to be right: one edit, and a call of the round. */
export function venueIsRight(area: string, venue: Venue, check: Check, says: string): Edit {
  const { place, sessions } = venue
  const file = sessionsFile(area)
  return {
    says,
    changes: [
      put(placesFile(area, place), place, { ...place, checked: check.today }),
      ...sessions.map((one) => put(file, one, checkedSession(one, check))),
    ],
    call: { placeId: place.id, date: check.today, outcome: 'right' },
  }
}

/** A call that changed nothing yet: something is different, or nobody answered. */
export const called = (
  placeId: PlaceId,
  date: LocalDate,
  outcome: Exclude<Outcome, 'right'>,
  says: string,
): Edit => ({ says, changes: [], call: { placeId, date, outcome } })

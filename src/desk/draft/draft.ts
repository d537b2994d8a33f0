import type { LocalDate } from '#domain/time/localDate.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { isSame, published, readJson, textIn, type Files } from '#desk/files.ts'

/** One record of a file as it was and as it is, undefined where there is none; `id` null = the file as a whole. */
export interface RecordChange {
  file: string
  id: string | null
  before?: unknown
  after?: unknown
}

/** What came of asking a venue: all of it is right, something has changed, nobody answered. */
export type Outcome = 'right' | 'changed' | 'no-answer'

export interface Call {
  placeId: PlaceId
  date: LocalDate
  outcome: Outcome
}

/** One thing that was done to a draft, and can be undone. */
export interface Edit {
  /** "Rhymes, Dereham Library: not on Tuesday 1 December". */
  says: string
  changes: RecordChange[]
  call?: Call | undefined
  /** The mark of the workbook that it was read from. */
  workbook?: string
}

/** A list being worked on: what families see, and what was done to it since. Never changed in place. */
export interface Draft {
  /** The id of the one area it is of. */
  area: string
  /** The files as they were published when it was opened. */
  opened: ReadonlyMap<string, string>
  done: readonly Edit[]
  /** What was undone, the last first, until something else is done. */
  undone: readonly Edit[]
  /** Calls of edits that have been published since. */
  calls: readonly Call[]
  /** Who checks, as families will read it: an office, never a person; '' until it is said. */
  team: string
}

/** A draft in which nothing has been done yet. */
export const newDraft = (area: string, opened: ReadonlyMap<string, string>): Draft => ({
  area,
  opened,
  done: [],
  undone: [],
  calls: [],
  team: '',
})

/**
 * Does one more thing; what had been undone can then not be done again. An edit of nothing leaves the draft as it is; with real
 * times of a group its made-up ones go.
 */
export function edited(draft: Draft, edit: Edit): Draft {
  if (edit.changes.length === 0 && edit.call === undefined) return draft
  const next = { ...draft, done: [...draft.done, edit], undone: [] }
  const stray = strayExamples(next)
  if (stray.length === 0) return next
  return { ...next, done: [...draft.done, { ...edit, changes: [...edit.changes, ...stray] }] }
}

/** Made-up times of groups that have times of their own, or are gone, taken away: they would be refused. */
function strayExamples(draft: Draft): RecordChange[] {
  const [file, sessionsFile] = ['example-times.json', 'sessions.json'].map(
    (name) => `${draft.area}/${name}`,
  ) as [string, string]
  const files = filesOf(draft)
  const [examples, sessions] = [recordsOf(files, file), recordsOf(files, sessionsFile)]
  if (examples === null || sessions === null) return []
  const hasNone = (id: string) => {
    const { schedules } = Object(sessions.get(id)) as { schedules?: unknown }
    return Array.isArray(schedules) && schedules.length === 0
  }
  return [...examples].flatMap(([id, before]) => (hasNone(id) ? [] : [{ file, id, before }]))
}

/** Takes the last thing back. */
export function undo(draft: Draft): Draft {
  const last = draft.done.at(-1)
  if (last === undefined) return draft
  return { ...draft, done: draft.done.slice(0, -1), undone: [last, ...draft.undone] }
}

/** Does again what was undone last. */
export function redo(draft: Draft): Draft {
  const [next, ...undone] = draft.undone
  return next === undefined ? draft : { ...draft, done: [...draft.done, next], undone }
}

/** Every call of the round that is known, in the order they were made. */
export const callsOf = ({ calls, done }: Draft): Call[] => [
  ...calls,
  ...done.flatMap(({ call }) => call ?? []),
]

const filesKnown = new WeakMap<Draft, ReadonlyMap<string, string>>()

/** The files as the draft has them. */
export function filesOf(draft: Draft): ReadonlyMap<string, string> {
  const known = filesKnown.get(draft)
  if (known !== undefined) return known
  const made = withChanges(
    draft.opened,
    draft.done.flatMap(({ changes }) => changes),
  )
  filesKnown.set(draft, made)
  return made
}

/** A record of a list and its name there; undefined where the list lacks it. */
export function recordIn(files: Files, file: string, id: string): unknown {
  return recordsOf(files, file)?.get(id)
}

/** The records of a file by their ids; null where it is no list of records that each have one of their own. */
export function recordsOf(files: Files, file: string): Map<string, unknown> | null {
  const read = readJson(files, file)
  return read.is === 'json' ? byId(read.value) : null
}

function byId(value: unknown): Map<string, unknown> | null {
  if (!Array.isArray(value)) return null
  const records = new Map<string, unknown>()
  for (const record of value as unknown[]) {
    const { id, sessionId } = Object(record) as { id?: unknown; sessionId?: unknown }
    const key = id ?? sessionId
    if (typeof key !== 'string' || records.has(key)) return null
    records.set(key, record)
  }
  return records
}

/** Files with some records changed: what is new comes last, the rest stays in its order. */
function withChanges(
  files: ReadonlyMap<string, string>,
  changes: readonly RecordChange[],
): ReadonlyMap<string, string> {
  const after = new Map(files)
  const lists = new Map<string, Map<string, unknown>>()
  function write(file: string): void {
    const records = lists.get(file)
    if (records !== undefined) after.set(file, published([...records.values()]))
    lists.delete(file)
  }
  for (const { file, id, after: value } of changes) {
    if (id === null) {
      lists.delete(file)
      if (value === undefined) after.delete(file)
      else after.set(file, published(value))
      continue
    }
    const records = lists.get(file) ?? recordsOf(after, file) ?? new Map<string, unknown>()
    lists.set(file, records)
    if (value === undefined) records.delete(id)
    else records.set(id, value)
  }
  for (const file of [...lists.keys()]) write(file)
  return after
}

/** What is to change for some files to become others, record by record where each has an id of its own. */
export function changesTo(
  from: Files,
  to: ReadonlyMap<string, string | Uint8Array | null>,
): RecordChange[] {
  return [...to].flatMap(([file, held]): RecordChange[] => {
    if (held === null) return from.has(file) ? [whole(file, from, undefined)] : []
    if (textIn(from, file) === textIn(new Map([[file, held]]), file)) return []
    const read = readJson(new Map([[file, held]]), file)
    const after = read.is === 'json' ? read.value : undefined
    const [old, fresh] = [recordsOf(from, file), byId(after)]
    if (old === null || fresh === null) return [whole(file, from, after)]
    return recordChanges(file, old, fresh)
  })
}

function whole(file: string, from: Files, after: unknown): RecordChange {
  const read = readJson(from, file)
  return { file, id: null, before: read.is === 'json' ? read.value : undefined, after }
}

function recordChanges(
  file: string,
  old: ReadonlyMap<string, unknown>,
  fresh: ReadonlyMap<string, unknown>,
): RecordChange[] {
  const ids = new Set([...old.keys(), ...fresh.keys()])
  return [...ids].flatMap((id) => {
    const [before, after] = [old.get(id), fresh.get(id)]
    return isSame(before, after) ? [] : [{ file, id, before, after }]
  })
}

/** Files to write so that `from` becomes `to`: what `to` lacks is null. */
export function withGone(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const gone = [...from.keys()].filter((file) => !to.has(file))
  return new Map<string, string | null>([...to, ...gone.map((file) => [file, null] as const)])
}

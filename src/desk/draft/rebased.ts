import { isSame, readJson, type Files } from '#desk/files.ts'
import {
  callsOf,
  changesTo,
  edited,
  filesOf,
  newDraft,
  recordIn,
  withGone,
  type Draft,
  type RecordChange,
} from './draft.ts'

/**
 * A draft over files that were published after it was opened: what they already say is dropped, and a record that both
 * changed is in `both` and left as published. What is left is one edit, called `says`.
 */
export function rebased(
  draft: Draft,
  fresh: ReadonlyMap<string, string>,
  says: string,
): { draft: Draft; both: RecordChange[] } {
  const valueIn = (files: Files, { file, id }: RecordChange): unknown => {
    if (id !== null) return recordIn(files, file, id)
    const read = readJson(files, file)
    return read.is === 'json' ? read.value : undefined
  }
  const mine = changesTo(draft.opened, withGone(draft.opened, filesOf(draft))).map((one) =>
    onTop(one, valueIn(fresh, one)),
  )
  const left = mine.filter((one) => !isSame(valueIn(fresh, one), one.after))
  const both = left.filter((one) => !isSame(valueIn(fresh, one), one.before))
  const kept = left.filter((one) => !both.includes(one))
  const onto = { ...newDraft(draft.area, fresh), calls: callsOf(draft), team: draft.team }
  return { draft: edited(onto, { says, changes: kept }), both }
}

/**
 * A change of a whole file put on top of the file as it is now: of a list whose entries have no ids, what it took out and what it
 * put in; of a record, its fields. Where both changed one field it stays as it is.
 */
function onTop(change: RecordChange, now: unknown): RecordChange {
  const { id, before, after } = change
  if (id !== null) return change
  const all = [before, after, now]
  if (all.every(Array.isArray)) return { ...change, before: now, after: listOnTop(all as Lists) }
  const isRecord = (it: unknown) => typeof it === 'object' && it !== null && !Array.isArray(it)
  if (!all.every(isRecord)) return change
  const [was, is, has] = all as [Fields, Fields, Fields]
  const mine = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !isSame(was[field], is[field]),
  )
  const isFree = (field: string) => isSame(has[field], was[field]) || isSame(has[field], is[field])
  if (!mine.every(isFree)) return change
  const put = Object.fromEntries(mine.map((field) => [field, is[field]]))
  return { ...change, before: now, after: { ...has, ...put } }
}

type Fields = Record<string, unknown>
type Lists = [before: unknown[], after: unknown[], now: unknown[]]

function listOnTop([before, after, now]: Lists): unknown[] {
  const textOf = (one: unknown) => JSON.stringify(one)
  const [was, is, has] = [before, after, now].map((list) => new Set(list.map(textOf)))
  const left = now.filter((one) => is?.has(textOf(one)) || !was?.has(textOf(one)))
  const put = after.filter((one) => !was?.has(textOf(one)) && !has?.has(textOf(one)))
  return [...left, ...put]
}

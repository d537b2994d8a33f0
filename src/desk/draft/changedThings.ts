import type { GazetteerRow } from '#desk/area.ts'
import { changedNames, nameOf } from '#desk/diff/nameChanges.ts'
import { isSame } from '#desk/files.ts'
import { changesTo, filesOf, withGone, type Draft, type RecordChange } from './draft.ts'

/** Something that is not as it was when the draft was opened, by the id that families' changes have too. */
export interface Thing {
  id: string
  file: string
}

/**
 * What is not as it was when the draft was opened, each thing once: a group with its made-up times, a place in whichever file, a
 * town, a kind of groups, a term; all else that an area says of itself is one, and so are its postcodes.
 */
export function changedThings(draft: Draft): Thing[] {
  const changes = changesTo(draft.opened, withGone(draft.opened, filesOf(draft)))
  const things = changes.flatMap((change) =>
    idsIn(draft.area, change).map((id): Thing => ({ id, file: change.file })),
  )
  return [...new Map(things.map((it) => [it.id, it])).values()]
}

function idsIn(area: string, { file, id, before, after }: RecordChange): string[] {
  if (id !== null) return [id]
  const own = file.slice(area.length + 1)
  if (own.startsWith('postcodes/')) return [`${area}/postcodes`]
  if (own === 'gazetteer.json' && Array.isArray(before) && Array.isArray(after))
    return changedNames(before as GazetteerRow[], after as GazetteerRow[]).map(nameOf)
  const keys = keysOf[own]
  return keys === undefined
    ? [file]
    : entriesIn(area, keys, Object(before) as Fields, Object(after) as Fields)
}

/** What the entries of the lists of a file are told apart by. */
const keysOf: Partial<Record<string, Record<string, string>>> = {
  'area.json': { serviceTypes: 'id', features: 'id', advice: 'id' },
  'calendar.json': { terms: 'name', bankHolidays: 'date' },
}

type Fields = Record<string, unknown>

function entriesIn(
  area: string,
  keys: Record<string, string>,
  before: Fields,
  after: Fields,
): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.flatMap((field) => {
    if (isSame(before[field], after[field])) return []
    const key = keys[field]
    if (key === undefined) return [area]
    const [old, now] = [before[field], after[field]].map((list) => byKey(list, key))
    const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    const changed = ids.filter((id) => !isSame(old?.get(id), now?.get(id)))
    // Their order alone is of the area.
    return changed.length === 0 ? [area] : changed
  })
}

const byKey = (list: unknown, key: string): Map<string, unknown> =>
  new Map((Array.isArray(list) ? (list as Fields[]) : []).map((one) => [String(one[key]), one]))

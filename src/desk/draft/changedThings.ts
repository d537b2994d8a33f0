import { placeFiles } from '#data/published.ts'
import type { GazetteerRow } from '#desk/area.ts'
import { nameChanges } from '#desk/diff/nameChanges.ts'
import { keyOf, manyAtOnce, type Thing } from '#desk/diff/things.ts'
import { isSame } from '#desk/files.ts'
import type { SeenList } from '#desk/seen.ts'
import { changesTo, filesOf, withGone, type Draft, type RecordChange } from './draft.ts'

/** Something that is not as it was when the draft was opened, and the file it is in. */
export interface FiledThing extends Thing {
  file: string
}

/**
 * What is not as it was when the draft was opened, each thing once, and as families' changes have them: a group with its made-up times,
 * a place in whichever file, a town, a kind of groups, a term; the made-up times of all groups are one, all else that an area says of
 * itself is one, and so are its postcodes.
 */
export function changedThings(draft: Draft): FiledThing[] {
  const changes = changesTo(draft.opened, withGone(draft.opened, filesOf(draft)))
  const things = changes.flatMap((change) =>
    thingsOf(draft.area, change).map((it) => ({ ...it, file: change.file })),
  )
  return [...new Map(things.map((it) => [keyOf(it), it])).values()]
}

/** The list that the records of a file are in. */
function listOf(own: string): 'sessions' | 'places' | null {
  if (own === 'sessions.json' || own === 'example-times.json') return 'sessions'
  return (placeFiles as readonly string[]).includes(own) ? 'places' : null
}

function thingsOf(area: string, { file, id, before, after }: RecordChange): Thing[] {
  const own = file.slice(area.length + 1)
  const list = listOf(own)
  if (list !== null && id !== null) return [{ list, id }]
  // Where they are put in, the area says so.
  if (own === 'example-times.json') return before === undefined ? [] : [{ list: 'times', id: area }]
  if (list !== null) return changedIn(list, 'id', before, after)
  if (own.startsWith('postcodes/')) return [{ list: 'files', id: `${area}/postcodes` }]
  const rows = [before, after].map((it) => (Array.isArray(it) ? (it as GazetteerRow[]) : []))
  if (own === 'gazetteer.json') return nameChanges(rows[0] ?? [], rows[1] ?? [])
  const keys = keysOf[own]
  return keys === undefined
    ? [{ list: 'files', id: file }]
    : entriesIn(area, keys, Object(before) as Fields, Object(after) as Fields)
}

/** What the entries of the lists of a file are told apart by. */
const keysOf: Partial<Record<string, Partial<Record<SeenList, string>>>> = {
  'area.json': { serviceTypes: 'id', features: 'id', advice: 'id' },
  'calendar.json': { terms: 'name', bankHolidays: 'date' },
}

type Fields = Record<string, unknown>

function entriesIn(
  area: string,
  keys: Partial<Record<string, string>>,
  before: Fields,
  after: Fields,
): Thing[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const ofArea: Thing = { list: 'area', id: area }
  return fields.flatMap((field) => {
    if (isSame(before[field], after[field])) return []
    const key = keys[field]
    if (field === 'timetable' && before[field] !== undefined) return [{ list: 'times', id: area }]
    if (key === undefined) return [ofArea]
    const changed = changedIn(field as SeenList, key, before[field], after[field], true)
    // Their order alone is of the area.
    return changed.length === 0 ? [ofArea] : changed
  })
}

/** The entries of a list that came, went or are not what they were; `asOne` = many that came, or went, are one thing. */
function changedIn(
  list: SeenList,
  key: string,
  before: unknown,
  after: unknown,
  asOne = false,
): Thing[] {
  const [old, now] = [byKey(before, key), byKey(after, key)]
  const all = (says: string, ids: string[]) => (asOne && ids.length > manyAtOnce ? [says] : ids)
  const ids = [
    ...all(
      'new',
      [...now.keys()].filter((id) => !old.has(id)),
    ),
    ...[...now].flatMap(([id, it]) => (old.has(id) && !isSame(old.get(id), it) ? [id] : [])),
    ...all(
      'gone',
      [...old.keys()].filter((id) => !now.has(id)),
    ),
  ]
  return ids.map((id) => ({ list, id }))
}

const byKey = (list: unknown, key: string): Map<string, unknown> =>
  new Map((Array.isArray(list) ? (list as Fields[]) : []).map((one) => [String(one[key]), one]))

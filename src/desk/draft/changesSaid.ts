import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { someOf } from '#desk/removals.ts'
import { desk } from '#words/en/desk.ts'
import type { RecordChange } from './draft.ts'
import { namesIn } from './listed.ts'

/** What changes of a list's groups and places come to, in words; `lines` = that, and the names of what was taken out. */
export function changesSaid(
  catalogue: Catalogue,
  changes: readonly RecordChange[],
): { says: string; lines: string[] } {
  const [groups, places] = [true, false].map((areGroups) =>
    byRecord(changes.filter(({ file }) => file.endsWith('/sessions.json') === areGroups)),
  )
  const says = desk.workbook.done({ groups: countsOf(groups), places: countsOf(places) })
  const names = namesIn(catalogue)
  const gone = [...goneOf(groups).map(names.groupById), ...goneOf(places).map(names.placeById)]
  return { says, lines: [says, ...(gone.length > 0 ? [desk.workbook.gone(someOf(gone))] : [])] }
}

/** Each record as it was and as it is: a place of another kind moves between files, and is one record all the same. */
function byRecord(changes: readonly RecordChange[]) {
  const records = new Map<string | null, { was: boolean; is: boolean }>()
  for (const { id, before, after } of changes) {
    const known = records.get(id) ?? { was: false, is: false }
    records.set(id, {
      was: known.was || before !== undefined,
      is: known.is || after !== undefined,
    })
  }
  return records
}

type Records = ReturnType<typeof byRecord>

const goneOf = (records: Records = new Map()) =>
  [...records].flatMap(([id, { is }]) => (is ? [] : [id ?? '']))

function countsOf(records: Records = new Map()) {
  const all = [...records.values()]
  return {
    gone: all.filter(({ is }) => !is).length,
    added: all.filter(({ was }) => !was).length,
    changed: all.filter(({ was, is }) => was && is).length,
  }
}

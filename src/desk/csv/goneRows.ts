import { counted } from '#desk/words.ts'
import { textAt } from './columns.ts'
import { none } from './cell.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'
import type { Rows } from './putTogether.ts'
import type { CsvRow } from './readSheet.ts'
import { tables } from './tables.ts'

/** Fewer cells that name what is gone are said one by one: most likely they are to go too. */
const few = 3
/** As many ids are said. */
const most = 5

const named = { places: /place id/i, sessions: /^Session id$/ }

const idsIn = (rows: readonly CsvRow[] | undefined) =>
  new Set((rows ?? []).map(({ values }) => textAt(values, 'id')))

const ofGroups = { times: 'when', changes: 'date', exampleTimes: 'when' } as const
export type OfGroups = keyof typeof ofGroups

/**
 * The rows without those of groups that have no row any more, and how many went of each table. A group that is there under
 * another id is not gone.
 */
export function withoutGone(rows: Rows, was: Rows): { rows: Rows; went: Map<OfGroups, number> } {
  const [there, before] = [idsIn(rows.sessions), idsIn(was.sessions)]
  const groupOf = ({ values }: CsvRow) => `${textAt(values, 'title')}\n${textAt(values, 'placeId')}`
  const fresh = rows.sessions?.filter(({ values }) => !before.has(textAt(values, 'id'))) ?? []
  const groups = new Set(fresh.map(groupOf))
  const gone = idsIn(was.sessions?.filter((row) => !groups.has(groupOf(row))))
  const isGone = ({ values }: CsvRow) =>
    gone.has(textAt(values, 'session')) && !there.has(textAt(values, 'session'))
  const left = { ...rows }
  const went = new Map<OfGroups, number>()
  for (const name of Object.keys(ofGroups) as OfGroups[]) {
    const own = rows[name]?.filter(isGone) ?? []
    if (own.length === 0) continue
    left[name] = rows[name]?.filter((row) => !isGone(row)) ?? []
    // A row of "none" only says that there is none.
    const said = own.filter(({ values }) => values[ofGroups[name]] !== none).length
    if (said > 0) went.set(name, said)
  }
  return { rows: left, went }
}

/**
 * Rows that are gone from a sheet while others name them are one trouble: said once, by the sheet that lacks them, in place
 * of a guess at each cell that names one.
 */
export function saidByLack(
  problems: readonly Problem[],
  rows: Rows,
  was: Rows,
  freely = few,
): Problem[] {
  let left = [...problems]
  for (const name of ['places', 'sessions'] as const) {
    const { file } = tables[name]
    const there = idsIn(rows[name])
    const gone = [...idsIn(was[name])].filter((id) => !there.has(id))
    const cells = new Map(gone.map((id) => [quoted(id), id]))
    const isNaming = (it: Problem) =>
      it.column !== null && named[name].test(it.column) && it.file !== file && cells.has(it.found)
    const naming = left.filter(isNaming)
    if (naming.length <= freely) continue
    const ids = [...new Set(naming.map(({ found }) => found))]
    const lack = { name, ids: ids.flatMap((it) => cells.get(it) ?? []) }
    const more = ids.length > most ? ', …' : ''
    const found = `no rows of ${ids.length} ${name} of the list (${ids.slice(0, most).join(', ')}${more})`
    const files = [...new Set(naming.map((it) => it.file))].join(', ')
    const expected = `them, for ${counted(naming.length, 'row')} of ${files} name them; or those rows gone too`
    left = [
      { ...fileProblem(file, found, expected), lack: { ...lack, files } },
      ...left.filter((it) => !isNaming(it)),
    ]
  }
  return left
}

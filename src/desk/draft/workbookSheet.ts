import { muchGone, type Removal } from '#desk/removals.ts'
import { isReordered } from '#desk/reordered.ts'
import { desk } from '#words/en/desk.ts'
import type { WorkbookSheet } from './workbook.ts'

const words = desk.workbook

/** The sheets of a workbook by their names, as rows of texts. */
export type WorkbookSheets = ReadonlyMap<string, readonly (readonly string[])[]>

/** A row that came back, by its fields; `at` = as the spreadsheet numbers it. */
export interface WorkbookRow {
  at: number
  cells: Record<string, string>
}

/** A sheet that came back: its rows, and what is wrong with it as a whole. */
export interface SheetRead {
  rows: WorkbookRow[]
  wrong: string[]
}

type Rows = readonly (readonly string[])[]

/** What a sheet that came back is held against. */
interface Against {
  made: WorkbookSheet
  /** The fields of its columns, the id last. */
  fields: readonly string[]
}

/**
 * Reads a sheet against the one that was made. Columns may be in another order, and
 * others between them. One that is missing is never taken for empty cells, nor an id that is not known for a new row.
 */
export function readSheet(against: Against, given: Rows): SheetRead {
  const { made, fields } = against
  // A title may have come above the headings.
  const top = Math.max(
    given.findIndex((row) => row.some((cell) => cell.trim() === words.id)),
    0,
  )
  const found = (given[top] ?? []).map((heading) => heading.trim())
  const headings = made.columns.map(({ heading }) => heading)
  const lacking = headings.filter((heading) => !found.includes(heading))
  const twice = headings.filter((it) => found.indexOf(it) !== found.lastIndexOf(it))
  const wrong = [
    ...(lacking.length > 0 ? [words.lacking(made.name, lacking)] : []),
    ...twice.map((heading) => words.twoColumns(made.name, heading)),
  ]
  if (wrong.length > 0) return { rows: [], wrong }
  const columns = headings.map((heading) => found.indexOf(heading))
  const rows = given.slice(top + 1).flatMap((row, at): WorkbookRow[] => {
    const texts = columns.map((column) => (row[column] ?? '').trim())
    if (texts.every((text) => text === '')) return []
    return [
      {
        at: top + at + 2,
        cells: Object.fromEntries(fields.map((field, i) => [field, texts[i] ?? ''])),
      },
    ]
  })
  const wrongRows = [
    ...wrongIds(made, rows),
    ...wrongTwice(made, rows),
    ...wrongOrder(made, fields, rows),
  ]
  return { rows, wrong: wrongRows }
}

/** The id of a row as it was made. */
const idOf = (row: readonly string[]) => row.at(-1) ?? ''

function wrongIds(made: WorkbookSheet, rows: readonly WorkbookRow[]): string[] {
  const known = new Set(made.rows.map(idOf))
  const first = new Map<string, number>()
  return rows.flatMap(({ at, cells: { id = '' } }) => {
    if (id === '') return []
    if (!known.has(id)) return [words.unknownId(made.name, at, id)]
    const before = first.get(id)
    if (before !== undefined) return [words.idTwice(made.name, at, before)]
    first.set(id, at)
    return []
  })
}

/** New rows that say in every cell what another row does: most likely one was pasted twice. */
function wrongTwice(made: WorkbookSheet, rows: readonly WorkbookRow[]): string[] {
  const isNew = ({ cells }: WorkbookRow) => cells.id === ''
  const first = new Map<string, number>()
  return [...rows.filter((it) => !isNew(it)), ...rows.filter(isNew)].flatMap((row) => {
    const text = JSON.stringify({ ...row.cells, id: '' })
    const before = first.get(text)
    if (isNew(row) && before !== undefined) return [words.newTwice(made.name, row.at, before)]
    first.set(text, row.at)
    return []
  })
}

/** Columns that were sorted by themselves: their cells stand beside other ids than they did. */
function wrongOrder(
  made: WorkbookSheet,
  fields: readonly string[],
  rows: readonly WorkbookRow[],
): string[] {
  const byId = new Map(rows.map(({ cells }) => [cells.id, cells]))
  const sorted = made.columns.flatMap(({ heading }, i) => {
    const cells = made.rows.flatMap((row) => {
      const [was, now] = [row[i] ?? '', byId.get(idOf(row))?.[fields[i] ?? '']]
      return now === undefined || now === was ? [] : [{ was, now }]
    })
    const isSorted = isReordered(
      cells.map(({ was }) => was),
      cells.map(({ now }) => now),
    )
    return isSorted ? [heading] : []
  })
  if (sorted.length === 0) return []
  const isOfIds = sorted.length * 2 > made.columns.length
  return [words.sorted(made.name, isOfIds ? [words.id] : sorted)]
}

/** A line of the records of a list without a row, and column by column of the cells that are empty now, where they are many. */
export function goneFrom(
  { made, fields }: Against,
  rows: readonly WorkbookRow[],
  named: (id: string) => string,
): string[] {
  const byId = new Map(rows.map(({ cells }) => [cells.id, cells]))
  const nameOf = (row: readonly string[]) => named(idOf(row))
  const [stay, gone] = [true, false].map((is) =>
    made.rows.filter((it) => byId.has(idOf(it)) === is),
  )
  const removals: Removal[] = [
    { what: made.name.toLowerCase(), had: made.rows.length, gone: (gone ?? []).map(nameOf) },
    ...made.columns.map(({ heading }, i) => {
      const had = (stay ?? []).filter((row) => row[i] !== '')
      const emptied = had.filter((row) => byId.get(idOf(row))?.[fields[i] ?? ''] === '')
      return { what: words.cellsOf(heading), had: had.length, gone: emptied.map(nameOf) }
    }),
  ]
  return muchGone(removals)
}

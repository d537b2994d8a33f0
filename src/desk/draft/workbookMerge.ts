import { desk } from '#words/en/desk.ts'
import type { Draft } from './draft.ts'
import type { Whose } from './threeWay.ts'
import type { WorkbookSheet } from './workbook.ts'
import type { WorkbookRow, WorkbookSheets } from './workbookSheet.ts'

const words = desk.workbook

export type Cells = Readonly<Record<string, string>>

/** What earlier readings of copies of a workbook have made of a record, null = nothing of it is left; `before` = what it was then. */
interface Taken {
  before: Cells | null
  after: Cells | null
}

/** A sheet that came back, and what its rows are held against, each by the ids of its records. */
interface Sheets {
  rows: readonly WorkbookRow[]
  /** As the workbook was made. */
  made: ReadonlyMap<string, Cells>
  /** As the list is. */
  now: ReadonlyMap<string, Cells>
  taken: ReadonlyMap<string, Taken>
  /** What tells a new row from others, so that it is known again once it was corrected. */
  keys: readonly string[]
  /** What a record and a column are called. */
  nameOf: (id: string) => string
  headings: Readonly<Record<string, string>>
  /** A row as the desk writes it, “£2” as “£2.00”; null for one that cannot be read. */
  written: (cells: Cells) => Cells | null
  /** Whose a thing is to be that both have changed. */
  whose: WhoseIs
}

/** Whose each thing is to be that both have changed, by its key; the list’s where that is not said yet. */
export type WhoseIs = (key: string) => Whose

/** One thing that the workbook and the list have changed in two ways, and is asked about. */
export interface ChangedInBoth {
  /** It holds both values: where one is another by now, it is another question. */
  key: string
  line: string
  /** What is asked about, and its answers: “mine” is the workbook’s. */
  about: string
  answers: Readonly<Record<Whose, string>>
}

/** The list as it is to be, row by row, and each thing that the workbook and the list have changed in two ways. */
interface SheetMerged {
  rows: WorkbookRow[]
  both: ChangedInBoth[]
}

/**
 * Puts what a workbook changes on the list as it is: what it was made with is left as the list has it by now, and so is what an earlier
 * reading has taken in already. What both changed is asked about, and so is what differs from a copy that was read before.
 */
export function sheetMerged(sheets: Sheets): SheetMerged {
  const { made, now, taken, nameOf, headings, whose } = sheets
  const both: ChangedInBoth[] = []
  const merged = new Map<string, WorkbookRow>()
  const fresh: WorkbookRow[] = []
  const isMine = (id: string, { line, about = line, answers }: Question) => {
    const key = JSON.stringify([id, line, answers])
    both.push({ key, line, about, answers })
    return whose(key) === 'mine'
  }
  function cellsMerged(id: string, mine: Cells, other: Cells): Cells {
    const was = made.get(id)
    const read = taken.get(id)
    const cell = (field: string): string => {
      const [before, own, is] = [was?.[field], mine[field] ?? '', other[field] ?? '']
      const wasRead = read?.after?.[field] !== read?.before?.[field]
      const last = wasRead || was === undefined ? read?.after?.[field] : undefined
      if (own === is || own === last) return is
      if (is === before) return own
      if (own === before && is !== last) return is
      return isMine(id, cellAsked(nameOf(id), headings[field] ?? field, own, is)) ? own : is
    }
    return Object.fromEntries(Object.keys(other).map((field) => [field, cell(field)]))
  }
  for (const { at, cells } of sheets.rows) {
    const row = { at, cells: { ...cells, ...asWritten(cells, sheets.written(cells)) } }
    const id = row.cells.id ?? ''
    if (id === '') {
      fresh.push(row)
      continue
    }
    const other = now.get(id)
    if (other) merged.set(id, { ...row, cells: { ...cellsMerged(id, row.cells, other), id } })
    else if (taken.get(id)?.after === null && isMine(id, backAgainAsked(nameOf(id))))
      merged.set(id, row)
  }
  const added = [...now].filter(([id]) => !made.has(id) && !merged.has(id))
  const left: WorkbookRow[] = []
  const find = (row: WorkbookRow, isIt: (id: string, cells: Cells) => boolean) => {
    const [id, other] = added.find(([id, cells]) => !merged.has(id) && isIt(id, cells)) ?? []
    if (id === undefined || other === undefined) return false
    merged.set(id, { ...row, cells: { ...cellsMerged(id, row.cells, other), id } })
    return true
  }
  const says = (cells: Cells, fields: readonly string[]) =>
    JSON.stringify(fields.map((field) => cells[field]))
  // First the rows that say all that a record does, then those that are named as one that came from here.
  for (const row of fresh)
    if (!find(row, (_, it) => says(it, Object.keys(it)) === says(row.cells, Object.keys(it))))
      left.push(row)
  const unknown = left.filter(
    (row) =>
      !find(
        row,
        (id, it) => taken.has(id) && says(it, sheets.keys) === says(row.cells, sheets.keys),
      ),
  )
  for (const [id, cells] of now) {
    if (merged.has(id)) continue
    const isFromHere = made.has(id) || taken.has(id)
    const was = made.get(id)
    const isAsMade =
      was !== undefined && says(was, Object.keys(cells)) === says(cells, Object.keys(cells))
    if (!isFromHere || (!isAsMade && !isMine(id, noRowAsked(nameOf(id)))))
      merged.set(id, { at: 0, cells: { ...cells, id } })
  }
  return { rows: [...merged.values(), ...unknown], both }
}

type Question = Pick<ChangedInBoth, 'line' | 'answers'> & { about?: string }

const cellAsked = (name: string, column: string, mine: string, other: string): Question => ({
  line: words.both(name, column, mine, other),
  about: `${name}: ${column}`,
  answers: words.cellAnswers(mine, other),
})
const backAgainAsked = (name: string): Question => ({
  line: words.backAgain(name),
  answers: words.backAgainAnswers,
})
const noRowAsked = (name: string): Question => ({
  line: words.noRow(name),
  answers: words.noRowAnswers,
})

/** The sheets as they were when the workbook was made, which it holds. */
export function asMade(now: readonly WorkbookSheet[], sheets: WorkbookSheets): WorkbookSheet[] {
  const rows = sheets.get(words.asMade) ?? []
  return now.slice(0, 2).map((sheet) => ({
    ...sheet,
    rows: rows.flatMap(([name, ...cells]) =>
      name === sheet.name ? [sheet.columns.map((_, at) => cells[at]?.trim() ?? '')] : [],
    ),
  }))
}

/** The rows of a sheet by their ids, as cells without them. */
export const cellsIn = (sheet: WorkbookSheet, fields: readonly string[]) =>
  new Map(
    sheet.rows.map((row): [string, Cells] => [
      row.at(-1) ?? '',
      Object.fromEntries(fields.slice(0, -1).map((field, at) => [field, row[at]?.trim() ?? ''])),
    ]),
  )

/** What earlier readings of a workbook have made of groups, or of places. */
export function takenFrom(
  draft: Draft,
  { workbook, files, cells }: TakenOf,
): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>()
  for (const { workbook: mark, changes } of draft.done)
    for (const { file, id, before, after } of mark === workbook ? changes : []) {
      if (id === null || !files.includes(file)) continue
      const [was = null, is = null] = [before, after].map((it) => (it ? trimmed(cells(it)) : null))
      const known = taken.get(id)
      taken.set(id, { before: known ? known.before : was, after: is })
    }
  return taken
}

interface TakenOf {
  workbook: string
  /** Where the records of the sheet are. What goes with them, as made-up times do, is none of its rows. */
  files: readonly string[]
  cells: (record: unknown) => Cells
}

/** The cells of a row as they are written, where that can be said. */
const asWritten = (cells: Cells, written: Cells | null): Cells =>
  written === null
    ? {}
    : Object.fromEntries(
        Object.keys(cells).flatMap((field) => {
          const text = written[field]
          return field === 'id' || typeof text !== 'string' ? [] : [[field, text.trim()]]
        }),
      )

const trimmed = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([field, text]) =>
      typeof text === 'string' ? [[field, text.trim()]] : [],
    ),
  )

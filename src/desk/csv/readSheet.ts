import { cellsOfFile } from './cellsOfFile.ts'
import { putAt, type Column, type Fields, type Table } from './columns.ts'
import { headingsOf } from './headings.ts'
import { restored } from './harmless.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'

/** One row of a table: its values by path, and its cells as they stood by heading. */
export interface SheetRow {
  file: string
  row: number
  values: Fields
  cells: Map<string, string>
}

export interface Sheet {
  rows: SheetRow[]
  problems: Problem[]
  notes: string[]
}

// What a formula leaves when it fails, and what a narrow column shows.
const spoilt = /^#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|#+)$/

/** A cell's text without what spreadsheets add: spaces at its ends, carriage returns, the apostrophe before a formula. */
const cleaned = (cell: string): string => restored(cell.replace(/\r\n?/g, '\n').trim())

/** One cell as its column reads it, put into `values`; or what is wrong with it. */
export function takeCell(
  values: Fields,
  { path, cell }: Pick<Column, 'path' | 'cell'>,
  text: string,
): { found: string; expected: string } | null {
  if (text === '') return null
  if (spoilt.test(text))
    return { found: quoted(text), expected: 'a value; this is an error of the spreadsheet' }
  const read = cell.read(text)
  if (read.is === 'misread') return { found: quoted(text), expected: read.expected }
  putAt(values, path, read.value)
  return null
}

/** Reads one file of the folder as its table says. Blank rows are passed over, but counted. */
export function readSheet({ file, columns }: Table, bytes: Uint8Array): Sheet {
  const { cells, notes, problems } = cellsOfFile(file, bytes)
  if (problems.length > 0) return { rows: [], problems, notes }
  const [head = [], ...body] = cells
  if (head.every((it) => it.trim() === ''))
    return { rows: [], problems: [fileProblem(file, 'no headings', 'a row of headings')], notes }
  const headings = headingsOf(file, head, columns)
  problems.push(...headings.problems)
  const rows = body.flatMap((row, i): SheetRow[] => {
    if (row.every((it) => it.trim() === '')) return []
    const made: SheetRow = { file, row: i + 2, values: {}, cells: new Map() }
    for (const [column, index] of headings.places) {
      if (column.toRead) continue
      const text = cleaned(row[index] ?? '')
      made.cells.set(column.heading, text)
      const wrong = takeCell(made.values, column, text)
      if (wrong) problems.push({ file, row: made.row, column: column.heading, ...wrong })
    }
    const stray = row.slice(head.length).find((it) => it.trim() !== '')
    if (stray !== undefined)
      problems.push({
        file,
        row: made.row,
        column: null,
        found: `${quoted(stray.trim())} beyond the last heading`,
        expected: `${String(head.length)} cells`,
      })
    return [made]
  })
  return { rows, problems, notes: [...notes, ...headings.notes] }
}

import { nearest } from '#desk/words.ts'
import { cellsOfFile, restored } from './csvText.ts'
import { putAt, type Column, type Fields, type Table } from './columns.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'
import { aboutColumns, areaTable } from './tables.ts'

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
  /** Columns that are not there, and headings that name none. */
  lacking?: Column[]
  strange?: string[]
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
export function readSheet({ file, columns }: Table, held: string | Uint8Array): Sheet {
  const { cells, notes, problems } = cellsOfFile(file, held)
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
  const { lacking, strange } = headings
  return { rows, problems, notes: [...notes, ...headings.notes], lacking, strange }
}

/** A heading as it is compared: letters and figures only, in small letters. */
export const plainHeading = (heading: string): string =>
  heading.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** Which cell of a row each column is in. */
export interface Headings {
  places: Map<Column, number>
  problems: Problem[]
  notes: string[]
  /** Columns that are not there, and headings that name none. */
  lacking: Column[]
  strange: string[]
}

/**
 * Finds the columns by their headings, in any order. One that is nearly a known heading is a problem, for its cells
 * would be lost; any other is said and passed over; a column that is not there is said, and its values are not known.
 */
export function headingsOf(file: string, head: string[], columns: Column[]): Headings {
  const places = new Map<Column, number>()
  const problems: Problem[] = []
  const notes: string[] = []
  const strange: string[] = []
  for (const [index, cell] of head.entries()) {
    const heading = cell.trim()
    const column = columns.find((it) => plainHeading(it.heading) === plainHeading(heading))
    if (column === undefined) strange.push(heading)
    else if (places.has(column))
      problems.push(fileProblem(file, `two columns "${column.heading}"`, 'one'))
    else places.set(column, index)
  }
  let lacking = columns.filter((it) => !places.has(it) && it.toRead !== true)
  for (const heading of strange.filter((it) => it !== '')) {
    const meant = nearest(
      heading,
      lacking.map((it) => it.heading),
    )
    if (meant === undefined) notes.push(`${file}: the column ${quoted(heading)} is not read`)
    else {
      problems.push(fileProblem(file, `a column ${quoted(heading)}`, `"${meant}"?`))
      lacking = lacking.filter((it) => it.heading !== meant)
    }
  }
  for (const { heading } of lacking)
    notes.push(`${file}: no column "${heading}", so it is left out everywhere`)
  return { places, problems, notes, lacking, strange: strange.filter((it) => it !== '') }
}

/** area.csv has a heading and a value in each row; it is read as one row whose cells have rows of their own. */
export function readAbout(held: string | Uint8Array): Sheet & { rowOf: Map<string, number> } {
  const { rows, problems, notes } = readSheet(areaTable, held)
  const { file } = areaTable
  const about = { file, row: 1, values: {}, cells: new Map<string, string>() }
  const rowOf = new Map<string, number>()
  for (const { row, cells } of rows) {
    const what = cells.get('What') ?? ''
    const text = cells.get('Value') ?? ''
    const column = aboutColumns.find((it) => plainHeading(it.heading) === plainHeading(what))
    const problem = (found: string, expected: string) =>
      problems.push({ file, row, column: column?.heading ?? 'What', found, expected })
    if (column === undefined) {
      const meant = nearest(
        what,
        aboutColumns.map((it) => it.heading),
      )
      if (meant) problem(quoted(what), `"${meant}"?`)
      else notes.push(`${file}: row ${String(row)}, ${quoted(what)}, is not read`)
      continue
    }
    if (rowOf.has(column.heading)) problem('a second row', 'one')
    rowOf.set(column.heading, row)
    about.cells.set(column.heading, text)
    const wrong = takeCell(about.values, column, text)
    if (wrong) problem(wrong.found, wrong.expected)
  }
  return { rows: [about], problems, notes, rowOf }
}

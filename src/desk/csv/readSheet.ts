import { nearest } from '#desk/words.ts'
import { cellsOfFile, restored } from './csvText.ts'
import { putAt, type Column, type RecordFields, type Table } from './columns.ts'
import { fileProblem, quoted, type Problem, type CellRepair } from './problem.ts'
import { stampIn } from './stamp.ts'
import { saysNothing } from './texts.ts'
import { aboutColumns, areaTable } from './tables.ts'

/** One row of a table: its values by path, and its cells as they stood by heading. */
export interface CsvRow {
  file: string
  row: number
  values: RecordFields
  cells: Map<string, string>
  /** Its cells that are there for a person's eyes. */
  toRead: Map<string, string>
}

export interface CsvSheet {
  rows: CsvRow[]
  problems: Problem[]
  repairs: CellRepair[]
  notes: string[]
  /** Columns that are not there, and headings that name none, with how many values stand under each. */
  lacking: Column[]
  strange: { heading: string; values: number }[]
  /** Its rows are not to be trusted: it could not be read, or a heading is wrong, so that a whole column is missing. */
  isBroken: boolean
  /** What the export wrote beside the headings: see stamp.ts. */
  stamp: string | undefined
}

// What a formula leaves when it fails, and what a narrow column shows.
const spoilt = /^#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|#+)$/

/** A cell's text without what spreadsheets add at its ends or before a formula: spaces, carriage returns, an apostrophe. */
const trimmed = (cell: string): string => restored(cell.replace(/\r\n?/g, '\n').trim())
/** Without spaces that only look like one, and signs that do not show. */
const cleaned = (cell: string): string =>
  cell
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim()

/** What differs in a time or a date that is written in another way, and reads the same. */
const plainCell = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim()
const isSaid = ({ exact, write }: Column['cell'], value: unknown, text: string): boolean =>
  exact ? write(value) === text : plainCell(write(value)) === plainCell(text)

/** What there is to say of one cell. */
type Said = { found: string; expected: string } | { found: string; as: string } | null

/** One cell as its column reads it, put into `values`: null as it stands, else how it was repaired, or what is wrong with it. */
function takeCell(
  values: RecordFields,
  { path, cell }: Pick<Column, 'path' | 'cell'>,
  written: string,
): Said {
  const [text, found] = [cleaned(written), quoted(written)]
  if (text === '') return null
  if (spoilt.test(text)) return { found, expected: 'a value; this is an error of the spreadsheet' }
  if (saysNothing(text) && !(cell.knowsNone && /^none$/i.test(text)))
    return { found, as: 'not known, like an empty cell' }
  const read = cell.read(text)
  if (read.is === 'misread') return { found, expected: read.expected }
  putAt(values, path, read.value)
  const isSame = text === written && isSaid(cell, read.value, text)
  return isSame ? null : { found, as: quoted(cell.write(read.value)) }
}

const empty = { rows: [], repairs: [], lacking: [], strange: [], stamp: undefined }

/** Titles that people write above a table are passed over: the headings are the first row in which most cells are one. */
function headingsRow(cells: readonly string[][], columns: Column[]): number {
  const known = new Set(columns.map(({ heading }) => plainHeading(heading)))
  return cells.slice(0, 20).findIndex((row) => {
    const names = row.map(plainHeading).filter((it) => it !== '')
    const count = names.filter((it) => known.has(it)).length
    return count >= 2 && count * 2 >= names.length
  })
}

/** Reads one file of the folder as its table says. Blank rows are passed over, but counted. */
export function readSheet({ file, columns }: Table, held: string | Uint8Array): CsvSheet {
  const { cells, notes, problems } = cellsOfFile(file, held)
  if (problems.length > 0) return { ...empty, problems, notes, isBroken: true }
  const top = headingsRow(cells, columns)
  if (top < 0) {
    const expected = `headings in its first row: ${columns.map(({ heading }) => heading).join(', ')}`
    const problem = fileProblem(file, 'no headings', expected)
    return { ...empty, problems: [problem], notes, isBroken: true }
  }
  if (top > 0)
    notes.push(`${file}: the headings are in row ${top + 1}; what is above them is passed over`)
  const head = cells[top] ?? []
  const headings = headingsOf(file, head, columns)
  const wrong: Problem[] = []
  const repairs: CellRepair[] = []
  const rows = cells.slice(top + 1).flatMap((row, i): CsvRow[] => {
    if (row.every((it) => it.trim() === '')) return []
    const made: CsvRow = {
      file,
      row: top + i + 2,
      values: {},
      cells: new Map(),
      toRead: new Map(),
    }
    for (const [column, index] of headings.places) {
      const text = trimmed(row[index] ?? '')
      ;(column.toRead ? made.toRead : made.cells).set(column.heading, text)
      if (column.toRead) continue
      const said = takeCell(made.values, column, text)
      const at = { file, row: made.row, column: column.heading }
      if (said && 'as' in said) repairs.push({ ...at, ...said })
      else if (said) wrong.push({ ...at, ...said })
    }
    const stray = row.slice(head.length).find((it) => it.trim() !== '')
    if (stray !== undefined)
      wrong.push({
        file,
        row: made.row,
        column: null,
        found: `${quoted(stray.trim())} beyond the last heading`,
        expected: `${String(head.length)} cells`,
      })
    return [made]
  })
  return {
    rows,
    problems: [...headings.problems, ...wrong],
    repairs,
    notes: [...notes, ...headings.notes],
    lacking: headings.lacking,
    strange: [...headings.strange].map(([index, heading]) => ({
      heading,
      values: cells.slice(top + 1).filter((row) => trimmed(row[index] ?? '') !== '').length,
    })),
    isBroken: headings.problems.length > 0,
    stamp: headings.stamp,
  }
}

/** Said of a column that a file lacks and the list has nothing in. */
export const lackingNote = (file: string, heading: string) =>
  `${file}: no column "${heading}", so it is left out everywhere`

/** A heading as it is compared: letters and figures only, in small letters. */
export const plainHeading = (heading: string): string =>
  heading.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** Which cell of a row each column is in. */
export interface Headings {
  places: Map<Column, number>
  problems: Problem[]
  notes: string[]
  /** Columns that are not there, and headings that name none, by where they stand. */
  lacking: Column[]
  strange: Map<number, string>
  stamp: string | undefined
}

/**
 * Finds the columns by their headings, in any order. One that is nearly a known heading is a problem, for its cells
 * would be lost; any other is said and passed over; a column that is not there is said, and its values are not known.
 */
function headingsOf(file: string, head: string[], columns: Column[]): Headings {
  const places = new Map<Column, number>()
  const problems: Problem[] = []
  const notes: string[] = []
  const strange = new Map<number, string>()
  const stamp = stampIn(head)
  for (const [index, cell] of head.entries()) {
    const heading = cleaned(cell)
    if (stamp !== undefined && stampIn([heading]) !== undefined) continue
    const column = columns.find((it) => plainHeading(it.heading) === plainHeading(heading))
    if (column === undefined) {
      if (heading !== '') strange.set(index, heading)
    } else if (places.has(column))
      problems.push(fileProblem(file, `two columns "${column.heading}"`, 'one'))
    else places.set(column, index)
  }
  let lacking = columns.filter((it) => !places.has(it) && it.toRead !== true)
  for (const heading of strange.values()) {
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
  for (const { heading } of lacking) notes.push(lackingNote(file, heading))
  return { places, problems, notes, lacking, strange, stamp }
}

/** area.csv has a heading and a value in each row; it is read as one row whose cells have rows of their own. */
export function readAbout(held: string | Uint8Array): CsvSheet & { rowOf: Map<string, number> } {
  const { rows, ...sheet } = readSheet(areaTable, held)
  const { file } = areaTable
  const about: CsvRow = { file, row: 1, values: {}, cells: new Map(), toRead: new Map() }
  const rowOf = new Map<string, number>()
  // What is wrong with a value is said in the words of its own row.
  const problems = sheet.problems.filter(({ column }) => column !== 'Value')
  const repairs: CellRepair[] = []
  const notes = [...sheet.notes]
  for (const { row, cells } of rows) {
    const what = cells.get('What') ?? ''
    const text = cells.get('Value') ?? ''
    const column = aboutColumns.find((it) => plainHeading(it.heading) === plainHeading(what))
    const at = { file, row, column: column?.heading ?? 'What' }
    if (column === undefined) {
      const meant = nearest(
        what,
        aboutColumns.map((it) => it.heading),
      )
      if (meant) problems.push({ ...at, found: quoted(what), expected: `"${meant}"?` })
      else notes.push(`${file}: row ${String(row)}, ${quoted(what)}, is not read`)
      continue
    }
    if (rowOf.has(column.heading)) problems.push({ ...at, found: 'a second row', expected: 'one' })
    rowOf.set(column.heading, row)
    about.cells.set(column.heading, text)
    const said = takeCell(about.values, column, text)
    if (said && 'as' in said) repairs.push({ ...at, ...said })
    else if (said) problems.push({ ...at, ...said })
  }
  return { ...sheet, rows: [about], problems, repairs, notes, rowOf }
}

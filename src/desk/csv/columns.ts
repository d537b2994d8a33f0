import { type Cell, choice, months, listOf } from './cell.ts'
import { line, link, text } from './texts.ts'

/** One column of a table: its heading, and where in a record its value is: `address.town`. */
export interface Column {
  heading: string
  path: string
  cell: Cell
  /** The table whose records it names: by their ids, or by their names. */
  refers?: 'places' | 'serviceTypes' | 'features'
  /** There so that a person sees what a row is about; passed over when it is read back. */
  toRead?: true
}

/** One file of a spreadsheet folder. */
export interface Table {
  file: string
  columns: Column[]
}

export type RecordFields = Record<string, unknown>

const isFields = (value: unknown): value is RecordFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a record has at a path, undefined where it has nothing. */
export function valueAt(record: RecordFields, path: string): unknown {
  return path.split('.').reduce<unknown>((it, key) => (isFields(it) ? it[key] : undefined), record)
}

/** Puts a value at a path of a record, making what is above it. */
export function putAt(record: RecordFields, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let at = record
  for (const key of keys) {
    const inner = at[key]
    const next: RecordFields = isFields(inner) ? inner : {}
    at[key] = next
    at = next
  }
  at[last] = value
}

/** The text at a path, "" for anything else. */
export function textAt(record: RecordFields, path: string): string {
  const value = valueAt(record, path)
  return typeof value === 'string' ? value : ''
}

/** A column of values; of words on one line unless another cell is given. */
export const column = (heading: string, path: string, cell: Cell = line): Column => ({
  heading,
  path,
  cell,
})

/** A column for a person's eyes. */
export const toRead = (heading: string, path: string): Column => ({
  heading,
  path,
  cell: line,
  toRead: true,
})

/** A column that names records of another table. */
export const reference = (
  heading: string,
  path: string,
  refers: NonNullable<Column['refers']>,
  cell: Cell = line,
): Column => ({ heading, path, cell, refers })

const lines = listOf(line)
/** Several names: a line break parts them as a semicolon does. */
export const names: Cell = { ...lines, read: (cell) => lines.read(cell.replaceAll('\n', ';')) }

export const kind = choice({
  hub: 'hub',
  library: 'library',
  venue: 'venue',
  'former-centre': 'former centre',
})

export const source = [
  column('Source', 'source.name', text),
  column('Source link', 'source.url', link),
]

export const ages = [
  column('Age from (months)', 'ages.from', months),
  column('Age to (months)', 'ages.to', months),
]

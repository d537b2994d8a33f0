import { placeKinds } from '#domain/catalogue/place.ts'
import { placeFileOf } from '#data/published.ts'
import { textAt, type Column, type RecordFields } from './columns.ts'
import type { CsvRow } from './readSheet.ts'
import { tables, type TableName } from './tables.ts'
import { quoted, type CellOrigin } from './problem.ts'

/** A record of a JSON file, not yet checked, and where its fields were read. */
export interface UncheckedRecord {
  /** Without the area: `hubs.json`. */
  file: string
  value: unknown
  origins: Origins
}

export const columnsOf = (table: TableName): Column[] => tables[table].columns

/** The heading of the column at a path: for messages. */
export const headingOf = (table: TableName, path: string): string =>
  columnsOf(table).find((it) => it.path === path)?.heading ?? path

/** Fields but one. */
export function without(values: RecordFields, key: string): RecordFields {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))
}

function draftOf(file: string, table: TableName, row: CsvRow): UncheckedRecord {
  const origins = new Origins()
  origins.note(row, columnsOf(table))
  return { file, value: row.values, origins }
}

/** A place goes into the file of its kind. A row that does not say its kind has a problem of its own. */
export function placeDraft(row: CsvRow): UncheckedRecord {
  const kind = placeKinds.find((it) => it === row.values.kind) ?? 'hub'
  return draftOf(placeFileOf[kind], 'places', { ...row, values: { ...row.values, kind } })
}

/** A session without times has an empty list of them. */
export const sessionDraft = (row: CsvRow): UncheckedRecord =>
  draftOf('sessions.json', 'sessions', { ...row, values: { ...row.values, schedules: [] } })

/** Example times have no table of sessions above them: the first row of each session makes its draft. */
export function exampleDrafts(rows: CsvRow[]): Map<string, UncheckedRecord> {
  const drafts = new Map<string, UncheckedRecord>()
  for (const row of rows) {
    const id = textAt(row.values, 'session')
    if (drafts.has(id)) continue
    const origins = new Origins()
    const column = headingOf('exampleTimes', 'session')
    origins.noteOne('', { file: row.file, row: row.row, column: null }, null)
    origins.noteOne('sessionId', { file: row.file, row: row.row, column }, id)
    drafts.set(id, { file: 'example-times.json', value: { sessionId: id, schedules: [] }, origins })
  }
  return drafts
}

/** The gazetteer is published as lists, not as objects. */
export function gazetteerDraft(row: CsvRow): UncheckedRecord {
  const draft = draftOf('gazetteer.json', 'gazetteer', row)
  const { kind, name, lat, lon, otherNames } = row.values
  for (const [i, path] of ['kind', 'name', 'lat', 'lon', 'otherNames'].entries())
    draft.origins.noteOne(
      `[${String(i)}]`,
      draft.origins.of(path),
      row.cells.get(headingOf('gazetteer', path)) ?? null,
    )
  const value = [kind, name, lat, lon, ...(otherNames === undefined ? [] : [otherNames])]
  return { ...draft, value }
}

interface Noted extends CellOrigin {
  cell: string | null
}

/** Where in the folder each field of one record was read: fields are named as a refusal names them, `schedules[0].starts`. */
export class Origins {
  readonly #known = new Map<string, Noted>()

  /** Notes where a row's cells go: below `prefix`, which itself is the whole row. */
  note(row: CsvRow, columns: readonly Column[], prefix = ''): void {
    this.#known.set(prefix, { file: row.file, row: row.row, column: null, cell: null })
    for (const { path, heading, toRead } of columns) {
      if (toRead) continue
      const cell = row.cells.get(heading) ?? null
      const column = cell === null ? null : heading
      const field = prefix === '' ? path : `${prefix}.${path}`
      this.#known.set(field, { file: row.file, row: row.row, column, cell })
    }
  }

  /** Where one field is, for a record that is read in another way. */
  noteOne(field: string, at: CellOrigin, cell: string | null): void {
    this.#known.set(field, { ...at, cell })
  }

  /** The cell of a field, else the first cell below it, else what it is part of. */
  of(field: string): CellOrigin {
    const { file, row, column } = this.#find(field)
    return { file, row, column }
  }

  /** What stands in the cell of a field, in quotation marks; `otherwise` for a field that is no one cell. */
  found(field: string, otherwise: string): string {
    const cell = this.#known.get(field)?.cell
    return cell === undefined || cell === null ? otherwise : quoted(cell)
  }

  #find(field: string): Noted {
    const own = this.#known.get(field)
    if (own) return own
    for (const [known, at] of this.#known)
      if (known.startsWith(`${field}.`) || known.startsWith(`${field}[`)) return at
    const above = field.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')
    if (above !== field) return this.#find(above)
    return { file: '', row: null, column: null, cell: null }
  }
}

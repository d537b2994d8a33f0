import type { Column } from './columns.ts'
import { quoted, type Origin } from './problem.ts'
import type { SheetRow } from './readSheet.ts'

interface Noted extends Origin {
  cell: string | null
}

/** Where in the folder each field of one record was read: fields are named as a refusal names them, `schedules[0].starts`. */
export class Origins {
  readonly #known = new Map<string, Noted>()

  /** Notes where a row's cells go: below `prefix`, which itself is the whole row. */
  note(row: SheetRow, columns: readonly Column[], prefix = ''): void {
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
  noteOne(field: string, at: Origin, cell: string | null): void {
    this.#known.set(field, { ...at, cell })
  }

  /** The cell of a field, else the first cell below it, else what it is part of. */
  of(field: string): Origin {
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

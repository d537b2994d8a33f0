import { stringify } from 'csv-stringify/sync'
import { valueAt, type Fields, type Table } from './columns.ts'
import { harmless } from './harmless.ts'
import type { Records } from './takeApart.ts'
import { aboutColumns, areaTable } from './aboutTable.ts'
import { tableNames, tables } from './tables.ts'

/** The text of one file: UTF-8 with a byte order mark, without which Excel takes it for Windows-1252, and CRLF. */
export const sheetText = (rows: string[][]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    {
      bom: true,
      record_delimiter: 'windows',
      // A semicolon too, so that a spreadsheet that parts cells at semicolons keeps such a cell whole.
      quoted_match: /[\r\n;\t]/,
    },
  )

function cellsOf(record: Fields, columns: Table['columns']): string[] {
  return columns.map(({ path, cell }) => {
    const value = valueAt(record, path)
    return value === undefined ? '' : cell.write(value)
  })
}

/** The files of a spreadsheet folder by name, and their text. */
export function sheetsOf(records: Records): Map<string, string> {
  const about = cellsOf(records.about, aboutColumns)
  const rows = aboutColumns.map(({ heading }, i) => [heading, about[i] ?? ''])
  const sheets = new Map([
    [areaTable.file, sheetText([areaTable.columns.map(({ heading }) => heading), ...rows])],
  ])
  for (const name of tableNames) {
    const list = records[name]
    if (list === undefined) continue
    const { file, columns } = tables[name]
    const head = columns.map(({ heading }) => heading)
    sheets.set(file, sheetText([head, ...list.map((it) => cellsOf(it, columns))]))
  }
  return sheets
}

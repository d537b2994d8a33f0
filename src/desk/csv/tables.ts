import { areaTable } from './aboutTable.ts'
import { choice, date, number } from './cell.ts'
import { ages, column, kind, names } from './columnKit.ts'
import type { Table } from './columns.ts'
import { none } from './listCell.ts'
import { placeTables } from './placeTables.ts'
import type { Origin } from './problem.ts'
import { sessionTables } from './sessionTables.ts'

/** Every other file of the folder, by what it holds. */
export const tables = {
  kinds: {
    file: 'kinds.csv',
    columns: [
      column('Kind', 'kind', kind),
      column('One', 'one'),
      column('Many', 'many'),
      column('Hint', 'hint'),
    ],
  },
  serviceTypes: {
    file: 'service-types.csv',
    columns: [
      column('Service type id', 'id'),
      column('Name', 'name'),
      column('Group', 'group'),
      column('Summary', 'summary'),
      column('Other words', 'keywords', names),
    ],
  },
  features: {
    file: 'features.csv',
    columns: [column('Feature id', 'id'), column('Name', 'name')],
  },
  advice: {
    file: 'advice.csv',
    columns: [
      column('Advice id', 'id'),
      column('Title', 'title'),
      column('Summary', 'summary'),
      column('Website', 'url'),
      column('Phone', 'phone'),
      column('Service types', 'serviceTypes', names),
      ...ages,
      column('Checked', 'checked', date),
    ],
  },
  ...placeTables,
  ...sessionTables,
  terms: {
    file: 'terms.csv',
    columns: [column('Term', 'name'), column('From', 'from', date), column('To', 'to', date)],
  },
  bankHolidays: {
    file: 'bank-holidays.csv',
    columns: [column('Date', 'date', date), column('Name', 'name')],
  },
  gazetteer: {
    file: 'gazetteer.csv',
    columns: [
      column(
        'Kind',
        'kind',
        choice({ town: 'town', village: 'village', sector: 'sector', district: 'district' }),
      ),
      column('Name', 'name'),
      column('Latitude', 'lat', number),
      column('Longitude', 'lon', number),
      column('Other names', 'otherNames', names),
    ],
  },
} satisfies Record<string, Table>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]

/** The files of a folder in the order they are written and spoken of. */
export const sheetFiles = [areaTable.file, ...tableNames.map((name) => tables[name].file)]

/** What the cells of a column hold, as they say it when they are given what they cannot be. */
export function wantedAt({ file, column }: Pick<Origin, 'file' | 'column'>): string {
  const table = Object.values(tables).find((it) => it.file === file)
  const cell = table?.columns.find(({ heading }) => heading === column)?.cell
  const [asked, empty] = [cell?.read('?'), cell?.read(none)]
  if (asked?.is === 'misread') return asked.expected
  return empty?.is === 'read' && Array.isArray(empty.value) ? `a value, or "${none}"` : 'a value'
}

import { choice, date, number, none, yesNo, listOf } from './cell.ts'
import { ages, column, kind, names, type Table, type Column } from './columns.ts'
import { placeTables } from './placeTables.ts'
import type { Origin } from './problem.ts'
import { sessionTables } from './sessionTables.ts'

/** Rows of area.csv: a heading and its value; what area.json and calendar.json say once. */
export const aboutColumns: Column[] = [
  column('Area id', 'area.id'),
  column('Area name', 'area.name'),
  column('Map edges (west; south; east; north)', 'area.bounds', listOf(number)),
  column('Council', 'area.council.name'),
  column('Council website', 'area.council.url'),
  column('Council phone', 'area.council.phone'),
  column('Council email', 'area.council.email'),
  column('Time zone', 'area.timeZone'),
  column('Last published', 'area.updated', date),
  column('Timetable', 'area.timetable', choice({ published: 'published', example: 'example' })),
  column(
    'Map',
    'area.basemap.type',
    choice({ embedded: 'embedded', streets: 'streets', raster: 'raster', pmtiles: 'pmtiles' }),
  ),
  column('Map link', 'area.basemap.url'),
  column('Map credit', 'area.basemap.attribution'),
  column('Map closest zoom', 'area.basemap.maxZoom', number),
  column('Licence', 'area.licence.name'),
  column('Licence link', 'area.licence.url'),
  column('Credits', 'area.attribution', names),
  column('School dates from', 'calendar.source.name'),
  column('School dates link', 'calendar.source.url'),
  column('School dates confirmed', 'calendar.confirmed', yesNo),
]

export const areaTable: Table = {
  file: 'area.csv',
  columns: [column('What', 'what'), column('Value', 'value')],
}

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
      column('By appointment', 'byAppointment', yesNo),
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

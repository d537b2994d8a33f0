import { writeDate } from './dateAndTime.ts'
import { choice, date, number, none, yesNo, listOf } from './cell.ts'
import { ages, column, kind, names, reference, type Table, type Column } from './columns.ts'
import { placeTables } from './placeTables.ts'
import type { CellOrigin } from './problem.ts'
import { link, phone, text } from './texts.ts'
import { sessionTables } from './sessionTables.ts'

/** Rows of area.csv: a heading and its value; what area.json and calendar.json say once. */
export const aboutColumns: Column[] = [
  column('Area id', 'area.id'),
  column('Area name', 'area.name'),
  column('Map edges (west; south; east; north)', 'area.bounds', listOf(number)),
  column('Council', 'area.council.name'),
  column('Council website', 'area.council.url', link),
  column('Council phone', 'area.council.phone', phone),
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
  column('Map credit', 'area.basemap.attribution', text),
  column('Map closest zoom', 'area.basemap.maxZoom', number),
  column('Map has street names', 'area.basemap.names', yesNo),
  column('Licence', 'area.licence.name'),
  column('Licence link', 'area.licence.url', link),
  column('Credits', 'area.attribution', listOf(text)),
  column('School dates from', 'calendar.source.name', text),
  column('School dates link', 'calendar.source.url', link),
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
      column('Hint', 'hint', text),
    ],
  },
  serviceTypes: {
    file: 'service-types.csv',
    columns: [
      column('Service type id', 'id'),
      column('Name', 'name'),
      column('Group', 'group'),
      column('Summary', 'summary', text),
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
      column('Summary', 'summary', text),
      column('Website', 'url', link),
      column('Phone', 'phone', phone),
      reference('Service types', 'serviceTypes', 'serviceTypes', names),
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
export function wantedAt({ file, column }: Pick<CellOrigin, 'file' | 'column'>): string {
  const table = Object.values(tables).find((it) => it.file === file)
  const cell = table?.columns.find(({ heading }) => heading === column)?.cell
  const [asked, empty] = [cell?.read('?'), cell?.read(none)]
  if (asked?.is === 'misread') return asked.expected
  return empty?.is === 'read' && Array.isArray(empty.value) ? `a value, or "${none}"` : 'a value'
}

/** What the check says, in the words of a sheet: its headings for fields, its own way to write dates, its files. */
export function inSheetWords(said: string, { file }: Pick<CellOrigin, 'file'>): string {
  const table = Object.values(tables).find((it) => it.file === file)
  const headingOf = (field: string) =>
    table?.columns.find(({ path }) => path.split('.').at(-1) === field)?.heading
  return said
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, writeDate)
    .replace(/\b(?:hubs|libraries|venues|former-centres)\.json/g, tables.places.file)
    .replace(/\b(area|sessions|gazetteer)\.json/g, '$1.csv')
    .replace('interval is above 1', 'it is not on every time')
    .replace(/\b(dtstart|until|starts|opens|(?<=(?:before|than) )from)\b/g, (field) => {
      const heading = headingOf(field)
      return heading === undefined ? field : `"${heading}"`
    })
}

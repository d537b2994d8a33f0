import { choice, date, number, yesNo } from './cell.ts'
import { column, names } from './columnKit.ts'
import type { Column, Table } from './columns.ts'
import { listOf } from './listCell.ts'

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
    choice({ embedded: 'embedded', raster: 'raster', pmtiles: 'pmtiles' }),
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

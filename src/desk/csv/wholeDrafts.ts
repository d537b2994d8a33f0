import { placeKinds, type PlaceKind } from '#domain/catalogue/place.ts'
import { aboutColumns, areaTable } from './aboutTable.ts'
import type { Fields } from './columns.ts'
import { columnsOf, without, type Draft } from './draft.ts'
import { Origins } from './origins.ts'
import type { SheetRow } from './readSheet.ts'
import { tables, type TableName } from './tables.ts'

/** area.csv as one row, and the row of the file that each heading stands in. */
export interface About {
  row: SheetRow
  rowOf: ReadonlyMap<string, number>
}

/** area.json and calendar.json, each of several tables. */
export function wholeDrafts({ row, rowOf }: About, at: (name: TableName) => SheetRow[]): Draft[] {
  const { area = {}, calendar = {} } = row.values as { area?: Fields; calendar?: Fields }
  const origins = { area: new Origins(), calendar: new Origins() }
  for (const { path, heading } of aboutColumns) {
    const [whole, ...rest] = path.split('.')
    const origin = { file: areaTable.file, row: rowOf.get(heading) ?? null, column: heading }
    const to = whole === 'area' ? origins.area : origins.calendar
    to.noteOne('', { file: areaTable.file, row: null, column: null }, null)
    to.noteOne(rest.join('.'), origin, row.cells.get(heading) ?? '')
  }
  const list = (of: Origins, name: TableName) =>
    at(name).map((it, i) => {
      of.note(it, columnsOf(name), `${name}[${String(i)}]`)
      return it.values
    })
  const kindNames: Partial<Record<PlaceKind, Fields>> = {}
  for (const it of at('kinds')) {
    const kind = placeKinds.find((one) => one === it.values.kind)
    if (kind === undefined) continue
    kindNames[kind] = without(it.values, 'kind')
    origins.area.note(it, columnsOf('kinds'), `kindNames.${kind}`)
  }
  origins.area.noteOne('kindNames', { file: tables.kinds.file, row: null, column: null }, null)
  return [
    {
      file: 'area.json',
      origins: origins.area,
      value: {
        ...area,
        kindNames,
        serviceTypes: list(origins.area, 'serviceTypes'),
        features: list(origins.area, 'features'),
        advice: list(origins.area, 'advice'),
      },
    },
    {
      file: 'calendar.json',
      origins: origins.calendar,
      value: {
        ...calendar,
        terms: list(origins.calendar, 'terms'),
        bankHolidays: list(origins.calendar, 'bankHolidays'),
      },
    },
  ]
}

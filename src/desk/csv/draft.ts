import { placeKinds } from '#domain/catalogue/place.ts'
import { placeFileOf } from '#desk/placeFiles.ts'
import { textAt, type Column, type Fields } from './columns.ts'
import { Origins } from './origins.ts'
import type { SheetRow } from './readSheet.ts'
import { tables, type TableName } from './tables.ts'

/** A record of a JSON file, not yet checked, and where its fields were read. */
export interface Draft {
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
export function without(values: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))
}

function draftOf(file: string, table: TableName, row: SheetRow): Draft {
  const origins = new Origins()
  origins.note(row, columnsOf(table))
  return { file, value: row.values, origins }
}

/** A place goes into the file of its kind. A row that does not say its kind has a problem of its own. */
export function placeDraft(row: SheetRow): Draft {
  const kind = placeKinds.find((it) => it === row.values.kind) ?? 'hub'
  return draftOf(placeFileOf[kind], 'places', { ...row, values: { ...row.values, kind } })
}

/** A session without times has an empty list of them. */
export const sessionDraft = (row: SheetRow): Draft =>
  draftOf('sessions.json', 'sessions', { ...row, values: { ...row.values, schedules: [] } })

/** Example times have no table of sessions above them: the first row of each session makes its draft. */
export function exampleDrafts(rows: SheetRow[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
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
export function gazetteerDraft(row: SheetRow): Draft {
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

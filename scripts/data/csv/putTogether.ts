import { placeKinds, type PlaceKind } from '~/domain/place.ts'
import { placeFileOf } from '../rawArea.ts'
import { textAt, type Column, type Fields } from './columns.ts'
import { none } from './listCell.ts'
import { nearest } from './nearest.ts'
import { Origins } from './origins.ts'
import { quoted, type Problem } from './problem.ts'
import type { SheetRow } from './readSheet.ts'
import { aboutColumns, areaTable } from './aboutTable.ts'
import { tables, type TableName } from './tables.ts'

/** The rows of every table; a table that is absent has no file in the area either. */
export type Rows = Partial<Record<TableName, SheetRow[]>>

export interface About {
  row: SheetRow
  rowOf: ReadonlyMap<string, number>
}

/** A record of a JSON file, not yet checked, and where its fields were read. */
export interface Draft {
  /** Without the area: `hubs.json`. */
  file: string
  value: unknown
  origins: Origins
}

interface Child {
  table: TableName
  /** Where the row names the record it belongs to. */
  parent: string
  field: (row: SheetRow) => string
  /** The column that says `none` for an empty list. */
  first: string
  item: (own: Fields) => unknown
}

const openingHours: Child = {
  table: 'openingHours',
  parent: 'place',
  // A row that does not say which hours it is of has a problem of its own.
  field: ({ values }) => (values.hours === 'selfService' ? 'selfService' : 'opening'),
  first: 'byday',
  item: (own) => without(own, 'hours'),
}
const closures: Child = {
  table: 'closures',
  parent: 'place',
  field: () => 'closures',
  first: 'from',
  item: (own) => own,
}
const schedule = ({ when, ...times }: Fields): unknown => ({
  ...(when as Fields | undefined),
  ...times,
})
const times = (table: TableName): Child => ({
  table,
  parent: 'session',
  field: () => 'schedules',
  first: 'when',
  item: schedule,
})
const changes: Child = {
  table: 'changes',
  parent: 'session',
  field: () => 'changes',
  first: 'date',
  item: (own) => own,
}

const columnsOf = (table: TableName): Column[] => tables[table].columns

/** The heading of the column at a path: for messages. */
const headingOf = (table: TableName, path: string): string =>
  columnsOf(table).find((it) => it.path === path)?.heading ?? path

function without(values: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))
}

/** Adds the rows of a lower table to the drafts they belong to, in order; a row of nobody's is a problem. */
function addChildren(
  drafts: Map<string, Draft>,
  child: Child,
  rows: SheetRow[],
  above: string,
): Problem[] {
  const { table, parent, field, first, item } = child
  return rows.flatMap((row) => {
    const id = textAt(row.values, parent)
    const draft = drafts.get(id)
    if (draft === undefined) {
      const meant = nearest(id, drafts.keys())
      const column = headingOf(table, parent)
      const expected = `an id of ${above}${meant === undefined ? '' : `, like "${meant}"`}`
      return [{ file: row.file, row: row.row, column, found: quoted(id), expected }]
    }
    const value = draft.value as Fields
    const name = field(row)
    const list = (value[name] ??= []) as unknown[]
    if (row.values[first] === none) return []
    const prefix = `${name}[${String(list.length)}]`
    draft.origins.note(row, columnsOf(table), prefix)
    for (const inside of ['byday', 'bymonthday', 'dates', 'interval', 'freq'])
      if (first === 'when')
        draft.origins.noteOne(`${prefix}.${inside}`, draft.origins.of(`${prefix}.when`), null)
    list.push(item(without(row.values, parent)))
    return []
  })
}

function draftOf(file: string, table: TableName, row: SheetRow): Draft {
  const origins = new Origins()
  origins.note(row, columnsOf(table))
  return { file, value: row.values, origins }
}

const byId = (drafts: Draft[]): Map<string, Draft> =>
  new Map(drafts.map((it) => [textAt(it.value as Fields, 'id'), it]))

/** The order of an area's lists in the drafts is the order of the rows. */
export function putTogether(about: About, rows: Rows): { drafts: Draft[]; problems: Problem[] } {
  const at = (name: TableName) => rows[name] ?? []
  const places = at('places').map((row) => {
    const kind = placeKinds.find((it) => it === row.values.kind) ?? 'hub'
    return draftOf(placeFileOf[kind], 'places', { ...row, values: { ...row.values, kind } })
  })
  const sessions = at('sessions').map((row) =>
    draftOf('sessions.json', 'sessions', { ...row, values: { ...row.values, schedules: [] } }),
  )
  const placesById = byId(places)
  const sessionsById = byId(sessions)
  const examples = exampleDrafts(at('exampleTimes'))
  const problems = [
    ...kindProblems(at('places')),
    ...addChildren(placesById, openingHours, at('openingHours'), tables.places.file),
    ...hoursProblems(at('openingHours')),
    ...addChildren(placesById, closures, at('closures'), tables.places.file),
    ...addChildren(sessionsById, times('times'), at('times'), tables.sessions.file),
    ...addChildren(sessionsById, changes, at('changes'), tables.sessions.file),
    ...addChildren(examples, times('exampleTimes'), at('exampleTimes'), tables.sessions.file),
  ]
  const drafts = [
    ...wholeDrafts(about, at),
    ...places,
    ...sessions,
    ...examples.values(),
    ...at('gazetteer').map(gazetteerDraft),
  ]
  return { drafts, problems }
}

const missing = (row: SheetRow, column: string, expected: string): Problem[] =>
  row.cells.get(column) === ''
    ? [{ file: row.file, row: row.row, column, found: quoted(''), expected }]
    : []

const kindProblems = (rows: SheetRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Kind', 'hub, library, venue or former centre'))
const hoursProblems = (rows: SheetRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Hours', 'staffed or self-service'))

function exampleDrafts(rows: SheetRow[]): Map<string, Draft> {
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

function gazetteerDraft(row: SheetRow): Draft {
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

/** area.json and calendar.json, each of several tables. */
function wholeDrafts({ row, rowOf }: About, at: (name: TableName) => SheetRow[]): Draft[] {
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

import { suggester } from '#desk/words.ts'
import { placeKinds, type PlaceKind } from '#domain/catalogue/place.ts'
import { textAt, type RecordFields } from './columns.ts'
import {
  exampleDrafts,
  gazetteerDraft,
  placeDraft,
  sessionDraft,
  type UncheckedRecord,
  columnsOf,
  headingOf,
  without,
  Origins,
} from './draft.ts'
import { quoted, type Problem } from './problem.ts'
import type { CsvRow } from './readSheet.ts'
import { tables, type TableName, aboutColumns, areaTable } from './tables.ts'
import { none } from './cell.ts'

/** The rows of every table; a table that is absent has no file in the area either. */
export type Rows = Partial<Record<TableName, CsvRow[]>>

const byId = (drafts: UncheckedRecord[]): Map<string, UncheckedRecord> =>
  new Map(drafts.map((it) => [textAt(it.value as RecordFields, 'id'), it]))

/** The order of an area's lists in the drafts is the order of the rows. */
export function putTogether(
  about: AreaRow,
  rows: Rows,
): { drafts: UncheckedRecord[]; problems: Problem[] } {
  const at = (name: TableName) => rows[name] ?? []
  const places = at('places').map(placeDraft)
  const sessions = at('sessions').map(sessionDraft)
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

const missing = (row: CsvRow, column: string, expected: string): Problem[] =>
  row.cells.get(column) === ''
    ? [{ file: row.file, row: row.row, column, found: quoted(''), expected }]
    : []

const kindProblems = (rows: CsvRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Kind', 'hub, library, venue or former centre'))
const hoursProblems = (rows: CsvRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Hours', 'staffed or self-service'))

/** A table whose rows are items of a list in a record of the table above. */
interface Child {
  table: TableName
  /** Where the row names the record it belongs to. */
  parent: string
  field: (row: CsvRow) => string
  /** The column that says `none` for an empty list. */
  first: string
  item: (own: RecordFields) => unknown
}

export const openingHours: Child = {
  table: 'openingHours',
  parent: 'place',
  // A row that does not say which hours it is of has a problem of its own.
  field: ({ values }) => (values.hours === 'selfService' ? 'selfService' : 'opening'),
  first: 'byday',
  item: (own) => without(own, 'hours'),
}
export const closures: Child = {
  table: 'closures',
  parent: 'place',
  field: () => 'closures',
  first: 'from',
  item: (own) => own,
}
const schedule = ({ when, ...times }: RecordFields): unknown => ({
  ...(when as RecordFields | undefined),
  ...times,
})
export const times = (table: TableName): Child => ({
  table,
  parent: 'session',
  field: () => 'schedules',
  first: 'when',
  item: schedule,
})
export const changes: Child = {
  table: 'changes',
  parent: 'session',
  field: () => 'changes',
  first: 'date',
  item: (own) => own,
}

/** Adds the rows of a lower table to the drafts they belong to, in order; a row of nobody's is a problem. */
function addChildren(
  drafts: Map<string, UncheckedRecord>,
  child: Child,
  rows: CsvRow[],
  above: string,
): Problem[] {
  const { table, parent, field, first, item } = child
  const near = suggester(drafts.keys())
  return rows.flatMap((row) => {
    const id = textAt(row.values, parent)
    const draft = drafts.get(id)
    if (draft === undefined) {
      const meant = near(id)
      const column = headingOf(table, parent)
      const suggestion = meant === undefined ? undefined : `is it "${meant}"?`
      const expected = `an id of ${above}`
      return [{ file: row.file, row: row.row, column, found: quoted(id), expected, suggestion }]
    }
    const value = draft.value as RecordFields
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

/** area.csv as one row, and the row of the file that each heading stands in. */
export interface AreaRow {
  row: CsvRow
  rowOf: ReadonlyMap<string, number>
}

/** area.json and calendar.json, each of several tables. */
function wholeDrafts(
  { row, rowOf }: AreaRow,
  at: (name: TableName) => CsvRow[],
): UncheckedRecord[] {
  const { area = {}, calendar = {} } = row.values as {
    area?: RecordFields
    calendar?: RecordFields
  }
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
  const kindNames: Partial<Record<PlaceKind, RecordFields>> = {}
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

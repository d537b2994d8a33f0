import { addChildren, changes, closures, openingHours, times } from './children.ts'
import { textAt, type Fields } from './columns.ts'
import { exampleDrafts, gazetteerDraft, placeDraft, sessionDraft, type Draft } from './draft.ts'
import { quoted, type Problem } from './problem.ts'
import type { SheetRow } from './readSheet.ts'
import { tables, type TableName } from './tables.ts'
import { wholeDrafts, type About } from './wholeDrafts.ts'

/** The rows of every table; a table that is absent has no file in the area either. */
export type Rows = Partial<Record<TableName, SheetRow[]>>

const byId = (drafts: Draft[]): Map<string, Draft> =>
  new Map(drafts.map((it) => [textAt(it.value as Fields, 'id'), it]))

/** The order of an area's lists in the drafts is the order of the rows. */
export function putTogether(about: About, rows: Rows): { drafts: Draft[]; problems: Problem[] } {
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

const missing = (row: SheetRow, column: string, expected: string): Problem[] =>
  row.cells.get(column) === ''
    ? [{ file: row.file, row: row.row, column, found: quoted(''), expected }]
    : []

const kindProblems = (rows: SheetRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Kind', 'hub, library, venue or former centre'))
const hoursProblems = (rows: SheetRow[]): Problem[] =>
  rows.flatMap((row) => missing(row, 'Hours', 'staffed or self-service'))

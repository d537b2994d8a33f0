import type { LocalDate } from '#domain/time/calendar.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { placeFiles } from '#desk/files.ts'
import type { RawArea } from '#desk/area.ts'
import { checkDrafts } from './checkDrafts.ts'
import { fileProblem, problemLine, quoted, type Problem } from './problem.ts'
import { putTogether } from './putTogether.ts'
import { rowsOf, type Sheets } from './readFolder.ts'
import { sheetFiles } from './tables.ts'

/** What a folder of spreadsheets came to: an area, or every problem at once. */
export interface Imported {
  area: Area | undefined
  /** What each JSON file of the area is to hold: `sessions.json` → the list. */
  files: Map<string, unknown>
  problems: Problem[]
  notes: string[]
  /** Sessions read, for the count. */
  sessions: number
}

const lists = [...placeFiles, 'sessions.json', 'gazetteer.json']

/** Reads a folder of spreadsheets as an area; `standing` is the area as it is, of which the folder may be a part. Pure. */
export function importFolder(
  sheets: Sheets,
  id: string,
  standing: RawArea | undefined,
  today: LocalDate,
): Imported {
  const { about, rows, notes, problems } = rowsOf(sheets, standing)
  const sessions = rows.sessions?.length ?? 0
  if (about === undefined) return { area: undefined, files: new Map(), problems, notes, sessions }
  const { drafts, problems: loose } = putTogether(about, rows)
  const checked = checkDrafts(drafts, today)
  const all = unique([...problems, ...loose, ...otherArea(checked.area, id), ...checked.problems])
  const files = new Map<string, unknown>()
  for (const name of ['area.json', 'calendar.json']) files.set(name, checked.values.get(name)?.[0])
  for (const name of lists) files.set(name, checked.values.get(name) ?? [])
  if (rows.exampleTimes)
    files.set('example-times.json', checked.values.get('example-times.json') ?? [])
  return { area: checked.area, files, problems: inOrder(all), notes, sessions }
}

const otherArea = (area: AreaSummary | undefined, id: string): Problem[] =>
  area === undefined || area.id === id
    ? []
    : [fileProblem('area.csv', `the area ${quoted(area.id)}`, `${quoted(id)}, as --area says`)]

/** As somebody goes through them: file by file, and each from its top. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = ({ file }: Problem) => sheetFiles.indexOf(file)
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0))
}

/** One problem to a cell: what a cell is read as says more than that its field is then missing. Columns that are not there count once. */
function unique(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  const cells = new Set<string>()
  return problems.filter((it) => {
    const key = problemLine(it)
    const cell = it.column === null ? key : `${it.file} ${String(it.row)} ${it.column}`
    if (seen.has(key) || cells.has(cell)) return false
    seen.add(key)
    cells.add(cell)
    return true
  })
}

import { listFiles } from '#data/published.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { afterImport, type AfterImport } from '#desk/afterImport.ts'
import { openArea, servedAreas, type GazetteerRow, type RawArea } from '#desk/area.ts'
import { isSame, published, readJson, type Files } from '#desk/files.ts'
import type { Finding } from '#desk/finding.ts'
import { fewEdited, isTooMuch, removalLine, type Removal } from '#desk/removals.ts'
import { mendFirst, type DeskResult } from '#desk/result.ts'
import { checkDrafts } from './checkDrafts.ts'
import { done, held, refused, report, type FolderReport } from './csvResult.ts'
import { saidByLack, withoutGone, type OfGroups } from './goneRows.ts'
import { fileProblem, problemLine, quoted, type Problem } from './problem.ts'
import { putTogether } from './putTogether.ts'
import { rowsOf, sheetsIn, type CsvFolder } from './readFolder.ts'
import { sheetFiles } from './tables.ts'

/** What a folder of spreadsheets came to: an area, or every problem at once. */
export interface CsvImport extends FolderReport {
  area: Area | undefined
  /** What each JSON file of the area is to hold: `sessions.json` → the list. */
  files: Map<string, unknown>
  /** What the check says of the area, in the cells it was read from. */
  inCells: (finding: Finding) => Problem
  /** How many rows were read of each file of the folder. */
  counts: ReadonlyMap<string, number>
  /** How many rows went with the groups that they are of. */
  went: ReadonlyMap<OfGroups, number>
}

/** What a folder is read with: the area as it is, of which the folder may be a part, and whether its age and order are passed over. */
interface Reading {
  standing: RawArea | undefined
  today: LocalDate
  anyway?: boolean
  /** What is of a group goes with the group's row; rows of places that are gone while others name them are one trouble, however few. */
  together?: boolean
}

/** Reads a folder of spreadsheets as an area. Pure. */
export function importFolder(
  sheets: CsvFolder,
  id: string,
  { standing, today, anyway = false, together = false }: Reading,
): CsvImport {
  const read = rowsOf(sheets, standing, anyway)
  const { about, was, notes, problems, repairs, counts, isPart } = read
  const { rows, went } = together
    ? withoutGone(read.rows, was)
    : { rows: read.rows, went: new Map<OfGroups, number>() }
  const sessions = rows.sessions?.length ?? 0
  const none = {
    area: undefined,
    files: new Map<string, unknown>(),
    counts,
    went,
    inCells: ({ file, found, expected }: Finding) => fileProblem(file, found, expected),
  }
  if (about === undefined || isPart)
    return { ...none, problems: inOrder(unique(problems)), repairs, notes, sessions }
  const { drafts, problems: loose } = putTogether(about, rows)
  const checked = checkDrafts(drafts, today)
  const wrong = [...problems, ...loose, ...otherArea(checked.area, id), ...checked.problems]
  const all = saidByLack(unique(wrong), rows, was, together ? 0 : undefined)
  const files = new Map<string, unknown>()
  for (const name of ['area.json', 'calendar.json']) files.set(name, checked.values.get(name)?.[0])
  for (const name of listFiles) files.set(name, checked.values.get(name) ?? [])
  if (rows.exampleTimes)
    files.set('example-times.json', checked.values.get('example-times.json') ?? [])
  const { area, inCells } = checked
  return { area, files, problems: inOrder(all), repairs, notes, sessions, inCells, counts, went }
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

/** What `import csv` is asked: into which area, and whether it only says what it would do. */
export interface CsvRequest {
  area: string
  today: LocalDate
  dry: boolean
  /** Take a folder that is older than the list, or looks sorted by one column alone. */
  anyway?: boolean
  /** How much may be taken out where more than a tenth of a list is gone. */
  allowRemovals?: number
}

/** What a folder of spreadsheets comes to, before anybody is told: there is none, the area as it is must be mended first, the folder is wrong, or it is read. */
export type CsvOutcome =
  | { is: 'none' }
  | { is: 'bad'; findings: Finding[] }
  | { is: 'refused'; made: CsvImport }
  | { is: 'read'; made: CsvImport; changes: Map<string, string>; after: AfterImport }

/** Reads a folder of spreadsheets as the files of an area, all of them or none; problems name file, row and column. */
export function readCsv(
  folder: Files,
  files: Files,
  { area: id, ...how }: { area: string } & Omit<Reading, 'standing'>,
): CsvOutcome {
  const sheets = sheetsIn(folder)
  if (sheets.files.size === 0 && sheets.problems.length === 0) return { is: 'none' }
  const { served, findings } = servedAreas(files)
  const summary = served.find((it) => it.id === id)
  const standing = summary && openArea(files, summary)
  if (findings.length > 0 && files.has('areas.json')) return { is: 'bad', findings }
  const isPart = sheetFiles.some((it) => it !== 'example-times.csv' && !sheets.files.has(it))
  // What the folder lacks would be empty, for the area as it is cannot be read.
  if (standing?.is === 'bad' && isPart) return { is: 'bad', findings: standing.findings }
  const raw = standing?.is === 'good' ? standing.raw : undefined
  const made = importFolder(sheets, id, { standing: raw, ...how })
  if (made.problems.length > 0 || made.area === undefined) return { is: 'refused', made }
  const changes = changedFiles(files, id, made, served)
  const inCells = (it: Finding) => `${it.level}: ${problemLine(made.inCells(it))}`
  return { is: 'read', made, changes, after: afterImport(files, changes, id, how.today, inCells) }
}

/** `readCsv` as the command line tells it. */
export function importCsv(
  folder: Files,
  files: Files,
  { area, today, dry, anyway = false, allowRemovals = 0 }: CsvRequest,
): DeskResult {
  const read = readCsv(folder, files, { area, today, anyway })
  if (read.is === 'none')
    return { code: 1, text: 'no spreadsheet files (CSV) to read', json: report(none, []) }
  if (read.is === 'bad') return mendFirst(read.findings)
  if (read.is === 'refused') return refused(read.made)
  const { made, changes, after } = read
  const against = tooMuchGone(after.removals, allowRemovals)
  const it = against.length > 0 ? held(made) : done(made, changes, dry)
  const { families, errors, warnings } = after
  const told = { families, gone: after.removals, against, check: { errors, warnings } }
  const json = { ...Object(it.json), ...told } as object
  return { ...it, text: [it.text, after.text, ...against].join('\n'), json }
}

/** Lists of which so much is gone that a filter was left on, or a sheet was emptied; nothing where that is allowed. */
function tooMuchGone(removals: readonly Removal[], allowed: number): string[] {
  const many = removals.filter((it) => isTooMuch(it, fewEdited))
  const count = many.reduce((sum, { gone }) => sum + gone.length, 0)
  return count <= allowed
    ? []
    : [
        ...many.map((it) => `error: ${removalLine(it)}`),
        `Nothing written: if all that is right, say --allow-removals ${count} on the command line.`,
      ]
}

const none = { sessions: 0, problems: [], repairs: [], notes: [] }

/** The files whose value is another than it was, so that a file nobody changed keeps its very bytes. */
function changedFiles(
  before: Files,
  id: string,
  { area, files }: CsvImport,
  served: AreaSummary[],
): Map<string, string> {
  const wanted = new Map([...files].map(([name, value]) => [`${id}/${name}`, value]))
  if (area) wanted.set('areas.json', { formatVersion: 1, areas: withArea(served, area) })
  if (!before.has(`${id}/postcodes/index.json`)) wanted.set(`${id}/postcodes/index.json`, [])
  const changed = [...wanted].filter(([file, value]) => {
    const was = readJson(before, file)
    return was.is !== 'json' || !isSame(was.value, value)
  })
  return new Map(changed.map(([file, value]) => [file, textOf(file, value)]))
}

function withArea(served: AreaSummary[], { id, name, bounds }: Area): AreaSummary[] {
  const own = { id, name, bounds }
  return served.some((it) => it.id === id)
    ? served.map((it) => (it.id === id ? own : it))
    : [...served, own]
}

/** One name to a line, as hundreds of them are read best; every other file as usual. */
function textOf(file: string, value: unknown): string {
  if (!file.endsWith('gazetteer.json')) return published(value)
  const rows = (value as GazetteerRow[]).map((row) => `  ${spaced(row)}`)
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}

const spaced = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(spaced).join(', ')}]` : JSON.stringify(value)

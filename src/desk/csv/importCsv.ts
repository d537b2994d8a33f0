import { listFiles } from '#data/published.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { afterImport } from '#desk/afterImport.ts'
import { openArea, servedAreas, type GazetteerRow, type RawArea } from '#desk/area.ts'
import { isSame, published, readJson, type Files, type FilesToWrite } from '#desk/files.ts'
import type { Finding } from '#desk/finding.ts'
import { mendFirst, type Result } from '#desk/result.ts'
import { counted } from '#desk/words.ts'
import { checkDrafts } from './checkDrafts.ts'
import {
  fileProblem,
  problemLine,
  problemLines,
  quoted,
  repairLines,
  type Origin,
  type Problem,
  type Repair,
} from './problem.ts'
import { putTogether } from './putTogether.ts'
import { rowsOf, sheetsIn, type Sheets } from './readFolder.ts'
import { sheetFiles } from './tables.ts'

/** What a folder of spreadsheets came to: an area, or every problem at once. */
export interface Imported {
  area: Area | undefined
  /** What each JSON file of the area is to hold: `sessions.json` → the list. */
  files: Map<string, unknown>
  problems: Problem[]
  repairs: Repair[]
  notes: string[]
  /** Sessions read, for the count. */
  sessions: number
  /** What the check says of the area, in the cells it was read from. */
  inCells: (finding: Finding) => Problem
}

/** What a folder is read with: the area as it is, of which the folder may be a part, and whether its age and order are passed over. */
interface Reading {
  standing: RawArea | undefined
  today: LocalDate
  anyway?: boolean
}

/** Reads a folder of spreadsheets as an area. Pure. */
export function importFolder(
  sheets: Sheets,
  id: string,
  { standing, today, anyway = false }: Reading,
): Imported {
  const { about, rows, notes, problems, repairs, isPart } = rowsOf(sheets, standing, anyway)
  const sessions = rows.sessions?.length ?? 0
  const none = {
    area: undefined,
    files: new Map<string, unknown>(),
    inCells: ({ file, found, expected }: Finding) => fileProblem(file, found, expected),
  }
  if (about === undefined || isPart)
    return { ...none, problems: inOrder(unique(problems)), repairs, notes, sessions }
  const { drafts, problems: loose } = putTogether(about, rows)
  const checked = checkDrafts(drafts, today)
  const all = unique([...problems, ...loose, ...otherArea(checked.area, id), ...checked.problems])
  const files = new Map<string, unknown>()
  for (const name of ['area.json', 'calendar.json']) files.set(name, checked.values.get(name)?.[0])
  for (const name of listFiles) files.set(name, checked.values.get(name) ?? [])
  if (rows.exampleTimes)
    files.set('example-times.json', checked.values.get('example-times.json') ?? [])
  const { area, inCells } = checked
  return { area, files, problems: inOrder(all), repairs, notes, sessions, inCells }
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
}

/** A folder of spreadsheets as the files of an area, all of them or none; problems name file, row and column. */
export function importCsv(
  folder: Files,
  files: Files,
  { area: id, today, dry, anyway = false }: CsvRequest,
): Result {
  const sheets = sheetsIn(folder)
  if (sheets.files.size === 0 && sheets.problems.length === 0)
    return { code: 1, text: 'no spreadsheet files (CSV) to read', json: report(none, []) }
  const { served, findings } = servedAreas(files)
  const summary = served.find((it) => it.id === id)
  const standing = summary && openArea(files, summary)
  if (findings.length > 0 && files.has('areas.json')) return mendFirst(findings)
  const isPart = sheetFiles.some((it) => it !== 'example-times.csv' && !sheets.files.has(it))
  // What the folder lacks would be empty, for the area as it is cannot be read.
  if (standing?.is === 'bad' && isPart) return mendFirst(standing.findings)
  const raw = standing?.is === 'good' ? standing.raw : undefined
  const made = importFolder(sheets, id, { standing: raw, today, anyway })
  if (made.problems.length > 0 || made.area === undefined) return refused(made)
  const changes = changedFiles(files, id, made, served)
  const inCells = (it: Finding) => `${it.level}: ${problemLine(made.inCells(it))}`
  const { families, errors, warnings, text } = afterImport(files, changes, id, today, inCells)
  const it = done(made, changes, dry)
  const json = { ...Object(it.json), families, check: { errors, warnings } } as object
  return { ...it, text: `${it.text}\n${text}`, json }
}

const none = { sessions: 0, problems: [], repairs: [], notes: [] }

/** The files whose value is another than it was, so that a file nobody changed keeps its very bytes. */
function changedFiles(
  before: Files,
  id: string,
  { area, files }: Imported,
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

type Told = Pick<Imported, 'sessions' | 'problems' | 'repairs' | 'notes'>

/** As every import reports: each session is a service of its own, and a folder is taken whole or not at all. */
function report({ sessions, problems, repairs, notes }: Told, wrote: string[]) {
  const refused = problems.length > 0 ? sessions : 0
  const mended = new Set(repairs.flatMap(({ file, row }) => (file === 'sessions.csv' ? [row] : [])))
  const repaired = refused > 0 ? 0 : mended.size
  const count = { read: sessions, imported: sessions - refused - repaired, repaired, refused }
  const at = ({ file, row, column }: Origin) => ({
    sourceId: row === null ? file : `${file}:${String(row)}`,
    kind: 'row',
    field: column,
  })
  const records = [
    ...problems.map((it) => ({
      ...at(it),
      outcome: 'refused',
      found: it.found,
      reason: `expected ${it.expected}${it.suggestion === undefined ? '' : `: ${it.suggestion}`}`,
    })),
    ...repairs.map((it) => ({
      ...at(it),
      outcome: 'repaired',
      found: it.found,
      reason: `read as ${it.as}`,
    })),
  ]
  return { services: count, sessions: count, records, notes, wrote }
}

/** A cell that is asked about is read as nothing yet. */
function noted({ notes, repairs, problems }: Told): string[] {
  const cellOf = ({ file, row, column }: Origin) => `${file} ${String(row)} ${column ?? ''}`
  const asked = new Set(problems.map(cellOf))
  const said = repairs.filter((it) => !asked.has(cellOf(it)))
  return [...notes, ...repairLines(said)].map((it) => `note: ${it}`)
}

function refused(made: Imported): Result {
  return {
    code: 1,
    text: [
      ...noted(made),
      ...problemLines(made.problems).map((it) => `error: ${it}`),
      `${counted(made.problems.length, 'error')}: nothing written`,
    ].join('\n'),
    json: report(made, []),
  }
}

function done(made: Imported, files: FilesToWrite, dry: boolean): Result {
  const wrote = [...files.keys()]
  const verb = dry ? 'would write' : 'wrote'
  const lines = wrote.length === 0 ? ['nothing has changed'] : wrote.map((it) => `${verb} ${it}`)
  return {
    code: 0,
    text: [...noted(made), ...lines, `${counted(made.sessions, 'session')} read`].join('\n'),
    files,
    json: report(made, dry ? [] : wrote),
  }
}

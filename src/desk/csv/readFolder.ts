import type { RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { counted, nearest } from '#desk/words.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'
import type { Rows, About } from './putTogether.ts'
import { readAbout, readSheet, type Sheet } from './readSheet.ts'
import { sheetsOf, takeApart } from './exportSheets.ts'
import { areaTable, sheetFiles, tableNames, tables, type TableName } from './tables.ts'

/** Every file that a folder of spreadsheets holds, by its known name. */
export interface Sheets {
  files: Files
  notes: string[]
  problems: Problem[]
}

/** The spreadsheets among the files of a folder. A name that is nearly one of ours is a problem; any other file is said and passed over. */
export function sheetsIn(folder: Files): Sheets {
  const files = new Map<string, string | Uint8Array>()
  const notes: string[] = []
  const problems: Problem[] = []
  for (const [name, held] of folder) {
    const file = sheetFiles.find((it) => it === name.toLowerCase())
    if (file !== undefined && files.has(file)) problems.push(fileProblem(file, 'two files', 'one'))
    else if (file !== undefined) files.set(file, held)
    else if (/\.(?:xlsx?|ods|numbers)$/i.test(name)) {
      const meant = nearest(name.replace(/\.\w+$/, '.csv'), sheetFiles)
      if (meant === undefined) notes.push(`${name} is not read: save each of its sheets as CSV`)
      else problems.push(fileProblem(name, 'a workbook', `"${meant}": save it as CSV UTF-8`))
    } else {
      const meant = /\.(?:csv|txt)$/i.test(name) ? nearest(name, sheetFiles) : undefined
      if (meant === undefined) notes.push(`${name} is not read`)
      else problems.push(fileProblem(name, `a file ${quoted(name)}`, `"${meant}"?`))
    }
  }
  return { files, notes, problems }
}

/** The rows of all tables: those of the folder, and of what the folder lacks, those of the area as it stands. */
export function rowsOf(
  { files, notes, problems }: Sheets,
  standing: RawArea | undefined,
): { about: About | undefined; rows: Rows; notes: string[]; problems: Problem[] } {
  const before = standing ? sheetsOf(takeApart(standing)) : new Map<string, string>()
  const told = { notes: [...notes], problems: [...problems] }
  const heldOf = (file: string): string | Uint8Array | undefined => {
    const own = files.get(file)
    if (own) return own
    const text = before.get(file)
    if (text === undefined) return undefined
    told.notes.push(`${file} is not there, so what it holds stays as it is`)
    return text
  }
  const rows: Rows = {}
  for (const name of tableNames) {
    const held = heldOf(tables[name].file)
    if (held === undefined) continue
    const sheet = readSheet(tables[name], held)
    rows[name] = sheet.rows
    told.notes.push(...sheet.notes)
    told.problems.push(...sheet.problems, ...lostColumns(name, sheet, before))
  }
  const held = heldOf(areaTable.file)
  if (held === undefined) {
    told.problems.push(fileProblem(areaTable.file, 'no file', 'a file, for a new area'))
    return { about: undefined, rows, ...told }
  }
  const { rows: abouts, rowOf, ...sheet } = readAbout(held)
  const [row] = abouts
  told.notes.push(...sheet.notes)
  told.problems.push(...sheet.problems)
  return { about: row && { row, rowOf }, rows: withoutReplaced(rows, told.notes), ...told }
}

/** Columns that the list has values in and that a file lacks: their values would be gone everywhere. */
function lostColumns(
  name: TableName,
  { lacking = [], strange = [] }: Sheet,
  before: ReadonlyMap<string, string>,
): Problem[] {
  const { file } = tables[name]
  const was = before.get(file)
  if (was === undefined || lacking.length === 0) return []
  const { rows } = readSheet(tables[name], was)
  return lacking.flatMap(({ heading }) => {
    const values = rows.filter((row) => (row.cells.get(heading) ?? '') !== '').length
    if (values === 0) return []
    const other = strange.length === 0 ? '' : `; not read: ${strange.map(quoted).join(', ')}`
    const expected = `one, for ${counted(values, 'cell')} of the list would be emptied${other}`
    return [fileProblem(file, `no column "${heading}"`, expected)]
  })
}

/** Made-up times give way to real ones. */
function withoutReplaced(rows: Rows, notes: string[]): Rows {
  const real = new Set(rows.times?.map(({ values }) => values.session))
  const left = rows.exampleTimes?.filter(({ values }) => !real.has(values.session))
  const gone = (rows.exampleTimes?.length ?? 0) - (left?.length ?? 0)
  if (gone === 0) return rows
  notes.push(`${String(gone)} rows of made-up times make way for real ones`)
  return { ...rows, exampleTimes: left ?? [] }
}

import type { RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { counted } from '#desk/words.ts'
import { sheetMeant } from './fileNames.ts'
import { idsForNames } from './names.ts'
import { eachOnce } from './once.ts'
import { outOfOrder } from './order.ts'
import { fileProblem, problemLine, quoted, type Problem, type CellRepair } from './problem.ts'
import type { Rows, AreaRow } from './putTogether.ts'
import { readAbout, readSheet, type CsvSheet, type CsvRow } from './readSheet.ts'
import { olderThanList } from './stamp.ts'
import { sheetsOf, takeApart } from './exportSheets.ts'
import { areaTable, sheetFiles, tableNames, tables, type TableName } from './tables.ts'

/** Every file that a folder of spreadsheets holds, by its known name. */
export interface CsvFolder {
  files: Files
  notes: string[]
  problems: Problem[]
}

/** The spreadsheets among the files of a folder. A name that is nearly one of ours is a problem; any other file is said and passed over. */
export function sheetsIn(folder: Files): CsvFolder {
  const files = new Map<string, string | Uint8Array>()
  const notes: string[] = []
  const problems: Problem[] = []
  const meantBy = sheetMeant([...folder.keys()])
  for (const [name, held] of folder) {
    const file = sheetFiles.find((it) => it === name.toLowerCase())
    const isWorkbook = /\.(?:xlsx?|ods|numbers)$/i.test(name)
    if (file !== undefined && files.has(file)) problems.push(fileProblem(file, 'two files', 'one'))
    else if (file !== undefined) files.set(file, held)
    else {
      const meant = isWorkbook || /\.(?:csv|txt)$/i.test(name) ? meantBy(name) : undefined
      if (meant === undefined)
        notes.push(`${name} is not read${isWorkbook ? ': save each of its sheets as CSV' : ''}`)
      else if (isWorkbook)
        problems.push(fileProblem(name, 'a workbook', `"${meant}": save it as CSV UTF-8`))
      else problems.push(fileProblem(name, `a file ${quoted(name)}`, `"${meant}"?`))
    }
  }
  return { files, notes, problems }
}

/** What was read of a folder, each sheet of it, and all there is to say. */
export interface FolderRead {
  about: AreaRow | undefined
  rows: Rows
  /** How many rows were read of each file of the folder. */
  counts: ReadonlyMap<string, number>
  /** The rows of the area as it stands. */
  was: Rows
  notes: string[]
  problems: Problem[]
  repairs: CellRepair[]
  /** A sheet could not be trusted, and nothing stood in for it: what names its records is not wrong for that. */
  isPart: boolean
}

/** Said of a file that the folder lacks. */
export const staysNote = (file: string) => `${file} is not there, so what it holds stays as it is`

/**
 * The rows of all tables: those of the folder, and of what the folder lacks, those of the area as it stands. They stand in
 * for a sheet that is broken too, so that its one fault is said once. With `anyway`, a folder that is older than the list,
 * or out of order, is taken, and that is said.
 */
export function rowsOf(
  { files, notes, problems }: CsvFolder,
  standing: RawArea | undefined,
  anyway: boolean,
): FolderRead {
  const before = standing ? sheetsOf(takeApart(standing)) : new Map<string, string>()
  const was: Rows = {}
  const rows: Rows = {}
  const own: TableName[] = []
  const stamps = new Map<string, string>()
  const told = { notes: [notes], problems: [problems], repairs: [] as CellRepair[][] }
  const tell = (sheet: Pick<CsvSheet, 'notes' | 'problems' | 'repairs'>) => {
    told.notes.push(sheet.notes)
    told.problems.push(sheet.problems)
    told.repairs.push(sheet.repairs)
  }
  const stays = (file: string) => {
    if (before.has(file)) told.notes.push([staysNote(file)])
    return before.get(file)
  }
  const counts = new Map<string, number>()
  let isPart = false
  for (const name of tableNames) {
    const { file } = tables[name]
    const text = before.get(file)
    if (text !== undefined) was[name] = readSheet(tables[name], text).rows
    const held = files.get(file)
    const sheet = held === undefined ? undefined : readSheet(tables[name], held)
    if (sheet === undefined) {
      if (stays(file) !== undefined) rows[name] = was[name] ?? []
      continue
    }
    tell(sheet)
    if (sheet.stamp !== undefined) stamps.set(file, sheet.stamp)
    const lost = lostColumns(name, sheet, was[name] ?? [])
    told.problems.push(lost)
    if (sheet.isBroken || lost.length > 0) {
      isPart ||= was[name] === undefined
      rows[name] = was[name] ?? []
    } else {
      const once = eachOnce(sheet.rows)
      told.notes.push(once.notes)
      rows[name] = once.rows
      counts.set(file, once.rows.length)
      own.push(name)
    }
  }
  told.repairs.push(idsForNames(rows))
  const held = files.get(areaTable.file) ?? stays(areaTable.file)
  const given = held === undefined ? undefined : readAbout(held)
  const stood = before.get(areaTable.file)
  const lostRows = lostFacts(given, stood)
  told.problems.push(lostRows)
  // As for a sheet that lacks a column: the list stands in, so that the one fault is said once.
  const area = lostRows.length > 0 && stood !== undefined ? readAbout(stood) : given
  if (area === undefined)
    told.problems.push([fileProblem(areaTable.file, 'no file', 'a file, for a new area')])
  else if (files.has(areaTable.file) && given) {
    tell(given)
    counts.set(areaTable.file, given.rowOf.size)
  }
  if (given?.stamp !== undefined) stamps.set(areaTable.file, given.stamp)
  const order = outOfOrder(own, rows, was)
  const sorted = new Set(anyway ? [] : order.problems.map(({ file }) => file))
  // Cells beside the wrong records are one trouble, whatever else they lead to.
  for (const name of own) if (sorted.has(tables[name].file)) rows[name] = was[name] ?? []
  const doubts = [...olderThanList(stamps, before), ...order.problems]
  const [row] = area?.rows ?? []
  return {
    about: row && area && { row, rowOf: area.rowOf },
    was,
    counts,
    ...withoutReplaced(rows, [
      ...told.notes.flat(),
      ...order.notes,
      ...(anyway ? doubts.map(problemLine) : []),
    ]),
    problems: [
      ...told.problems.flat().filter(({ file }) => !sorted.has(file)),
      ...(anyway ? [] : doubts),
    ],
    repairs: told.repairs.flat(),
    isPart: isPart || area?.isBroken === true,
  }
}

/**
 * Columns that the list has values in and that a file lacks: their values would be gone everywhere. Else, values under a
 * heading that is none, while one is missing: it was renamed, and what was typed under it would be passed over.
 */
function lostColumns(
  name: TableName,
  { lacking, strange, isBroken }: CsvSheet,
  before: readonly CsvRow[],
): Problem[] {
  const { file } = tables[name]
  const emptied = lacking.flatMap(({ heading }) => {
    const values = before.filter((row) => (row.cells.get(heading) ?? '') !== '').length
    if (values === 0) return []
    const read = strange.map((it) => quoted(it.heading)).join(', ')
    const other = read === '' ? '' : `; not read: ${read}`
    const expected = `one, for ${counted(values, 'cell')} of the list would be emptied${other}`
    return [fileProblem(file, `no column "${heading}"`, expected)]
  })
  if (emptied.length > 0 || lacking.length === 0 || isBroken) return emptied
  const missing = lacking.map(({ heading }) => `"${heading}"`).join(', ')
  return strange.flatMap(({ heading, values }) => {
    if (values === 0) return []
    const found = `${counted(values, 'value')} under a heading ${quoted(heading)}`
    const expected = `a heading that is missing (${missing}), or none of this column`
    return [fileProblem(file, found, expected)]
  })
}

/** Rows of area.csv that the list has a value in and the file lacks; one whose heading was nearly right has been said. */
function lostFacts(given: ReturnType<typeof readAbout> | undefined, stood?: string | Uint8Array) {
  if (given === undefined || given.isBroken || stood === undefined) return []
  const said = new Set(given.problems.map(({ expected }) => expected))
  const lost = [...(readAbout(stood).rows[0]?.cells ?? [])].filter(
    ([heading, value]) => value !== '' && !given.rowOf.has(heading) && !said.has(`"${heading}"?`),
  )
  return lost.map(([heading, value]) =>
    fileProblem(
      areaTable.file,
      `no row "${heading}"`,
      `one, for the list says ${quoted(value)}; to take that out, leave its Value empty`,
    ),
  )
}

/** Made-up times give way to real ones. */
function withoutReplaced(rows: Rows, notes: string[]): { rows: Rows; notes: string[] } {
  const real = new Set(rows.times?.map(({ values }) => values.session))
  const left = rows.exampleTimes?.filter(({ values }) => !real.has(values.session))
  const gone = (rows.exampleTimes?.length ?? 0) - (left?.length ?? 0)
  if (gone === 0) return { rows, notes }
  const said = `${counted(gone, 'row')} of made-up times make way for real ones`
  return { rows: { ...rows, exampleTimes: left ?? [] }, notes: [...notes, said] }
}

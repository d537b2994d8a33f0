import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { CsvImport, CsvOutcome } from '#desk/csv/importCsv.ts'
import { problemLines, type Problem } from '#desk/csv/problem.ts'
import { staysNote } from '#desk/csv/readFolder.ts'
import { lackingNote } from '#desk/csv/readSheet.ts'
import { sheetFiles, tables } from '#desk/csv/tables.ts'
import { line } from '#desk/finding.ts'
import { someOf } from '#desk/removals.ts'
import type { SeenList } from '#desk/seen.ts'
import { desk } from '#words/en/desk.ts'
import { namesIn } from './listed.ts'

const words = desk.csv

/** As many lines are said of what is wrong, or was read in another way. */
const most = 20

/** What a folder of spreadsheets came to, for whoever keeps the list; `catalogue` = the list as it was, null where there is none. */
export function csvSaid(read: CsvOutcome, catalogue: Catalogue | null): string[] {
  switch (read.is) {
    case 'none':
      return [desk.opening.nothing]
    case 'bad':
      return [words.mendFirst, ...read.findings.slice(0, most).map(line)]
    case 'refused': {
      const { problems } = read.made
      const said = problemLines(problems, (it) => plainProblem(it, catalogue))
      return [
        desk.workbook.wrong(problems.length),
        ...said.slice(0, most),
        ...(said.length > most ? [words.more(said.length - most)] : []),
        ...notesSaid(read.made),
      ]
    }
    case 'read': {
      const { made, after } = read
      const gone = after.removals.flatMap(({ what, gone }) => namesOf(what, gone, catalogue))
      return [
        words.read([...made.counts]),
        ...(read.changes.size === 0 ? [desk.opening.same] : changesLines(after.families)),
        ...(gone.length > 0 ? [desk.workbook.gone(someOf(gone))] : []),
        ...(made.went.size > 0 ? [words.went([...made.went])] : []),
        ...(after.fresh.length > 0 ? [words.toMend(after.fresh.length)] : []),
        ...notesSaid(made),
      ]
    }
  }
}

export function changesLines(
  families: Extract<CsvOutcome, { is: 'read' }>['after']['families'],
): string[] {
  const lists = Object.keys(desk.lists) as SeenList[]
  const said = lists.flatMap((list) => {
    const [one, many] = desk.lists[list]
    return desk.changed(families[list], one, many) || []
  })
  return [said.length > 0 ? `${said.join('; ')}.` : words.unseen]
}

/** The groups or places of a list of what would go, by name; no other list is named one by one. */
function namesOf(what: string, ids: readonly string[], catalogue: Catalogue | null): string[] {
  const names = catalogue && namesIn(catalogue)
  if (what === 'sessions') return ids.map((id) => names?.groupById(id) ?? id)
  return what === 'places' ? ids.map((id) => names?.placeById(id) ?? id) : []
}

const isQuoted = (found: string) => /^".*"$/s.test(found)

/** What is wrong, in the words of the desk: where, what should stand there, and what does. */
function plainProblem(it: Problem, catalogue: Catalogue | null): string {
  const { file, row, column, found, lack } = it
  if (lack)
    return words.lack(file, lack.name, someOf(namesOf(lack.name, lack.ids, catalogue)), lack.files)
  // What only a command line can do about it stands in brackets.
  const expected = it.expected.replace(/ \([^()]*--[a-z][^()]*\)|, as --[a-z]+ says/g, '')
  const where = [file, ...(row === null ? [] : [`row ${row}`]), column ?? ''].filter(Boolean)
  const is = isQuoted(found) ? desk.quoted(found.slice(1, -1)) : found
  return words.line(where.join(', '), expected, is) + (it.suggestion ? ` ${it.suggestion}.` : '')
}

const quiet = new Set([
  ...sheetFiles.map(staysNote),
  ...Object.values(tables).flatMap(({ file, columns }) =>
    columns.map(({ heading }) => lackingNote(file, heading)),
  ),
])

/** What matters of how the files were read: not that others are as they were, and of cells written in another way how many. */
function notesSaid({ notes, repairs, problems }: CsvImport): string[] {
  const said = notes.filter((it) => !quiet.has(it)).map((it) => `${it}.`)
  const [first] = repairs
  if (first === undefined || problems.length > 0) return said
  const { file, row, column, found, as } = first
  const where = [file, ...(row === null ? [] : [`row ${row}`]), column ?? ''].join(', ')
  return [...said, words.repaired(repairs.length, `${where}: ${found} as ${as}`)]
}

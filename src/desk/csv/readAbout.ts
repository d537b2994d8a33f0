import { nearest } from '#desk/nearest.ts'
import { plainHeading } from './headings.ts'
import { quoted } from './problem.ts'
import { readSheet, takeCell, type Sheet } from './readSheet.ts'
import { aboutColumns, areaTable } from './aboutTable.ts'

/** area.csv has a heading and a value in each row; it is read as one row whose cells have rows of their own. */
export function readAbout(bytes: Uint8Array): Sheet & { rowOf: Map<string, number> } {
  const { rows, problems, notes } = readSheet(areaTable, bytes)
  const { file } = areaTable
  const about = { file, row: 1, values: {}, cells: new Map<string, string>() }
  const rowOf = new Map<string, number>()
  for (const { row, cells } of rows) {
    const what = cells.get('What') ?? ''
    const text = cells.get('Value') ?? ''
    const column = aboutColumns.find((it) => plainHeading(it.heading) === plainHeading(what))
    const problem = (found: string, expected: string) =>
      problems.push({ file, row, column: column?.heading ?? 'What', found, expected })
    if (column === undefined) {
      const meant = nearest(
        what,
        aboutColumns.map((it) => it.heading),
      )
      if (meant) problem(quoted(what), `"${meant}"?`)
      else notes.push(`${file}: row ${String(row)}, ${quoted(what)}, is not read`)
      continue
    }
    if (rowOf.has(column.heading)) problem('a second row', 'one')
    rowOf.set(column.heading, row)
    about.cells.set(column.heading, text)
    const wrong = takeCell(about.values, column, text)
    if (wrong) problem(wrong.found, wrong.expected)
  }
  return { rows: [about], problems, notes, rowOf }
}

import type { Column } from './columns.ts'
import { nearest } from '#desk/nearest.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'

/** A heading as it is compared: letters and figures only, in small letters. */
export const plainHeading = (heading: string): string =>
  heading.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** Which cell of a row each column is in. */
export interface Headings {
  places: Map<Column, number>
  problems: Problem[]
  notes: string[]
}

/**
 * Finds the columns by their headings, in any order. One that is nearly a known heading is a problem, for its cells
 * would be lost; any other is said and passed over; a column that is not there is said, and its values are not known.
 */
export function headingsOf(file: string, head: string[], columns: Column[]): Headings {
  const places = new Map<Column, number>()
  const problems: Problem[] = []
  const notes: string[] = []
  const strange: string[] = []
  for (const [index, cell] of head.entries()) {
    const heading = cell.trim()
    const column = columns.find((it) => plainHeading(it.heading) === plainHeading(heading))
    if (column === undefined) strange.push(heading)
    else if (places.has(column))
      problems.push(fileProblem(file, `two columns "${column.heading}"`, 'one'))
    else places.set(column, index)
  }
  let lacking = columns.filter((it) => !places.has(it) && it.toRead !== true)
  for (const heading of strange.filter((it) => it !== '')) {
    const meant = nearest(
      heading,
      lacking.map((it) => it.heading),
    )
    if (meant === undefined) notes.push(`${file}: the column ${quoted(heading)} is not read`)
    else {
      problems.push(fileProblem(file, `a column ${quoted(heading)}`, `"${meant}"?`))
      lacking = lacking.filter((it) => it.heading !== meant)
    }
  }
  for (const { heading } of lacking)
    notes.push(`${file}: no column "${heading}", so it is left out everywhere`)
  return { places, problems, notes }
}

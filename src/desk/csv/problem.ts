/** Where something in the spreadsheet folder is: `row` as a spreadsheet counts, the first row being 1. */
export interface CellOrigin {
  file: string
  row: number | null
  column: string | null
}

/** Something wrong with a cell, a row or a file, and what was expected in plain words. */
export interface Problem extends CellOrigin {
  found: string
  expected: string
  /** What was most likely meant. */
  suggestion?: string | undefined
  /** Records that have no row any more, while rows of other files name them. */
  lack?: { name: 'places' | 'sessions'; ids: readonly string[]; files: string }
}

/** A cell that says the same in another way than it is written: it is read, and said. */
export interface CellRepair extends CellOrigin {
  found: string
  as: string
}

export const fileProblem = (file: string, found: string, expected: string): Problem => ({
  file,
  row: null,
  column: null,
  found,
  expected,
})

const where = (...parts: (string | null)[]) =>
  parts.filter((it) => it !== null && it !== '').join(', ')
const rowOf = (row: number | null) => (row === null ? null : `row ${row}`)
const meant = ({ suggestion }: Problem) => (suggestion === undefined ? '' : `: ${suggestion}`)

/** "times.csv, row 5, Starts: found "10 o'clock", expected a time, like 10:00". */
export function problemLine(it: Problem): string {
  const { file, row, column, found, expected } = it
  return `${where(file, rowOf(row), column)}: found ${found}, expected ${expected}${meant(it)}`
}

const repairLine = ({ file, row, column, found, as }: CellRepair): string =>
  `${where(file, rowOf(row), column)}: ${found} is read as ${as}`

/** As many of a kind are a line each; more are one line. */
const few = 3
const thousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Members by what they have in common, in the order of their first. */
function grouped<T>(all: readonly T[], common: (it: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const it of all) {
    const group = groups.get(common(it))
    if (group) group.push(it)
    else groups.set(common(it), [it])
  }
  return [...groups.values()]
}

const column = ({ file, column }: CellOrigin) => where(file, column && `column ${column}`)
const cells = (group: readonly Problem[] | readonly CellRepair[]) => {
  const [first] = group
  const what = first?.column === null ? 'rows' : 'cells'
  return `${thousands(group.length)} ${what} such as ${first?.found ?? ''} (row ${first?.row ?? ''})`
}

/** Problems a line each, but the same of many cells of a column in one: "60,000 cells such as "soon" (row 2)". */
export function problemLines(problems: readonly Problem[], say = problemLine): string[] {
  const alike = (it: Problem) =>
    it.row === null ? it : [it.file, it.column, it.expected].join('\n')
  return grouped(problems, alike).flatMap((group) => {
    const [first] = group
    return first === undefined || group.length <= few
      ? group.map(say)
      : [`${column(first)}: ${cells(group)}, expected ${first.expected}${meant(first)}`]
  })
}

/** Repairs a line each, but many of one column in one. */
export function repairLines(repairs: readonly CellRepair[]): string[] {
  return grouped(repairs, column).flatMap((group) => {
    const [first] = group
    return first === undefined || group.length <= few
      ? group.map(repairLine)
      : [`${column(first)}: ${cells(group)}, read as ${first.as}`]
  })
}

/** A cell as it is said in a message: in quotation marks, never long. */
export function quoted(cell: string): string {
  if (cell === '') return 'an empty cell'
  return `"${cell.length > 80 ? `${cell.slice(0, 79)}…` : cell}"`
}

/** Where something in the spreadsheet folder is: `row` as a spreadsheet counts, the headings being row 1. */
export interface Origin {
  file: string
  row: number | null
  column: string | null
}

/** Something wrong with a cell, a row or a file, and what was expected in plain words. */
export interface Problem extends Origin {
  found: string
  expected: string
}

export const fileProblem = (file: string, found: string, expected: string): Problem => ({
  file,
  row: null,
  column: null,
  found,
  expected,
})

/** "times.csv, row 5, Starts: found "10 o'clock", expected a time, like 10:00". */
export function problemLine({ file, row, column, found, expected }: Problem): string {
  const where = [file, row === null ? '' : `row ${String(row)}`, column ?? '']
  return `${where.filter((it) => it !== '').join(', ')}: found ${found}, expected ${expected}`
}

/** A cell as it is said in a message: in quotation marks, never long. */
export function quoted(cell: string): string {
  if (cell === '') return 'an empty cell'
  return `"${cell.length > 80 ? `${cell.slice(0, 79)}…` : cell}"`
}

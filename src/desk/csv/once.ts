import type { CsvRow } from './readSheet.ts'

/** As many rows that are there twice are a line each; more are one line. */
const few = 3

/**
 * The rows of a sheet, each once: pasted twice, a row would be written twice, and nobody would see it. Rows are the same
 * when they say the same, however it is written.
 */
export function eachOnce(rows: readonly CsvRow[]): { rows: CsvRow[]; notes: string[] } {
  const first = new Map<string, number>()
  const again: { file: string; row: number; of: number }[] = []
  const once = rows.filter(({ file, row, values }) => {
    const key = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
    const of = first.get(key)
    if (of === undefined) first.set(key, row)
    else again.push({ file, row, of })
    return of === undefined
  })
  const said = again
    .slice(0, few)
    .map(({ file, row, of }) => `${file}, row ${row}: the same as row ${of}, and read once`)
  const more = again.length - few
  return {
    rows: once,
    notes: more > 0 ? [...said, `${again[0]?.file}: so it is with ${more} more`] : said,
  }
}

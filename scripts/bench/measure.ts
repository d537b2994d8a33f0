/** The median of several runs, in milliseconds, after one that is not counted. */
export function median(runs: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

/** Rows of cells as a table in plain text, the first row its heads; all but the first column to the right. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return rows.map(line).join('\n')
}

/** Milliseconds to three figures. */
export const ms = (time: number) => `${time < 10 ? time.toPrecision(3) : time.toFixed(1)} ms`

/** How many times longer `slow` took. */
export const times = (slow: number, fast: number) => `${(slow / fast).toFixed(0)}×`

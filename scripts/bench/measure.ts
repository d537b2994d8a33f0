/** The fastest of several runs, in milliseconds: the one least disturbed by what else the machine was doing. */
export function fastest(runs: number, work: () => unknown): number {
  work()
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** The middle one of several figures; NaN of none. */
export const median = (figures: number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN

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

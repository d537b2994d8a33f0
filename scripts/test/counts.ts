import { existsSync, readFileSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** Of those that passed, how many did on their second try. */
  again: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** Vitest's JSON report in numbers; a file that could not even be loaded counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    again: 0,
  }
}

/** Playwright's JSON report in numbers; a test that passed on its second try has passed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    again: stats.flaky,
  }
}

/** The sum of all reports written: `123 passed, 0 failed`, and what was skipped or tried twice where anything was. */
export function summary(all: Counts[]): string {
  const sum = (of: keyof Counts) => all.reduce((total, counts) => total + counts[of], 0)
  const also = [
    [sum('skipped'), 'skipped'],
    [sum('again'), 'passed only when tried again'],
  ] as const
  const said = also.filter(([n]) => n > 0).map(([n, what]) => `, ${n} ${what}`)
  return `${sum('passed')} passed, ${sum('failed')} failed${said.join('')}`
}

/** The counts in a report file; none when the step that writes it was not reached. */
export function countsIn<Report>(file: string, count: (report: Report) => Counts): Counts[] {
  if (!existsSync(file)) return []
  return [count(JSON.parse(readFileSync(file, 'utf8')) as Report)]
}

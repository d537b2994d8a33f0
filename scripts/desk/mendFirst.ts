import type { Outcome } from './command.ts'
import { line, type Finding } from '#desk/finding.ts'

/** What a command answers that can do nothing with files that are wrong. */
export const mendFirst = (findings: readonly Finding[]): Outcome => ({
  code: 1,
  text: [...findings.map(line), 'Nothing done: mend these first.'].join('\n'),
  json: { findings },
})

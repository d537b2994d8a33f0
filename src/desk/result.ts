import type { FilesToWrite } from './files.ts'
import { line, type Finding } from './finding.ts'

/**
 * What a call of the desk came to: `code` 0 = done, 1 = the data is wrong; words for a person, the same for a program,
 * and the files to write, of which there are none on 1.
 */
export interface DeskResult {
  code: 0 | 1
  text: string
  json: unknown
  files?: FilesToWrite | undefined
}

/** Thrown for a call that makes no sense: said with how to call it, exit code 2 on the command line. */
export class WrongCall extends Error {}

/** The answer to a call that can do nothing with files that are wrong. */
export const mendFirst = (findings: readonly Finding[]): DeskResult => ({
  code: 1,
  text: [...findings.map(line), 'Nothing done: mend these first.'].join('\n'),
  json: { findings },
})

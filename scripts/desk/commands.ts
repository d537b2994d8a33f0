import { check } from './check.ts'
import type { Command } from './command.ts'
import { exportCsv } from './exportCsv.ts'
import { importCsv } from './importCsv.ts'
import { exportIcs } from './exportIcs.ts'
import { diff } from './diff.ts'
import { exampleTimes } from './exampleTimesCommand.ts'
import { newArea } from './newArea.ts'
import { stale } from './stale.ts'
import { postcodes } from './postcodes.ts'
import { exportOpenReferral } from './exportOpenReferral.ts'
import { importOpenReferral } from './importOpenReferral.ts'
import { schemas } from './schemas.ts'

/**
 * The data desk. A new command is a file and a row here; its name may be two words (`import csv`), of which the second
 * is what the first takes.
 */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['import open-referral', importOpenReferral],
  ['import csv', importCsv],
  ['export csv', exportCsv],
  ['export open-referral', exportOpenReferral],
  ['export ics', exportIcs],
  ['diff', diff],
  ['stale', stale],
  ['postcodes', postcodes],
  ['new-area', newArea],
  ['example-times', exampleTimes],
  ['schemas', schemas],
])

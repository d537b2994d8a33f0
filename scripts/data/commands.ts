import { check } from './check.ts'
import type { Command } from './command.ts'
import { exportCsv } from './csv/exportCsv.ts'
import { importCsv } from './csv/importCsv.ts'
import { exportIcs } from './ics/exportIcs.ts'
import { diff } from './diff/diff.ts'
import { exampleTimes } from './exampleTimesCommand.ts'
import { newArea } from './newArea/newArea.ts'
import { stale } from './stale.ts'
import { postcodes } from './postcodes/postcodes.ts'
import { exportOpenReferral } from './openReferral/export/exportCommand.ts'
import { importOpenReferral } from './openReferral/importCommand.ts'
import { schemas } from './schemas.ts'

/**
 * The data desk. A new command is a file and a row here; its name may be two words (`import csv`), of which the second
 * is what the first takes.
 */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['diff', diff],
  ['example-times', exampleTimes],
  ['export csv', exportCsv],
  ['export ics', exportIcs],
  ['import csv', importCsv],
  ['new-area', newArea],
  ['postcodes', postcodes],
  ['export open-referral', exportOpenReferral],
  ['import open-referral', importOpenReferral],
  ['schemas', schemas],
  ['stale', stale],
])

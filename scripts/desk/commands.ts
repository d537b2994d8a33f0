import { exampleTimesCommand, newAreaCommand } from './areas.ts'
import { checkCommand, diffCommand, staleCommand } from './checks.ts'
import type { Command } from './command.ts'
import { exportCsvCommand, exportIcsCommand, exportOpenReferralCommand } from './exports.ts'
import { importCsvCommand } from './importCsv.ts'
import { importOpenReferralCommand } from './importOpenReferral.ts'
import { postcodesCommand } from './postcodes.ts'
import { schemasCommand } from './schemas.ts'

/**
 * The data desk. A new command is a function in src/desk, its call in a file here, and a row; its name may be two words
 * (`import csv`), of which the second is what the first takes.
 */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['import open-referral', importOpenReferralCommand],
  ['import csv', importCsvCommand],
  ['export csv', exportCsvCommand],
  ['export open-referral', exportOpenReferralCommand],
  ['export ics', exportIcsCommand],
  ['diff', diffCommand],
  ['stale', staleCommand],
  ['postcodes', postcodesCommand],
  ['new-area', newAreaCommand],
  ['example-times', exampleTimesCommand],
  ['schemas', schemasCommand],
])

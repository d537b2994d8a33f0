import { importCsv } from '#desk/csv/importCsv.ts'
import { WrongCall } from '#desk/result.ts'
import { removalsIn, textOption, type Command } from './command.ts'
import { filesIn, isFolder } from './folder.ts'

/** `import csv <folder> --area <id>`: a folder of spreadsheets as the area's files, all of them or none. */
export const importCsvCommand: Command = {
  usage: 'import csv <folder> --area <id> [--dry-run] [--anyway] [--allow-removals <n>]',
  summary: 'the folder of spreadsheets that export csv makes; errors by file, row and column',
  help: [
    ['--area', 'the area the folder is of; a new one is added to areas.json'],
    ['--anyway', 'take a folder older than the list, or that looks sorted by one column'],
    ['--allow-removals <n>', 'take out up to so much, where more than a tenth of a list is gone'],
    ['--dry-run', 'say what is wrong and what would be written, and write nothing'],
  ],
  options: {
    area: { type: 'string' },
    anyway: { type: 'boolean', default: false },
    'allow-removals': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run({ options, words, files, today }) {
    const [from, ...others] = words
    const area = textOption(options, 'area')
    if (from === undefined || others.length > 0) throw new WrongCall('import csv takes one folder')
    if (area === undefined || !/^[a-z0-9-]+$/.test(area))
      throw new WrongCall('import csv needs --area <id>, like norfolk')
    if (!isFolder(from)) throw new WrongCall(`no folder ${from}`)
    const dry = options['dry-run'] === true
    const anyway = options.anyway === true
    const allowRemovals = removalsIn(options)
    return importCsv(filesIn(from), files(), { area, today, dry, anyway, allowRemovals })
  },
}

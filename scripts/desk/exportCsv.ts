import { join } from 'node:path'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { mendFirst } from './mendFirst.ts'
import type { Contents } from '#desk/files.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { sheetsOf, takeApart } from '#desk/csv/exportSheets.ts'
import { sheetFiles } from '#desk/csv/tables.ts'

/** `export csv [--area <id>] --out <folder>`: an area as a folder of spreadsheets. */
export const exportCsv: Command = {
  usage: 'export csv [--area <id>] --out <folder>',
  summary: 'a folder of spreadsheets to edit in Excel or LibreOffice',
  help: [
    ['--area', 'one area; without it, every area in a folder of its own below'],
    ['--out', 'where to; files of the same names there are replaced'],
  ],
  options: { area: { type: 'string' }, out: { type: 'string' } },
  run,
}

async function run({ options, words, folder }: Call): Promise<Outcome> {
  const { area, out } = options as { area?: string; out?: string }
  if (out === undefined) throw new WrongCall('export csv needs --out <folder>')
  if (words.length > 0) throw new WrongCall('export csv takes no words: use --area and --out')
  const { served, findings } = servedAreas(folder)
  if (findings.length > 0) return mendFirst(findings)
  const files = new Map<string, Contents>()
  const areas: Record<string, object> = {}
  for (const summary of wantedAreas(served, area)) {
    const opened = openArea(folder, summary)
    if (opened.is === 'bad') return mendFirst(opened.findings)
    const sheets = sheetsOf(takeApart(opened.raw))
    // A file of an earlier export would come back as if it were of this one.
    for (const file of sheetFiles)
      files.set(join(area === undefined ? summary.id : '', file), sheets.get(file) ?? null)
    areas[summary.id] = { files: [...sheets.keys()] }
  }
  await writeFilesTogether(out, files)
  const wrote = [...files].flatMap(([file, text]) => (text === null ? [] : [join(out, file)]))
  return {
    code: 0,
    text: [
      ...wrote.map((it) => `wrote ${it}`),
      'Edit, save as CSV, and read back: npm run data -- import csv <folder> --area <id>',
    ].join('\n'),
    json: { wrote, areas },
  }
}

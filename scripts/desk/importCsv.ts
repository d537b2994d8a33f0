import { statSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { openArea, servedAreas, type GazetteerRow } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { published, readJson } from '#desk/files.ts'
import { mendFirst } from './mendFirst.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { importFolder, type Imported } from '#desk/csv/importFolder.ts'
import { problemLine } from '#desk/csv/problem.ts'
import { sheetsIn } from '#desk/csv/readFolder.ts'
import { counted } from '#desk/words.ts'

/** `import csv <folder> --area <id>`: a folder of spreadsheets as the area's files, all of them or none. */
export const importCsv: Command = {
  usage: 'import csv <folder> --area <id> [--dry-run]',
  summary: 'the folder of spreadsheets that export csv makes; errors by file, row and column',
  help: [
    ['--area', 'the area the folder is of; a new one is added to areas.json'],
    ['--dry-run', 'say what is wrong and what would be written, and write nothing'],
  ],
  options: { area: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  run,
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

async function run({ options, words, folder, today }: Call): Promise<Outcome> {
  const [from, ...others] = words
  const { area: id } = options as { area?: string }
  if (from === undefined || others.length > 0) throw new WrongCall('import csv takes one folder')
  if (id === undefined || !/^[a-z0-9-]+$/.test(id))
    throw new WrongCall('import csv needs --area <id>, like norfolk')
  if (!isFolder(from)) throw new WrongCall(`no folder ${from}`)
  const sheets = sheetsIn(from)
  if (sheets.files.size === 0)
    return { code: 1, text: `${from}: no spreadsheet files (CSV) to read`, json: report(none, []) }
  const { served, findings } = servedAreas(folder)
  const summary = served.find((it) => it.id === id)
  const standing = summary && openArea(folder, summary)
  if (findings.length > 0 && readJson(folder, 'areas.json').is !== 'missing')
    return mendFirst(findings)
  const made = importFolder(sheets, id, standing?.is === 'good' ? standing.raw : undefined, today)
  if (made.problems.length > 0 || made.area === undefined) return refused(made)
  const files = changedFiles(folder, id, made, served)
  const dry = options['dry-run'] === true
  if (!dry) await writeFilesTogether(folder, files)
  return done(made, [...files.keys()], dry)
}

const none = { sessions: 0, problems: [], notes: [] }

/** The files whose value is another than it was, so that a file nobody changed keeps its very bytes. */
function changedFiles(
  folder: string,
  id: string,
  { area, files }: Imported,
  served: AreaSummary[],
): Map<string, string> {
  const wanted = new Map([...files].map(([name, value]) => [`${id}/${name}`, value]))
  if (area) wanted.set('areas.json', { formatVersion: 1, areas: withArea(served, area) })
  if (readJson(folder, `${id}/postcodes/index.json`).is === 'missing')
    wanted.set(`${id}/postcodes/index.json`, [])
  const changed = [...wanted].filter(([file, value]) => {
    const before = readJson(folder, file)
    return before.is !== 'json' || !isDeepStrictEqual(before.value, value)
  })
  return new Map(changed.map(([file, value]) => [file, textOf(file, value)]))
}

function withArea(served: AreaSummary[], { id, name, bounds }: Area): AreaSummary[] {
  const own = { id, name, bounds }
  return served.some((it) => it.id === id)
    ? served.map((it) => (it.id === id ? own : it))
    : [...served, own]
}

/** One name to a line, as hundreds of them are read best; every other file as usual. */
function textOf(file: string, value: unknown): string {
  if (!file.endsWith('gazetteer.json')) return published(value)
  const rows = (value as GazetteerRow[]).map((row) => `  ${spaced(row)}`)
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}

const spaced = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(spaced).join(', ')}]` : JSON.stringify(value)

type Told = Pick<Imported, 'sessions' | 'problems' | 'notes'>

/** As every import reports: each session is a service of its own, and a folder is taken whole or not at all. */
function report({ sessions, problems, notes }: Told, wrote: string[]) {
  const refused = problems.length > 0 ? sessions : 0
  const count = { read: sessions, imported: sessions - refused, repaired: 0, refused }
  const records = problems.map(({ file, row, column, found, expected }) => ({
    sourceId: row === null ? file : `${file}:${String(row)}`,
    kind: 'row',
    outcome: 'refused',
    field: column,
    found,
    reason: `expected ${expected}`,
  }))
  return { services: count, sessions: count, records, notes, wrote }
}

const noted = (notes: string[]) => notes.map((it) => `note: ${it}`)

function refused(made: Imported): Outcome {
  return {
    code: 1,
    text: [
      ...noted(made.notes),
      ...made.problems.map((it) => `error: ${problemLine(it)}`),
      `${counted(made.problems.length, 'error')}: nothing written`,
    ].join('\n'),
    json: report(made, []),
  }
}

function done(made: Imported, wrote: string[], dry: boolean): Outcome {
  const verb = dry ? 'would write' : 'wrote'
  const lines = wrote.length === 0 ? ['nothing has changed'] : wrote.map((it) => `${verb} ${it}`)
  return {
    code: 0,
    text: [...noted(made.notes), ...lines, `${counted(made.sessions, 'session')} read`].join('\n'),
    json: report(made, dry ? [] : wrote),
  }
}

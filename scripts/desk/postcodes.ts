import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CsvError, parse } from 'csv-parse'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import { layoutOf, readRow, type PostcodeRow } from '#desk/postcodes/directory.ts'
import { areaHas, shardFiles, shardsOf, type Count } from '#desk/postcodes/shards.ts'
import { mendFirst, WrongCall } from '#desk/result.ts'
import { textOption, type Call, type Command, type Outcome } from './command.ts'
import { progressLine } from './progress.ts'

/** `postcodes <file or folder>... --area <id>`: the full postcodes of an area, and those no longer in use, from national directories. */
export const postcodesCommand: Command = {
  usage: 'postcodes <ONSPD-or-Code-Point csv> --area <id>',
  summary: 'full postcode lookup files; also takes folders, and several files',
  help: [['--area', 'the area whose postcodes/ is written anew']],
  options: { area: { type: 'string' } },
  run,
}

async function run({ options, words, folder, files }: Call): Promise<Outcome> {
  const id = textOption(options, 'area')
  if (words.length === 0) throw new WrongCall('postcodes takes a file or folder, or several')
  if (id === undefined) throw new WrongCall('postcodes needs --area <id>')
  for (const from of words) if (!existsSync(from)) throw new WrongCall(`no file ${from}`)
  const { served, findings } = servedAreas(files())
  const [summary] = wantedAreas(served, id)
  const opened = summary && openArea(files(), summary)
  if (opened === undefined) return mendFirst(findings)
  if (opened.is === 'bad') return mendFirst(opened.findings)
  const gazetteer = opened.files.gazetteer.map(({ record }) => record)
  const has = areaHas(opened.raw.area.bounds, gazetteer)
  const progress = progressLine(process.stderr)
  try {
    const rows = readDirectory(words.flatMap(directoryFiles))
    const { shards, ended, count } = await shardsOf(rows, has, progress.read)
    if (count.kept === 0)
      return {
        code: 1,
        text: `No postcode of ${id} in ${words.join(', ')}: nothing written\n${counted(count)}`,
        json: { count, wrote: [] },
      }
    return made(join(folder, id, 'postcodes'), shardFiles(shards, ended), count)
  } catch (error) {
    if (!(error instanceof NoDirectory)) throw error
    return { code: 1, text: error.message, json: { error: error.message, wrote: [] } }
  } finally {
    progress.end()
  }
}

function made(to: string, fresh: ReadonlyMap<string, string>, count: Count): Outcome {
  const before = existsSync(to) ? readdirSync(to) : []
  const gone = before.filter((name) => name.endsWith('.json') && !fresh.has(name))
  const gzip = [...fresh.values()].reduce((sum, text) => sum + gzipSync(text).length, 0)
  const size = `${fresh.size - 2} files of postcodes and a list of those no longer in use, ${(gzip / 1024).toFixed(0)} KiB with gzip`
  return {
    code: 0,
    to,
    files: new Map([...gone.map((name) => [name, null] as const), ...fresh]),
    text: [`wrote ${to}: ${size}`, counted(count)].join('\n'),
    json: { wrote: [...fresh.keys()], removed: gone, count, gzip },
  }
}

const counted = (it: Count): string =>
  `read ${it.read} = ${it.kept} kept + ${it.elsewhere} elsewhere + ${it.terminated} terminated + ` +
  `${it['without-point']} without a point + ${it.unreadable} unreadable + ${it.repeated} repeated`

/** Thrown for a file that is no directory of postcodes; says which file and what was expected. */
class NoDirectory extends Error {}

/** The files of a directory: itself, or the CSV files of a folder (Code-Point Open is one file for each postcode area). */
function directoryFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => join(path, name))
}

/** Reads a directory row by row, never whole: two and a half million rows take no more memory than one. */
export async function* readDirectory(files: readonly string[]): AsyncGenerator<PostcodeRow> {
  for (const file of files) yield* readFile(file)
}

async function* readFile(file: string): AsyncGenerator<PostcodeRow> {
  let known: ReturnType<typeof layoutOf> | null = null
  try {
    const rows = createReadStream(file).pipe(
      parse({ bom: true, relax_column_count: true, skip_empty_lines: true }),
    )
    for await (const row of rows as AsyncIterable<string[]>) {
      if (known === null) {
        known = layoutOf(row)
        if (typeof known === 'string') throw new NoDirectory(`${file}: expected ${known}`)
        if (known.headings) continue
      }
      if (typeof known !== 'string') yield readRow(row, known.layout)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new NoDirectory(`${file}: not CSV: ${error.message}`)
    throw error
  }
  if (known === null) throw new NoDirectory(`${file}: no rows`)
}

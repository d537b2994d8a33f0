import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { mendFirst } from './mendFirst.ts'
import type { Contents } from '#desk/files.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { progressLine } from './progressLine.ts'
import { directoryFiles, NoDirectory, readDirectory } from './readDirectory.ts'
import { areaHas, shardFiles, shardsOf, type Count } from '#desk/postcodes/shards.ts'

/** `postcodes <file or folder> --area <id>`: the full postcodes of an area, from a national directory. */
export const postcodes: Command = {
  usage: 'postcodes <ONSPD-or-Code-Point csv> --area <id>',
  summary: 'full postcode lookup files; also takes a folder of CSV files',
  help: [['--area', 'the area whose postcodes/ is written anew']],
  options: { area: { type: 'string' } },
  run,
}

async function run({ options, words, folder }: Call): Promise<Outcome> {
  const [from, ...others] = words
  const { area: id } = options as { area?: string }
  if (from === undefined || others.length > 0)
    throw new WrongCall('postcodes takes one file or folder')
  if (id === undefined) throw new WrongCall('postcodes needs --area <id>')
  if (!existsSync(from)) throw new WrongCall(`no file ${from}`)
  const { served, findings } = servedAreas(folder)
  const [summary] = wantedAreas(served, id)
  const opened = summary && openArea(folder, summary)
  if (opened === undefined) return mendFirst(findings)
  if (opened.is === 'bad') return mendFirst(opened.findings)
  const gazetteer = opened.files.gazetteer.map(({ record }) => record)
  const has = areaHas(opened.raw.area.bounds, gazetteer)
  const progress = progressLine(process.stderr)
  try {
    const rows = readDirectory(directoryFiles(from))
    const { shards, count } = await shardsOf(rows, has, progress.read)
    if (count.kept === 0)
      return {
        code: 1,
        text: `No postcode of ${id} in ${from}: nothing written\n${counted(count)}`,
        json: { count, wrote: [] },
      }
    return await write(join(folder, id, 'postcodes'), shardFiles(shards), count)
  } catch (error) {
    if (!(error instanceof NoDirectory)) throw error
    return { code: 1, text: error.message, json: { error: error.message, wrote: [] } }
  } finally {
    progress.end()
  }
}

async function write(
  folder: string,
  fresh: ReadonlyMap<string, string>,
  count: Count,
): Promise<Outcome> {
  const before = existsSync(folder) ? readdirSync(folder) : []
  const gone = before.filter((name) => name.endsWith('.json') && !fresh.has(name))
  const files = new Map<string, Contents>([...gone.map((name) => [name, null] as const), ...fresh])
  await writeFilesTogether(folder, files)
  const gzip = [...fresh.values()].reduce((sum, text) => sum + gzipSync(text).length, 0)
  const size = `${fresh.size - 1} files of postcodes, ${(gzip / 1024).toFixed(0)} KiB with gzip`
  return {
    code: 0,
    text: [`wrote ${folder}: ${size}`, counted(count)].join('\n'),
    json: { wrote: [...fresh.keys()], removed: gone, count, gzip },
  }
}

const counted = (it: Count): string =>
  `read ${it.read} = ${it.kept} kept + ${it.elsewhere} elsewhere + ${it.terminated} terminated + ` +
  `${it['without-point']} without a point + ${it.unreadable} unreadable + ${it.repeated} repeated`

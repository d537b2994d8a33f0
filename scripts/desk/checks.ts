import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '#desk/check/check.ts'
import { diff } from '#desk/diff/diff.ts'
import { WrongCall } from '#desk/result.ts'
import { stale } from '#desk/stale.ts'
import { fileOption, textOption, type Call, type Command } from './command.ts'
import { dataFiles } from './folder.ts'

/** Outside public/data: it is about the data, and no part of what is published. */
const usualBaseline = 'data/baseline.json'

/** `check [area] [--publish [--published <folder>]]`: every file against the schema, the rules across files, and what is most likely wrong. */
export const checkCommand: Command = {
  usage: 'check [area] [--publish] [--published <folder>]',
  summary: 'every file against the schema and the rules across files',
  help: [
    ['--publish', 'refuse example times too, and warnings that do not rest'],
    ['--published', 'a data folder as it is published now: only what is new since is refused'],
    ['--baseline', `known warnings that may rest, ${usualBaseline} unless said`],
  ],
  options: {
    publish: { type: 'boolean', default: false },
    published: { type: 'string' },
    baseline: { type: 'string' },
  },
  run({ options, words, files, today }) {
    const area = oneAreaAtMost('check', words)
    const asked = textOption(options, 'baseline')
    if (asked !== undefined && !existsSync(asked)) throw new WrongCall(`no file ${asked}`)
    const publish = options.publish === true
    const now = textOption(options, 'published')
    if (now !== undefined && !publish) throw new WrongCall('--published goes with --publish')
    if (now !== undefined && !existsSync(now)) throw new WrongCall(`no folder ${now}`)
    const published = now === undefined ? undefined : dataFiles(now)
    return check(files(), { area, publish, published, today, baseline: baselineIn(asked) })
  },
}

/** The baseline as the check takes it: one that is not there lets nothing rest. */
function baselineIn(file = usualBaseline) {
  const among = new Map(existsSync(file) ? [[file, readFileSync(file, 'utf8')]] : [])
  return { file, among }
}

function oneAreaAtMost(command: string, words: string[]): string | undefined {
  if (words.length > 1) throw new WrongCall(`${command} takes one area at most`)
  return words[0]
}

/** `stale [area] [--months 6]`: whom to ring, by venue, the oldest first. */
export const staleCommand: Command = {
  usage: 'stale [area] [--months 6]',
  summary: 'who to ring, by venue, the oldest first',
  help: [
    ['--months', 'how long a check holds, 6 unless said'],
    ['--csv', 'also write the list to this file, for a spreadsheet'],
  ],
  options: { months: { type: 'string', default: '6' }, csv: { type: 'string' } },
  run({ options, words, files, today }) {
    const area = oneAreaAtMost('stale', words)
    const months = Number(options.months)
    if (!Number.isInteger(months) || months < 1 || months > 240)
      throw new WrongCall('--months takes a whole number from 1 to 240')
    const file = fileOption(options, 'csv')
    const { sheet, ...it } = stale(files(), { area, months, today })
    if (file === undefined || sheet === undefined) return it
    return {
      ...it,
      text: `${it.text}\n\nwrote ${file}`,
      json: { ...Object(it.json), wrote: file } as object,
      asked: new Map([[file, sheet]]),
    }
  },
}

/** `diff <old> <new>`: what changed for families between two folders. */
export const diffCommand: Command = {
  usage: 'diff <old> <new>',
  summary: 'what changed for families: added, gone, moved, new times',
  help: [
    ['old, new', 'a data folder (with areas.json), the folder of one area, or the id of one here'],
  ],
  options: {},
  run({ words, folder, today }: Call) {
    const [from, to, ...others] = words
    if (from === undefined || to === undefined || others.length > 0)
      throw new WrongCall('diff takes two folders: the old and the new')
    const compared = (name: string) => {
      if (existsSync(name)) return { name, files: dataFiles(name) }
      const own = join(folder, name)
      if (existsSync(own)) return { name: own, files: dataFiles(own) }
      throw new WrongCall(`no folder ${name}, and no area of that name in ${folder}`)
    }
    return diff(compared(from), compared(to), today)
  },
}

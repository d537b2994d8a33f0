import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Files } from '#desk/files.ts'
import { WrongCall } from '#desk/result.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { dataFiles } from './folder.ts'
import { assertUnchanged, FolderInUse } from './living.ts'
import { finishWriting, writeFilesTogether } from './writeTogether.ts'

/** What one call of the data desk prints, and its exit code: 0 done, 1 the data is wrong, 2 the call is wrong. */
export interface Answer {
  code: 0 | 1 | 2
  out: string
  err: string
}

const common = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  folder: { type: 'string', default: 'public/data' },
} as const

const shared = [
  ['--json', 'a report for programs'],
  ['--folder', 'where the data is, public/data unless said'],
  ['--help', 'this'],
] as const

function usageOf({ usage, summary, help }: Command): string {
  const rows = [...help, ...shared]
  const width = Math.max(...rows.map(([option]) => option.length))
  const lines = rows.map(([option, does]) => `  ${option.padEnd(width)}  ${does}`)
  return [`npm run data -- ${usage}`, `  ${summary}`, '', ...lines].join('\n')
}

// The summary goes below: beside the longest usage it would not fit a terminal.
function usage(some: ReadonlyMap<string, Command>): string {
  const rows = [...some.values()].flatMap(({ usage, summary }) => [
    `  ${usage}`,
    `      ${summary}`,
  ])
  return ['npm run data -- <command>', '', ...rows, '', 'Every command has --help.'].join('\n')
}

const wrong = (problem: string, help: string): Answer => ({
  code: 2,
  out: '',
  err: `${problem}\n\n${help}`,
})

// parseArgs throws TypeErrors with a code of its own for an option it does not know.
const isWrongCall = (error: unknown): error is Error =>
  error instanceof WrongCall ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/** Answers one call, and writes what it came to. Errors that are neither the data's nor the caller's are ours, and are thrown. */
export async function desk(args: string[], today: LocalDate): Promise<Answer> {
  const [first, second] = args
  if (first === undefined) return wrong('No command.', usage(commands))
  if (first === '--help') return { code: 0, out: usage(commands), err: '' }
  const pair = commands.get(`${first} ${second ?? ''}`)
  const command = pair ?? commands.get(first)
  if (command === undefined) return noCommand(first, second)
  try {
    return await answer(command, args.slice(pair === undefined ? 1 : 2), today)
  } catch (error) {
    if (isWrongCall(error)) return wrong(error.message, usageOf(command))
    if (error instanceof FolderInUse) return { code: 1, out: '', err: error.message }
    throw error
  }
}

/** `import` alone is half a command: the answer lists what it may be followed by. */
function noCommand(first: string, second: string | undefined): Answer {
  const begun = new Map([...commands].filter(([name]) => name.startsWith(`${first} `)))
  if (begun.size === 0) return wrong(`No command "${first}".`, usage(commands))
  if (second === '--help') return { code: 0, out: usage(begun), err: '' }
  const kinds = [...begun.keys()].map((name) => name.slice(first.length + 1)).join(' or ')
  return wrong(`"${first}" takes a format: ${kinds}.`, usage(begun))
}

async function answer(command: Command, args: string[], today: LocalDate): Promise<Answer> {
  const options = { ...command.options, ...common }
  const { values, positionals } = parseArgs({
    args: withNumbersHeld(args),
    options,
    allowPositionals: true,
  })
  if (values.help) return { code: 0, out: usageOf(command), err: '' }
  const { folder } = values
  const left = finishWriting(folder)
  const call = { options: values, words: positionals, folder, files: once(folder), today }
  const { code, text, json, files, asked, to } = await command.run(call)
  if (code === 0) {
    for (const [path, content] of asked ?? [])
      writeFilesTogether(dirname(path), new Map([[basename(path), content]]))
    const isDry = 'dry-run' in values && values['dry-run'] === true
    if (files && !isDry) {
      if (to === undefined) assertUnchanged(folder, call.files(), files)
      else left.push(...finishWriting(to))
      writeFilesTogether(to ?? folder, files)
    }
  }
  return { code, out: values.json ? JSON.stringify(json, null, 2) : text, err: left.join('\n') }
}

/** The files of a folder, read when they are first asked for. */
function once(folder: string): () => Files {
  let files: Files | undefined
  return () => (files ??= dataFiles(folder))
}

/** `--bounds -2.4,51` as `--bounds=-2.4,51`: parseArgs takes a number below zero for an option of its own. */
function withNumbersHeld(args: string[]): string[] {
  return args.flatMap((arg, i) => {
    const next = args[i + 1]
    if (/^--[\w-]+$/.test(arg) && next !== undefined && /^-\d/.test(next)) return [`${arg}=${next}`]
    return /^-\d/.test(arg) && /^--[\w-]+$/.test(args[i - 1] ?? '') ? [] : [arg]
  })
}

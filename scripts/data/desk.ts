import { parseArgs } from 'node:util'
import type { LocalDate } from '~/domain/calendar.ts'
import { WrongCall, type Command, type ExitCode } from './command.ts'
import { commands } from './commands.ts'

/** What one call of the data desk prints, and its exit code. */
export interface Answer {
  code: ExitCode
  out: string
  err: string
}

const common = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  folder: { type: 'string', default: 'public/data' },
} as const

const row = (left: string, right: string) => `  ${left.padEnd(32)} ${right}`

const shared = [
  '--json     a report for programs',
  '--folder   where the data is, public/data unless said',
  '--help     this',
]

function usageOf(command: Command): string {
  const lines = [...command.help, ...shared].map((it) => `  ${it}`)
  return [`npm run data -- ${command.usage}`, `  ${command.summary}`, '', ...lines].join('\n')
}

function usage(): string {
  const rows = [...commands.values()].map((command) => row(command.usage, command.summary))
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

/** Answers one call: 0 done, 1 the data is wrong, 2 the call is wrong. Other errors are ours, and are thrown. */
export function desk(args: string[], today: LocalDate): Answer {
  const [name, ...rest] = args
  if (name === undefined) return wrong('No command.', usage())
  if (name === '--help') return { code: 0, out: usage(), err: '' }
  const command = commands.get(name)
  if (command === undefined) return wrong(`No command "${name}".`, usage())
  try {
    return answer(command, rest, today)
  } catch (error) {
    if (isWrongCall(error)) return wrong(error.message, usageOf(command))
    throw error
  }
}

function answer(command: Command, args: string[], today: LocalDate): Answer {
  const options = { ...command.options, ...common }
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (values.help) return { code: 0, out: usageOf(command), err: '' }
  const call = { options: values, words: positionals, folder: values.folder, today }
  const { code, text, json } = command.run(call)
  return { code, out: values.json ? JSON.stringify(json, null, 2) : text, err: '' }
}

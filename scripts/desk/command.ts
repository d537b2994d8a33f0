import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Files, FilesToWrite } from '#desk/files.ts'
import { WrongCall, type DeskResult } from '#desk/result.ts'

/** What a command came to, and where it is written. */
export interface Outcome extends DeskResult {
  /** The folder that the files go to: the data folder unless said. */
  to?: string | undefined
  /** What the call asked for beside them, by its path: written on a dry run too. */
  asked?: FilesToWrite | undefined
}

/** What a command is given: options by name, the words after its name, the data, and today. */
export interface Call {
  options: Record<string, unknown>
  words: string[]
  /** Where the data is. */
  folder: string
  /** What is there, read when it is first asked for. */
  files: () => Files
  today: LocalDate
}

/** One command of the data desk: a row of the table in commands.ts. It writes nothing itself. */
export interface Command {
  /** After `npm run data -- `. */
  usage: string
  summary: string
  /** Each option of its own, and what it does. */
  help: (readonly [option: string, does: string])[]
  options: NonNullable<ParseArgsConfig['options']>
  run: (call: Call) => Outcome | Promise<Outcome>
}

/** An option that takes a file to write. Throws WrongCall for a folder, and for one in a folder that is not there. */
export function fileOption(options: Call['options'], name: string): string | undefined {
  const file = textOption(options, name)
  if (file === undefined) return undefined
  if (existsSync(file) && statSync(file).isDirectory())
    throw new WrongCall(`--${name} takes a file; ${file} is a folder`)
  if (!existsSync(dirname(file))) throw new WrongCall(`no folder ${dirname(file)}`)
  return file
}

/** An option that takes a text, undefined where it was not given. */
export const textOption = (options: Call['options'], name: string): string | undefined =>
  typeof options[name] === 'string' ? options[name] : undefined

/** `--allow-removals <n>`: how much an import may take out, 0 unless said. Throws WrongCall for what is no whole number. */
export function removalsIn(options: Call['options']): number {
  const text = textOption(options, 'allow-removals')
  if (text !== undefined && !/^\d{1,6}$/.test(text))
    throw new WrongCall(`--allow-removals takes a whole number, like 12, not "${text}"`)
  return Number(text ?? 0)
}

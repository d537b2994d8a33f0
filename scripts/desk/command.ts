import type { ParseArgsConfig } from 'node:util'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Files, FilesToWrite } from '#desk/files.ts'
import type { Result } from '#desk/result.ts'

/** What a command came to, and where it is written. */
export interface Outcome extends Result {
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

/** An option that takes a text, undefined where it was not given. */
export const textOption = (options: Call['options'], name: string): string | undefined =>
  typeof options[name] === 'string' ? options[name] : undefined

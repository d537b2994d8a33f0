import type { ParseArgsConfig } from 'node:util'
import type { LocalDate } from '#domain/time/calendar.ts'

/** 0 done, 1 the data is wrong, 2 the call is wrong. Nothing is written on 1 or 2. */
export type ExitCode = 0 | 1 | 2

/** What a command found: words for a person, and the same for a program (`--json`). */
export interface Outcome {
  code: ExitCode
  text: string
  json: unknown
}

/** What a command is given: options by name, the words after its name, where the data is, and today. */
export interface Call {
  options: Record<string, unknown>
  words: string[]
  folder: string
  today: LocalDate
}

/** One command of the data desk: a row of the table in commands.ts. */
export interface Command {
  /** After `npm run data -- `. */
  usage: string
  summary: string
  /** Each option of its own, and what it does. */
  help: (readonly [option: string, does: string])[]
  options: NonNullable<ParseArgsConfig['options']>
  run: (call: Call) => Outcome | Promise<Outcome>
}

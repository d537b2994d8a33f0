import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalDate } from '#domain/time/calendar.ts'
import { listAddress } from './listAddress.ts'

/** Which day what is kept was asked for. */
const dayFile = 'day.txt'

/**
 * The folder of one download, in which every answer is a file: after a break, or a dry run, only what is missing is asked
 * for. Answers of an earlier day go, so that no list is half of one month and half of another.
 */
export function openState(root: string, url: string, today: LocalDate): string {
  const name = createHash('sha256').update(listAddress(url).href).digest('hex').slice(0, 16)
  const folder = join(root, name)
  const day = join(folder, dayFile)
  if (existsSync(day) && readFileSync(day, 'utf8') === today) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(day, today)
  return folder
}

/** Whether anything has come that a later call can go on from. */
export const hasAnswers = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json'))

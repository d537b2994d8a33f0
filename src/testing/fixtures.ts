import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Fixtures handed over beside the project, read from its root; null, with a word about it, where they are absent. */
export function sharedFixture(path: string): unknown {
  const file = resolve('../shared/fixtures', path)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  process.stderr.write(`Skipped: ${file} is not there\n`)
  return null
}

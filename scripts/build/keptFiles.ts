import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** How long files that no build has asked for are kept, in milliseconds: a day, after which an area's feeds begin anew anyway. */
const unused = 24 * 60 * 60_000

/** What changes with anything that some files are made of, as the name of a folder. */
export const keyOf = (madeOf: unknown): string =>
  createHash('sha256').update(JSON.stringify(madeOf)).digest('hex').slice(0, 24)

/**
 * The folder that holds some files, below `cache`, by the key of what they are made of: `make` is asked only where there is
 * none yet. A folder is whole or not there, whenever a build is killed; those not asked for in a day are cleared away.
 */
export function keptFiles(
  cache: string,
  key: string,
  make: () => Iterable<readonly [file: string, text: string]>,
): string {
  const folder = join(cache, key)
  if (!existsSync(folder)) {
    const half = join(cache, `making-${process.pid}`)
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { recursive: true })
    writeFiles(half, make())
    try {
      renameSync(half, folder)
    } catch (error) {
      // Another build has made the same meanwhile.
      if (!existsSync(folder)) throw error
      rmSync(half, { recursive: true })
    }
  }
  const now = new Date()
  utimesSync(folder, now, now)
  for (const name of readdirSync(cache))
    if (now.getTime() - statSync(join(cache, name)).mtimeMs > unused)
      rmSync(join(cache, name), { recursive: true, force: true })
  return folder
}

/** Writes files below a folder, by their names. */
export function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** Copies all that is below one folder to another. */
export function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFiles(source, target)
    else copyFileSync(source, target)
  }
}

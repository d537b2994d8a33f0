import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Contents } from '#desk/files.ts'

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }

/**
 * Writes several files below a folder, by their relative paths: all of them or none.
 *
 * Every file is first written in full to a temporary folder beside the others (`.writing-…`), part by part, so a stream is
 * never held whole. Only then are they renamed into place, in one breath that Ctrl-C cannot come between; where a rename
 * fails, those done are undone. Whatever goes wrong before — a stream that throws, a full disk, Ctrl-C — leaves the
 * old files as they were and nothing else behind. Only loss of power between two renames can leave some files new and
 * some old, each of them whole. Throws what the stream or the file system threw; RangeError for a path outside the folder.
 */
export async function writeFilesTogether(
  folder: string,
  files: ReadonlyMap<string, Contents>,
): Promise<void> {
  for (const path of files.keys()) assertBelow(folder, path)
  const made = mkdirSync(folder, { recursive: true })
  const temporary = mkdtempSync(join(folder, '.writing-'))
  const clear = () => {
    rmSync(temporary, { recursive: true, force: true })
    if (made !== undefined) removeEmpty(folder, made)
  }
  const unguard = onStop(clear)
  try {
    for (const [path, contents] of files)
      if (contents !== null) await writeWhole(join(temporary, 'new', path), contents)
    renameAll(folder, temporary, files)
  } finally {
    clear()
    unguard()
  }
}

function assertBelow(folder: string, path: string): void {
  const way = relative(resolve(folder), resolve(folder, path))
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || resolve(path) === path)
    throw new RangeError(`writeFilesTogether: "${path}" is not a path below the folder`)
}

// A handler of our own is called between two steps of the program, never in the middle of one: the renames, which
// are one step, are safe. Without a handler the process would end where it stood.
function onStop(clear: () => void): () => void {
  const stop = (signal: (typeof stops)[number]) => {
    clear()
    process.exit(128 + numbers[signal])
  }
  for (const signal of stops) process.on(signal, stop)
  return () => {
    for (const signal of stops) process.off(signal, stop)
  }
}

async function writeWhole(path: string, contents: NonNullable<Contents>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  try {
    if (typeof contents === 'string' || contents instanceof Uint8Array)
      await file.writeFile(contents)
    else for await (const part of contents) await file.appendFile(part)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Not async on purpose: see `onStop`. Old files are kept aside until all new ones are in place. */
function renameAll(folder: string, temporary: string, files: ReadonlyMap<string, Contents>): void {
  const undo: (() => void)[] = []
  try {
    for (const [path, contents] of files) {
      const [at, fresh, aside] = [
        join(folder, path),
        join(temporary, 'new', path),
        join(temporary, 'old', path),
      ]
      if (existsSync(at)) {
        mkdirSync(dirname(aside), { recursive: true })
        renameSync(at, aside)
        undo.push(() => renameSync(aside, at))
      }
      if (contents === null) continue
      mkdirSync(dirname(at), { recursive: true })
      renameSync(fresh, at)
      undo.push(() => rmSync(at, { force: true }))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  }
  settle(folder)
}

/** Asks the disk to remember the renames; some systems cannot do that for a folder, and need not. */
function settle(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Removes a folder that was made for nothing, and those made on the way to it, while they are empty. */
function removeEmpty(folder: string, first: string): void {
  for (let at = resolve(folder); at.startsWith(resolve(first)); at = dirname(at))
    try {
      rmdirSync(at)
    } catch {
      return // Not empty: it is of use.
    }
}

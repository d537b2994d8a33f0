import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { FilesToWrite } from '#desk/files.ts'
import { begunBy, waitForOthers } from './living.ts'

/** Where files are written before they are renamed into place: beside the others, so that a rename is one step. */
const leftover = '.writing-'
/** How long a call waits for another that is writing, in milliseconds. */
const patience = 5000
/** The list of what is to be renamed and taken away. Once it is there, the new files are whole, and the writing is as good as done. */
const decided = 'files.json'
/** What the folder is called once all is in place: removing it takes several steps, and a kill between them undoes nothing. */
const settled = '.written-'

interface Decided {
  write: string[]
  remove: string[]
}

const paths = (files: FilesToWrite, isGone: boolean) =>
  [...files].flatMap(([path, text]) => ((text === null) === isGone ? [path] : []))

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes several files below a folder, by their relative paths: all of them or none.
 *
 * Every file is first written in full to a temporary folder. Then each is renamed over the old one, so that a kill at
 * any moment leaves every file whole, old or new; `finishWriting` makes them all new. Where a rename fails, the old ones
 * are put back. Ctrl-C does not end it half way. Throws what the file system threw; RangeError for a path
 * outside the folder; FolderInUse where another call keeps on writing it.
 */
export function writeFilesTogether(folder: string, files: FilesToWrite): void {
  for (const path of files.keys()) assertBelow(folder, path)
  const made = mkdirSync(folder, { recursive: true })
  waitForOthers(folder, leftover, patience)
  const temporary = mkdtempSync(join(folder, begunBy(leftover)))
  // Heard too late to do harm: this is one step of the program, and short.
  const heard = () => undefined
  for (const stop of stops) process.on(stop, heard)
  try {
    for (const [path, text] of files) {
      const at = join(folder, path)
      if (existsSync(at)) keep(at, join(temporary, 'old', path))
      if (text !== null) writeWhole(join(temporary, 'new', path), text)
    }
    const [write, remove] = [paths(files, false), paths(files, true)]
    writeWhole(join(temporary, decided), JSON.stringify({ write, remove }))
    renameAll(folder, temporary, { write, remove })
    clear(temporary)
  } finally {
    // Where it failed: it is gone by now where it did not.
    rmSync(temporary, { recursive: true, force: true })
    if (made !== undefined) removeEmpty(folder, made)
    for (const stop of stops) process.off(stop, heard)
  }
}

/**
 * What an earlier call left in a folder when it was killed: its writing is finished where all was ready, else undone.
 * Gives one sentence to say so for each, and says nothing where nothing was left. What a call that is alive is writing is
 * waited for. Throws FolderInUse where that goes on.
 */
export function finishWriting(folder: string, wait = patience): string[] {
  if (!existsSync(folder)) return []
  waitForOthers(folder, leftover, wait)
  const names = readdirSync(folder)
  const over = names.filter((name) => name.startsWith(settled))
  const left = names.filter((name) => name.startsWith(leftover))
  return [
    ...over.map((name) => {
      rmSync(join(folder, name), { recursive: true, force: true })
      return `An earlier call was stopped after it wrote ${folder}: all was written, and what it left is cleared.`
    }),
    ...left.map((name) => finishOne(folder, join(folder, name))),
  ]
}

function finishOne(folder: string, temporary: string): string {
  if (!existsSync(join(temporary, decided))) {
    rmSync(temporary, { recursive: true, force: true })
    return `An earlier call was stopped before it wrote ${folder}: what it left is cleared, and nothing was changed.`
  }
  const text = readFileSync(join(temporary, decided), 'utf8')
  renameAll(folder, temporary, JSON.parse(text) as Decided)
  clear(temporary)
  return `An earlier call was stopped while it wrote ${folder}: what it began is finished.`
}

/** Takes a folder of files that are all in place away: its name says so first, in one step. */
function clear(temporary: string): void {
  const over = join(dirname(temporary), basename(temporary).replace(leftover, settled))
  renameSync(temporary, over)
  rmSync(over, { recursive: true, force: true })
}

function assertBelow(folder: string, path: string): void {
  const way = relative(resolve(folder), resolve(folder, path))
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || resolve(path) === path)
    throw new RangeError(`writeFilesTogether: "${path}" is not a path below the folder`)
}

function keep(at: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true })
  copyFileSync(at, aside)
}

/** Writes a file and waits until the disk has it. Renamed at its end, so that half of the list above is never taken for it. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(`${path}.part`, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.part`, path)
}

/** Renames new files over old ones, and takes away those that are to go; done twice, it changes nothing more. */
function renameAll(folder: string, temporary: string, { write, remove }: Decided): void {
  const done: string[] = []
  try {
    for (const path of write) {
      const [at, fresh] = [join(folder, path), join(temporary, 'new', path)]
      if (!existsSync(fresh)) continue
      mkdirSync(dirname(at), { recursive: true })
      renameSync(fresh, at)
      done.push(path)
    }
    for (const path of remove) {
      rmSync(join(folder, path), { force: true })
      done.push(path)
    }
  } catch (error) {
    for (const path of done.reverse()) putBack(join(folder, path), join(temporary, 'old', path))
    throw error
  }
  settle(folder)
}

function putBack(at: string, aside: string): void {
  if (existsSync(aside)) renameSync(aside, at)
  else rmSync(at, { force: true })
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

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { textIn, type Files, type FilesToWrite } from '#desk/files.ts'

/** Thrown where another call is in the way: said in its one sentence, with no stack. */
export class FolderInUse extends Error {
  constructor(message: string) {
    super(message)
    this.stack = message
  }
}

/** Throws FolderInUse where a file that is to be written is no longer what it was when it was read: another call wrote it. */
export function assertUnchanged(folder: string, was: Files, writes: FilesToWrite): void {
  for (const path of writes.keys()) {
    const text = textIn(was, path)
    const at = join(folder, path)
    if (text === undefined || (existsSync(at) && readFileSync(at, 'utf8') === text)) continue
    throw new FolderInUse(
      `Another call wrote ${at} meanwhile. Nothing was written: call again, and see what it says then.`,
    )
  }
}

/** The start of a folder's name: the process that writes says which one it is, so that others can see whether it lives. */
export const begunBy = (leftover: string): string => `${leftover}${process.pid}-`

/** A write takes a fraction of a second; after this long, a process of that number is another one. */
const oldest = 60_000
const step = 20

/** Waits while another call that is alive writes a folder. Throws FolderInUse where it has not ended after `patience` ms. */
export function waitForOthers(folder: string, leftover: string, patience: number): void {
  const until = Date.now() + patience
  for (;;) {
    const pid = writerOf(folder, leftover)
    if (pid === undefined) return
    if (Date.now() >= until)
      throw new FolderInUse(
        `Another call is writing ${folder} (process ${pid}). Nothing was done: call again when it has ended.`,
      )
    sleep(step)
  }
}

function writerOf(folder: string, leftover: string): number | undefined {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(leftover)) continue
    const pid = Number(/^(\d+)-/.exec(name.slice(leftover.length))?.[1])
    // In a container every call may have one number: what is under our own is left by one before.
    if (pid > 0 && pid !== process.pid && isAlive(pid) && isFresh(join(folder, name))) return pid
  }
  return undefined
}

function isFresh(path: string): boolean {
  const held = statSync(path, { throwIfNoEntry: false })
  return held !== undefined && Date.now() - held.mtimeMs < oldest
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The writing is one step of the program, so that the waiting is too. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

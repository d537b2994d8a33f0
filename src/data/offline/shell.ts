import { atMost } from './areaFiles.ts'
import { readShell, type Shell, type ShellFile, type ToWorker } from './messages.ts'

/** A worker that has not answered after this long, in milliseconds, is not one of ours. */
const patience = 3000

/** Files of the app, and the cache they are in. */
export type Part = Pick<Shell, 'cache' | 'files'>

/** Asks the worker what it holds of the app; null when it does not say. */
export function askShell(worker: ServiceWorker): Promise<Shell | null> {
  const { port1, port2 } = new MessageChannel()
  const question: ToWorker = { ask: 'shell' }
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      port1.close()
      resolve(readShell(data))
    }
    worker.postMessage(question, [port2])
  })
}

/** The files of the app that are not held, or are not what was published, and the bytes of those that are. */
export async function checkShell(shell: Part): Promise<{ missing: ShellFile[]; bytes: number }> {
  const cache = await caches.open(shell.cache)
  const missing: ShellFile[] = []
  let bytes = 0
  await atMost(4, shell.files, async (file) => {
    const held = await cache.match(file.key)
    const body = await held?.arrayBuffer()
    if (body && (await integrityOf(body)) === file.integrity) bytes += body.byteLength
    else missing.push(file)
  })
  return { missing, bytes }
}

/** The files of the app that are not held at all: told without reading them, so that every page may ask. */
export async function lackingOf(shell: Shell): Promise<ShellFile[]> {
  const cache = await caches.open(shell.cache)
  const held = new Set((await cache.keys()).map(({ url }) => url))
  return shell.files.filter(({ key }) => !held.has(key))
}

/** Has these files from the host and keeps them; answers those that could not be had as they were published. */
export async function mendShell(
  shell: Part,
  files: ShellFile[],
  progress: (done: number) => void = () => undefined,
): Promise<ShellFile[]> {
  const cache = await caches.open(shell.cache)
  const lacking: ShellFile[] = []
  let done = 0
  await atMost(4, files, async (file) => {
    if (!(await mend(cache, file))) lacking.push(file)
    done += 1
    progress(done / files.length)
  })
  return lacking
}

async function mend(cache: Cache, { url, key, integrity }: ShellFile): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      cache: 'reload',
      integrity,
      signal: AbortSignal.timeout(20_000),
    })
    if (answer.ok) await cache.put(key, answer)
    return answer.ok
  } catch {
    // No signal, no room, or another version is published by now.
    return false
  }
}

async function integrityOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return `sha256-${btoa(String.fromCharCode(...hash))}`
}

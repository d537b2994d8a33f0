import type { Files } from '#desk/files.ts'
import type { Opened, OpenRequest } from './open.ts'
import type { OpenJob } from './openWorker.ts'
import { openWorkbook } from './openWorkbook.ts'

/** Somebody pressed Stop, or what reads the files broke. */
export type Aside = Opened | { is: 'stopped' } | { is: 'broken' }

/**
 * Opens files in a worker of its own, which `signal` ends at once; where the browser has none, and for a workbook, in the page.
 * The bytes are the worker's from then on.
 */
export async function openAside(
  files: Files,
  request: OpenRequest,
  signal: AbortSignal,
): Promise<Aside> {
  const [only, ...more] = files
  if (only && more.length === 0 && /\.xlsx$/i.test(only[0])) {
    const [name, bytes] = only
    return openWorkbook(
      name,
      new Blob([typeof bytes === 'string' ? bytes : bytes.slice()]),
      request,
    )
  }
  if (typeof Worker === 'undefined') return (await import('./open.ts')).openFiles(files, request)
  const worker = new Worker(new URL('./openWorker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Aside>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Opened>) => resolve(data)
      // Out of room for what the files hold, most likely; or no connection to fetch the worker by.
      worker.onerror = () => resolve({ is: 'broken' })
      signal.addEventListener('abort', () => resolve({ is: 'stopped' }))
      // Handed over, not copied: a feed may be a hundred megabytes.
      const held = [...files.values()].flatMap((it) => (typeof it === 'string' ? [] : it.buffer))
      worker.postMessage({ files, request } satisfies OpenJob, held as ArrayBuffer[])
    })
  } finally {
    worker.terminate()
  }
}

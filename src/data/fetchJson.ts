import { DataError, type TroubleKind } from './trouble.ts'

/** A phone with one bar of signal gets this long, in milliseconds, before it is told to try again. */
export const patience = 10_000

/**
 * The JSON of one published file, still unknown; `file` is its path below `data/`.
 * Throws DataError: `slow` after 10 s or when the server is in trouble, `missing` for a 404 or another refusal,
 * `malformed` for what is not JSON, `offline` when nothing answers. Stops when `signal` does.
 */
export async function fetchJson(file: string, signal?: AbortSignal): Promise<unknown> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), patience)
  const stop = () => clock.abort()
  signal?.addEventListener('abort', stop)
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${file}`, {
      signal: clock.signal,
    })
    refuse(file, response.status)
    return parse(file, await response.text())
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error
    if (clock.signal.aborted) throw new DataError('slow', file, 'no answer within 10 seconds')
    throw new DataError('offline', file, String(error))
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function refuse(file: string, status: number): void {
  if (status >= 200 && status < 300) return
  const kind: TroubleKind = status >= 500 || status === 429 ? 'slow' : 'missing'
  throw new DataError(kind, file, `the server answered ${status}`)
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('malformed', file, String(error))
  }
}

/** Trying again helps a slow or broken line; it does not mend a file that is missing or malformed. */
export function worthTryingAgain(failures: number, error: Error): boolean {
  const passing = error instanceof DataError && (error.kind === 'offline' || error.kind === 'slow')
  return passing && failures < 2
}

/** A line over which nothing has come for this long, in milliseconds, brings nothing more. */
export const patience = 10_000

/** When something last came over the line, of any file: several share it, and one waits for another. */
let heard = -Infinity

/** Stops what waits for its signal once the line has brought nothing for ten seconds, until `stop` is called. */
export function whileSomethingComes() {
  const begun = performance.now()
  const hanging = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  function look(): void {
    const left = Math.max(begun, heard) + patience - performance.now()
    if (left <= 0) hanging.abort()
    else timer = setTimeout(look, left)
  }
  look()
  return { hanging, stop: () => clearTimeout(timer) }
}

/**
 * The same answer once all of it has come, each piece noted as it does. Throws the reason of `signal` where that stops it.
 * A copy is read, and nothing piped: each piece of a large file would keep keys waiting.
 */
export async function listenedTo(answer: Response, signal: AbortSignal): Promise<Response> {
  const reader = answer.clone().body?.getReader()
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined))
  do heard = performance.now()
  while ((await reader?.read())?.done === false)
  signal.throwIfAborted()
  return answer
}

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

/** The same answer, each piece of which is noted as it comes, until `signal` stops it. */
export function listenedTo(answer: Response, signal: AbortSignal): Response {
  const note = () => void (heard = performance.now())
  note()
  const noting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, passed) {
      note()
      passed.enqueue(piece)
    },
  })
  return new Response(answer.body?.pipeThrough(noting, { signal }), answer)
}

import { UnreadableFeed } from '#desk/openReferral/feed/record.ts'

/** Thrown where a server answers, but not with what was asked for: 404, 500, or a page to read. */
export class WrongAnswer extends UnreadableFeed {}

/** How to ask: what the tests set otherwise. */
export interface Politeness {
  /** At most one request in so many milliseconds. */
  pause: number
  /** A request that takes longer is given up, and tried again. */
  timeout: number
  /** A body longer than this, in bytes, is refused. */
  most: number
  /** How often a request is tried that may do better the next time. */
  tries: number
  /** Where the time comes from. */
  wait: (milliseconds: number) => Promise<void>
}

/** Five requests a second, half a minute each, 100 MB, four tries. */
export const polite: Politeness = {
  pause: 200,
  timeout: 30_000,
  most: 100_000_000,
  tries: 4,
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}

/** Longer than this nobody is made to wait, whatever a server asks for. */
const longestWait = 120_000

type Try =
  | { is: 'text'; text: string }
  | { is: 'again'; why: string; answered: boolean; after?: number | undefined }

/** The seconds, or the date, of `Retry-After` as milliseconds from now. */
function retryAfter(response: Response): number | undefined {
  const said = response.headers.get('retry-after')
  if (said === null) return undefined
  const seconds = Number(said)
  if (Number.isFinite(seconds)) return Math.min(Math.max(seconds, 0) * 1000, longestWait)
  const sent = Date.parse(response.headers.get('date') ?? '')
  const until = Date.parse(said) - sent
  return Number.isFinite(until) ? Math.min(Math.max(until, 0), longestWait) : undefined
}

async function bodyOf(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) break
    length += part.value.length
    if (length > most) {
      await reader?.cancel()
      throw new UnreadableFeed(`${response.url} is longer than ${most} bytes`)
    }
    parts.push(part.value)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

async function tryOnce(url: string, { timeout, most }: Politeness): Promise<Try> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    })
    if (response.ok) return { is: 'text', text: await bodyOf(response, most) }
    const why = `${url} answered ${response.status}`
    if (response.status !== 429 && response.status < 500) throw new WrongAnswer(why)
    return { is: 'again', why, answered: true, after: retryAfter(response) }
  } catch (error) {
    if (error instanceof UnreadableFeed) throw error
    // A break of the line, or our own time-out: fetch says both as errors of their own.
    if (error instanceof TypeError || error instanceof DOMException)
      return { is: 'again', why: `${url} did not answer: ${error.message}`, answered: false }
    throw error
  }
}

/** Asks for one address after the other, never faster than `politeness` allows, and again where that may help. Throws UnreadableFeed. */
export function politeFetch(politeness: Politeness): (url: string) => Promise<string> {
  let isFirst = true
  return async function get(url) {
    let [why, answered] = ['', false]
    for (let tries = 0; tries < politeness.tries; tries += 1) {
      if (!isFirst) await politeness.wait(politeness.pause)
      isFirst = false
      const it = await tryOnce(url, politeness)
      if (it.is === 'text') return it.text
      ;({ why, answered } = it)
      if (tries + 1 < politeness.tries)
        await politeness.wait(it.after ?? politeness.pause * 5 ** (tries + 1))
    }
    const message = `${why}; tried ${politeness.tries} times`
    throw answered ? new WrongAnswer(message) : new UnreadableFeed(message)
  }
}

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { isJson, isJustSaved, keep, renew, savedAt } from './savedFile.ts'
import { readRenewed, readShell } from './messages.ts'
import { dataCacheName, isOurs } from './savedFile.ts'

const moment = Date.UTC(2026, 10, 24, 9)
const url = 'https://host.test/data/norfolk/hubs.json'

/** As much of a browser's cache as is asked of one. */
function cacheOf(text?: string, status = 200): Cache {
  const held = new Map<string, Response>()
  if (text !== undefined) held.set(url, new Response(text, { status }))
  return {
    match: (key: string) => Promise.resolve(held.get(key)?.clone()),
    put: (key: string, response: Response) => Promise.resolve(void held.set(key, response)),
  } as unknown as Cache
}

describe('keeping what the host answers', () => {
  it.each([
    ['a first answer', undefined, '[1]', 200, 'first', '[1]'],
    ['the same again', '[1]', '[1]', 200, 'same', '[1]'],
    ['something new', '[1]', '[2]', 200, 'changed', '[2]'],
    ['the login page of a wifi', '[1]', '<html>', 200, 'wrong', '[1]'],
    ['a file that was cut off', '[1]', '[2', 200, 'wrong', '[1]'],
    ['an error of the host', '[1]', '[2]', 503, 'wrong', '[1]'],
    ['a file gone from the host', '[1]', 'gone', 404, 'wrong', '[1]'],
    ['a file never published', undefined, 'gone', 404, 'none', ''],
  ])('%s', async (_name, before, answer, status, outcome, after) => {
    const cache = cacheOf(before)
    expect(await keep(cache, url, new Response(answer, { status }), moment)).toBe(outcome)
    expect(await (await cache.match(url))?.text()).toBe(after)
  })

  it('is stamped with the moment', async () => {
    const cache = cacheOf()
    await keep(cache, url, new Response('[1]'), moment)
    const held = await cache.match(url)
    expect(held && savedAt(held)).toBe(moment)
  })

  it('says that there is no room', async () => {
    const cache = cacheOf()
    cache.put = () => Promise.reject(new Error('quota'))
    expect(await keep(cache, url, new Response('[1]'), moment)).toBe('full')
  })
})

describe('asking a host over a line that is slow or gone', () => {
  beforeAll(() => void vi.useFakeTimers())
  afterEach(() => vi.unstubAllGlobals())
  afterAll(() => void vi.useRealTimers())

  /** Answers with the pieces of a text, one each so many milliseconds; never ends where it is cut. */
  function answerIn(pieces: string[], each: number, isCut = false) {
    vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
      await pause(each, signal)
      const left = pieces.values()
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { value, done } = left.next()
          if (!done || isCut) await pause(done ? 3_600_000 : each, signal)
          if (done) controller.close()
          else controller.enqueue(new TextEncoder().encode(value))
        },
      })
      return new Response(body)
    })
  }
  const pause = (ms: number, signal: AbortSignal) =>
    new Promise<void>((done, stop) => {
      setTimeout(done, ms)
      signal.addEventListener('abort', () => stop(new DOMException('stopped', 'AbortError')))
    })

  it.each([
    [
      'that is slow and goes on is waited for',
      ['[', '2', ',3', ']'],
      8000,
      false,
      'changed',
      '[2,3]',
    ],
    ['that has said nothing for ten seconds is not', ['[2]'], 11_000, false, 'slow', '[1]'],
    ['that falls silent in the middle is not', ['[2', ',3]'], 8000, true, 'slow', '[1]'],
  ])('a line %s', async (_, pieces, each, isCut, outcome, after) => {
    answerIn(pieces, each, isCut)
    const cache = cacheOf('[1]')
    const renewed = renew(cache, url, moment)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await renewed).toBe(outcome)
    expect(await (await cache.match(url))?.text()).toBe(after)
  })

  it('a file waits while another one comes over the same line', async () => {
    answerIn(['[', '2', ',3', ']'], 4000)
    const first = renew(cacheOf('[1]'), url, moment)
    answerIn(['[2]'], 11_000)
    const second = renew(cacheOf('[1]'), url, moment)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([await first, await second]).toEqual(['changed', 'changed'])
  })

  it('where nothing answers, what is held is left', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    const cache = cacheOf('[1]')
    expect(await renew(cache, url, moment)).toBe('silent')
    expect(await (await cache.match(url))?.text()).toBe('[1]')
  })
})

it.each([
  [0, true],
  [59_999, true],
  [60_000, false],
  // The clock of the phone was put back.
  [-1, false],
])('what was saved %i ms ago is just saved: %s', (age, just) => {
  const held = new Response('[]', { headers: { 'x-saved-at': String(moment - age) } })
  expect(isJustSaved(held, moment)).toBe(just)
})

it.each([
  ['[]', true],
  ['{"a":1}', true],
  ['', false],
  ['{"a":', false],
])('%j is JSON: %s', (text, json) => expect(isJson(text)).toBe(json))

describe('messages', () => {
  const file = { url: 'u', key: 'k', integrity: 'i' }
  const shell = { cache: 'c', files: [file], languages: [{ ...file, tag: 'pl' }] }
  it.each([
    [shell, shell],
    [
      { cache: 'c', files: [file] },
      { cache: 'c', files: [file], languages: [] },
    ],
    [{ cache: 'c' }, null],
    ['shell', null],
    [null, null],
  ])('%j is read as %j', (message, read) => expect(readShell(message)).toEqual(read))

  it.each([
    [{ renewed: 'norfolk/hubs.json' }, 'norfolk/hubs.json'],
    [{ renewed: 1 }, null],
    [undefined, null],
  ])('%j says that %j is new', (message, file) => expect(readRenewed(message)).toBe(file))
})

it.each([
  [dataCacheName('https://host.test/families/'), true],
  ['family-hub-map-precache-v2-https://host.test/families/', true],
  [dataCacheName('https://host.test/'), false],
  ['another-https://host.test/families/', false],
])('the cache %s belongs to /families/: %s', (name, own) =>
  expect(isOurs(name, 'https://host.test/families/')).toBe(own),
)

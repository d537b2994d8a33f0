import { delay, http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '#testing/server.ts'
import { patience } from './line.ts'
import { fetchJson, worthTryingAgain } from './useFile.ts'
import { DataError, type TroubleKind } from './trouble.ts'

/** Node's fetch needs a whole address; a browser takes it from the page. */
vi.stubEnv('BASE_URL', 'http://localhost/')
const file = 'testshire/hubs.json'
const answer = (response: () => Response | Promise<Response>) =>
  server.use(http.get(`*/data/${file}`, response))

afterEach(() => vi.useRealTimers())

describe('fetchJson', () => {
  it('gives what the file holds', async () => {
    answer(() => HttpResponse.json([{ id: 'a' }]))
    await expect(fetchJson(file)).resolves.toEqual([{ id: 'a' }])
  })

  it.each<[string, TroubleKind, () => Response]>([
    ['a 404', 'missing', () => new HttpResponse(null, { status: 404 })],
    ['a 403', 'missing', () => new HttpResponse(null, { status: 403 })],
    ['a 500', 'slow', () => new HttpResponse(null, { status: 500 })],
    ['a 429', 'slow', () => new HttpResponse(null, { status: 429 })],
    ['half a file', 'malformed', () => new HttpResponse('[{"id":')],
    ['a web page', 'malformed', () => HttpResponse.html('<!doctype html>')],
    ['no answer', 'offline', () => HttpResponse.error()],
  ])('says of %s that it is %s', async (_, kind, response) => {
    answer(response)
    await expect(fetchJson(file)).rejects.toMatchObject({ name: 'DataError', kind, file })
  })

  describe('on a slow line', () => {
    /** Anew: what a line last brought is kept, and every test begins at the same moment. */
    let fetchNow: typeof fetchJson
    beforeEach(async () => {
      vi.resetModules()
      fetchNow = (await import('./useFile.ts')).fetchJson
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    })

    it('gives up where nothing comes for ten seconds, and says slow', async () => {
      answer(async () => {
        await delay('infinite')
        return new HttpResponse()
      })
      const trouble = expect(fetchNow(file)).rejects.toMatchObject({ kind: 'slow' })
      await vi.advanceTimersByTimeAsync(patience)
      await trouble
    })

    /** A file in pieces, so many milliseconds apart; the last never comes. */
    function inPieces(pieces: string[], apart: number, ends: boolean): void {
      answer(() => {
        const body = new ReadableStream<Uint8Array>({
          async start(stream) {
            for (const piece of pieces) {
              await new Promise((next) => setTimeout(next, apart))
              stream.enqueue(new TextEncoder().encode(piece))
            }
            if (ends) stream.close()
          },
        })
        return new HttpResponse(body)
      })
    }

    it('waits as long as something comes', async () => {
      inPieces(['[1', ',2', ',3', ',4', ']'], 0.8 * patience, true)
      const read = fetchNow(file)
      await vi.advanceTimersByTimeAsync(5 * patience)
      await expect(read).resolves.toEqual([1, 2, 3, 4])
    })

    it('gives up where it breaks off', async () => {
      inPieces(['[1', ',2'], 0.8 * patience, false)
      const trouble = expect(fetchNow(file)).rejects.toMatchObject({ kind: 'slow' })
      await vi.advanceTimersByTimeAsync(3 * patience)
      await trouble
    })
  })

  it('stops when it is told to, and says nothing of its own', async () => {
    answer(async () => {
      await delay('infinite')
      return new HttpResponse()
    })
    const stop = new AbortController()
    const stopped = fetchJson(file, stop.signal)
    stop.abort()
    await expect(stopped).rejects.not.toBeInstanceOf(DataError)
  })
})

describe('worthTryingAgain', () => {
  it.each<[TroubleKind, number, boolean]>([
    ['offline', 0, true],
    ['offline', 1, true],
    ['offline', 2, false],
    ['slow', 1, true],
    ['missing', 0, false],
    ['malformed', 0, false],
  ])('%s after %i failures: %s', (kind, failures, again) => {
    expect(worthTryingAgain(failures, new DataError(kind, file, ''))).toBe(again)
  })

  it('never repeats a fault of our own', () => {
    expect(worthTryingAgain(0, new TypeError('undefined is not a function'))).toBe(false)
  })
})

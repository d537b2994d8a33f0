import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedOf, type FeedItem } from '#desk/openReferral/feed/feed.ts'
import { serviceOf } from '#testing/desk/openReferral.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { jsonIn } from './folder.ts'
import { download, listAddress, hasAnswers, openState } from './download.ts'
import type { Politeness } from './polite.ts'

type Answer = (path: string, response: ServerResponse, asked: number) => unknown

let folder = ''
let close = () => {}
let asked: string[] = []
let waits: number[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'download-'))
  asked = []
  waits = []
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true })
})

async function serve(answer: Answer): Promise<string> {
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const body = answer(path, response, asked.filter((it) => it === path).length)
    if (body !== undefined) response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`
}

const politeness: Politeness = {
  pause: 1,
  timeout: 300,
  most: 50_000,
  tries: 3,
  wait: (milliseconds) => {
    waits.push(milliseconds)
    return Promise.resolve()
  },
}
const fetchAll = (url: string) => download(url, folder, politeness, () => undefined)

const items = (): FeedItem[] => [...feedOf(jsonIn(folder)).items()]
function services(): unknown[] {
  return items().map((it) => (it.is === 'json' ? it.value : it.start))
}

const page = (number: number, of: number, ...contents: object[]) => ({
  total_pages: of,
  page_number: number,
  contents,
})

/** Two pages; the rows of the second lack their children. */
const feed: Answer = (path) => {
  if (path === '/v3/services?page=1') return page(1, 2, serviceOf())
  if (path === '/v3/services?page=2') return page(2, 2, { id: 'b/2', name: 'Row' })
  return serviceOf({ id: 'b/2', name: 'Whole' })
}

describe('a download', () => {
  it('asks for each page, and for each service whose row lacks its children', async () => {
    await fetchAll(await serve(feed))
    expect(asked).toEqual(['/v3/services?page=1', '/v3/services?page=2', '/v3/services/b%2F2'])
    expect(services()).toMatchObject([{ id: 'svc-1' }, { id: 'b/2', name: 'Whole' }])
  })

  it('goes on after a break with what is missing', async () => {
    let isDown = true
    const url = await serve((path, response, count) => {
      if (!path.includes('page=2') || !isDown) return feed(path, response, count)
      response.socket?.destroy()
      return undefined
    })
    await expect(fetchAll(url)).rejects.toThrow('tried 3 times')
    isDown = false
    await fetchAll(url)
    expect(asked.filter((it) => it.includes('page=1'))).toHaveLength(1)
    expect(services()).toHaveLength(2)
    expect(readdirSync(folder).filter((it) => it.endsWith('.part'))).toEqual([])
  })

  it('waits as long as it is told to', async () => {
    const url = await serve((path, response, count) => {
      if (count > 1) return feed(path, response, count)
      response.statusCode = 429
      response.setHeader('retry-after', '7')
      return 'slow down'
    })
    await fetchAll(url)
    expect(waits.filter((it) => it === 7000)).toHaveLength(3)
  })

  it.each<[what: string, answer: (response: ServerResponse) => unknown]>([
    ['404', (response) => ((response.statusCode = 404), 'no')],
    ['500', (response) => ((response.statusCode = 500), 'no')],
    ['a web page', () => '<!doctype html>'],
  ])('refuses one service that answers with %s, and goes on', async (_, answer) => {
    let isBroken = true
    const url = await serve((path, response, count) => {
      if (path.endsWith('/b%2F2') && isBroken) return answer(response)
      return feed(path, response, count)
    })
    await fetchAll(url)
    expect(items()).toMatchObject([
      { value: { id: 'svc-1' } },
      {
        value: { id: 'b/2', name: 'Row' },
        missing: expect.stringContaining('/b%2F2 answered') as string,
      },
    ])
    // It is asked for again, and only it.
    isBroken = false
    asked = []
    await fetchAll(url)
    expect(asked).toEqual(['/v3/services/b%2F2'])
    expect(services()).toMatchObject([{ id: 'svc-1' }, { name: 'Whole' }])
  })

  it('gives up where many services are not there', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, name: 'Row' }))
    const url = await serve((path, response) =>
      path.includes('page=') ? page(1, 1, ...rows) : ((response.statusCode = 404), 'no'),
    )
    await expect(fetchAll(url)).rejects.toThrow(/11 services did not answer; .* answered 404/)
  })

  it('ends where a feed never says that it is the last page', async () => {
    await fetchAll(
      await serve((path) => (path.includes('page') ? { content: [serviceOf()] } : serviceOf())),
    )
    expect(asked).toHaveLength(2)
  })

  it.each<[string, Answer, RegExp]>([
    [
      'a page that is not found',
      (_, response) => ((response.statusCode = 404), 'no'),
      /answered 404/,
    ],
    [
      'a server that fails',
      (_, response) => ((response.statusCode = 503), 'no'),
      /answered 503; tried 3 times/,
    ],
    ['a server that never answers', () => undefined, /did not answer.*tried 3 times/],
    ['a page that has no end', () => `"${'x'.repeat(60_000)}"`, /longer than 50000 bytes/],
    ['a page of HTML', () => '<!doctype html>', /answered with a web page: give the address of/],
    ['XHTML', () => '<?xml version="1.0"?>\n<html xmlns="x">', /answered with a web page/],
    ['a page as JSON', () => JSON.stringify('<html><body>Hello'), /answered with a web page/],
    [
      'a page to log in',
      () => '<html><title>Sign in</title><form><input type="password">',
      /answered with a page to log in/,
    ],
    ['nothing', () => ' ', /answered with nothing at all/],
    ['plain words', () => 'Hello', /answered with something that is not JSON/],
    [
      'JSON that is no feed',
      () => ({ message: 'Unauthorized' }),
      /holds no list of services; it says "Unauthorized"/,
    ],
  ])('says what was wrong with %s', async (_, answer, message) => {
    await expect(fetchAll(await serve(answer))).rejects.toThrow(message)
  })

  it.each([
    ['https://x.org/v3', 'https://x.org/v3/services'],
    ['https://x.org/v3/services/', 'https://x.org/v3/services/'],
    ['https://x.org/?key=1', 'https://x.org/services?key=1'],
  ])('of %s begins at %s', (given, list) => {
    expect(listAddress(given).href).toBe(list)
  })
})

describe('what has come', () => {
  const open = (day: string) => openState(folder, 'https://x.org/v3', day as LocalDate)

  it('is gone on from on the same day', () => {
    const kept = open('2026-11-24')
    expect(hasAnswers(kept)).toBe(false)
    writeFileSync(join(kept, 'page-1.json'), '{}')
    expect(hasAnswers(open('2026-11-24'))).toBe(true)
  })

  it('is asked for anew on another', () => {
    writeFileSync(join(open('2026-11-24'), 'page-1.json'), '{}')
    expect(hasAnswers(open('2026-11-25'))).toBe(false)
  })
})

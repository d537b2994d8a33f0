import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** A host that can be broken: it serves a built folder, falls silent, or publishes something else. */
export interface Host {
  address: string
  /** `silent` = connections are taken and never answered, as behind the login page of a wifi. */
  mode: 'well' | 'silent'
  /** Paths of files that come slowly: a piece each four seconds, and whole after twelve. */
  slow: Set<string>
  /** What is published in place of a file: a text, a change to the file's own text, or null for "not there". */
  instead: Map<string, string | null | ((text: string) => string)>
  /** Paths asked for, in order. */
  asked: string[]
  close: () => Promise<void>
}

/** Stops the clock of a page at an instant, as Playwright's own clock does where a browser has that. */
const stopped = (at: Date) => `{
  const Real = Date
  const at = ${at.getTime()}
  window.Date = class Date extends Real {
    constructor(...of) {
      super(...(of.length === 0 ? [at] : of))
    }
    static now() {
      return at
    }
  }
}`

/** Serves a built folder on a port of its own; `clock` = every page is shown as at that instant. */
export async function startHost(folder: string, clock?: Date): Promise<Host> {
  const host: Omit<Host, 'address' | 'close'> = {
    mode: 'well',
    slow: new Set(),
    instead: new Map(),
    asked: [],
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    host.asked.push(path)
    if (host.mode === 'well') answer(response, folder, path, host, clock)
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return Object.assign(host, { address: `http://localhost:${port}/`, close })
}

function answer(
  response: ServerResponse,
  folder: string,
  path: string,
  { instead, slow }: Pick<Host, 'instead' | 'slow'>,
  clock?: Date,
) {
  if (clock && path === '/clock.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript' })
    response.end(stopped(clock))
    return
  }
  const named = path.endsWith('/') ? `${path}index.html` : path
  const file = join(folder, named)
  const there = existsSync(file) && statSync(file).isFile()
  const own = there ? readFileSync(file) : null
  const other = instead.get(path)
  const body = other === undefined ? own : typeof other === 'function' ? other(String(own)) : other
  const type = types[extname(named)] ?? 'text/html'
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(body === null ? 404 : 200, { 'Content-Type': type })
  const sent = body ?? readFileSync(join(folder, '404.html'))
  if (slow.has(path)) return void drip(response, Buffer.from(sent))
  const isStopped = clock !== undefined && type === 'text/html'
  response.end(
    isStopped ? String(sent).replace('<head>', '<head><script src="/clock.js"></script>') : sent,
  )
}

/** Sends in four pieces what a slow line brings. */
async function drip(response: ServerResponse, whole: Buffer): Promise<void> {
  const piece = Math.ceil(whole.length / 4)
  for (let from = 0; from < whole.length; from += piece) {
    response.write(whole.subarray(from, from + piece))
    if (from + piece < whole.length) await new Promise((next) => setTimeout(next, 4000))
  }
  response.end()
}
